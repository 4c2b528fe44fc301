package org.vitae.office;

import java.nio.charset.StandardCharsets;

/** Takes an RTF file apart. Of one thread. */
final class RtfLexer {
  /** What a piece of the file is. */
  enum Kind {
    OPEN,
    CLOSE,
    /** A control word or symbol: {@link #word()}, {@link #value()}. */
    CONTROL,
    /** A byte of text, in the charset of its font: {@link #value()}. */
    BYTE,
    END
  }

  /** A control word without a number. */
  static final int NONE = Integer.MIN_VALUE;

  private static final int LONGEST_WORD = 32;

  private final byte[] bytes;
  private int at;
  private String word = "";
  private int value;

  RtfLexer(byte[] bytes) {
    this.bytes = bytes;
  }

  String word() {
    return word;
  }

  int value() {
    return value;
  }

  Kind next() {
    while (at < bytes.length) {
      int c = bytes[at++] & 0xff;
      switch (c) {
        case '{' -> {
          return Kind.OPEN;
        }
        case '}' -> {
          return Kind.CLOSE;
        }
        case '\\' -> {
          return control();
        }
        case '\r', '\n', 0 -> {
          // Line ends mean nothing.
        }
        default -> {
          value = c;
          return Kind.BYTE;
        }
      }
    }
    return Kind.END;
  }

  /** Passes over binary data. */
  void skip(int count) {
    at = (int) Math.min(bytes.length, (long) at + Math.max(0, count));
  }

  private Kind control() {
    int from = at;
    while (at < bytes.length && isLetter(bytes[at]) && at - from < LONGEST_WORD) {
      at++;
    }
    if (at == from) {
      return symbol();
    }
    word = new String(bytes, from, at - from, StandardCharsets.US_ASCII);
    value = number();
    if (at < bytes.length && bytes[at] == ' ') {
      at++;
    }
    return Kind.CONTROL;
  }

  private Kind symbol() {
    if (at >= bytes.length) {
      return Kind.END;
    }
    char c = (char) (bytes[at++] & 0xff);
    if (c == '\'') {
      int high = hex();
      value = high * 16 + hex();
      return Kind.BYTE;
    }
    word = c == '\r' || c == '\n' ? "par" : String.valueOf(c);
    value = NONE;
    return Kind.CONTROL;
  }

  private int hex() {
    int digit = at < bytes.length ? Character.digit(bytes[at], 16) : -1;
    at += digit >= 0 ? 1 : 0;
    return Math.max(0, digit);
  }

  private int number() {
    boolean negative = at + 1 < bytes.length && bytes[at] == '-' && isDigit(bytes[at + 1]);
    at += negative ? 1 : 0;
    int from = at;
    int number = 0;
    while (at < bytes.length && isDigit(bytes[at])) {
      number = Math.min(number, 99_999_999) * 10 + bytes[at++] - '0';
    }
    return at == from ? NONE : negative ? -number : number;
  }

  private static boolean isLetter(byte b) {
    return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }
}
