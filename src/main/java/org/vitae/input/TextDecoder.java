package org.vitae.input;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bytes to characters: by byte order mark, by what is valid, and at last by what is likely. */
final class TextDecoder {
  /** Where an HTML page states its charset. */
  private static final Pattern STATED =
      Pattern.compile("charset\\s{0,4}=\\s{0,4}[\"']?([A-Za-z0-9_:.-]{2,40})");

  private static final int HEAD = 4096;

  /** Of the pairs of bytes in UTF-16 text of Latin letters, most have a zero at the same side. */
  private static final double ZEROS = 0.4;

  /** UTF-8 with a few broken bytes is still UTF-8. */
  private static final double BROKEN = 0.1;

  /** In text of Latin letters few bytes are beyond ASCII. */
  private static final double FOREIGN = 0.3;

  private TextDecoder() {}

  /**
   * What a decoding gives.
   *
   * @param certain false if the charset is a guess
   */
  record Decoded(String text, Charset charset, boolean certain) {}

  static Decoded decode(byte[] bytes) {
    return byMark(bytes)
        .or(() -> byZeros(bytes))
        .or(() -> strictly(bytes, StandardCharsets.UTF_8).map(t -> utf8(t, true)))
        .or(() -> byStatement(bytes))
        .or(() -> brokenUtf8(bytes))
        .orElseGet(() -> legacy(bytes));
  }

  private static Optional<Decoded> byMark(byte[] bytes) {
    if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
      return Optional.of(from(bytes, 3, StandardCharsets.UTF_8));
    }
    if (startsWith(bytes, 0xff, 0xfe, 0, 0)) {
      return Optional.of(from(bytes, 4, Charset.forName("UTF-32LE")));
    }
    if (startsWith(bytes, 0, 0, 0xfe, 0xff)) {
      return Optional.of(from(bytes, 4, Charset.forName("UTF-32BE")));
    }
    if (startsWith(bytes, 0xff, 0xfe)) {
      return Optional.of(from(bytes, 2, StandardCharsets.UTF_16LE));
    }
    if (startsWith(bytes, 0xfe, 0xff)) {
      return Optional.of(from(bytes, 2, StandardCharsets.UTF_16BE));
    }
    return Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Decoded from(byte[] bytes, int offset, Charset charset) {
    return new Decoded(new String(bytes, offset, bytes.length - offset, charset), charset, true);
  }

  private static Optional<Decoded> byZeros(byte[] bytes) {
    int pairs = Math.min(bytes.length, HEAD) / 2;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < pairs; i++) {
      even += bytes[2 * i] == 0 ? 1 : 0;
      odd += bytes[2 * i + 1] == 0 ? 1 : 0;
    }
    if (odd > ZEROS * pairs && even * 10 < odd) {
      return Optional.of(from(bytes, 0, StandardCharsets.UTF_16LE));
    }
    if (even > ZEROS * pairs && odd * 10 < even) {
      return Optional.of(from(bytes, 0, StandardCharsets.UTF_16BE));
    }
    return Optional.empty();
  }

  private static Optional<Decoded> byStatement(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher m = STATED.matcher(head);
    if (!head.toLowerCase(Locale.ROOT).contains("<meta") || !m.find()) {
      return Optional.empty();
    }
    try {
      Charset charset = Charset.forName(m.group(1));
      return strictly(bytes, charset).map(t -> new Decoded(t, charset, true));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<Decoded> brokenUtf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    long broken = text.chars().filter(c -> c == '\ufffd').count();
    long foreign = text.chars().filter(c -> c > 127).count();
    return broken < BROKEN * foreign ? Optional.of(utf8(text, false)) : Optional.empty();
  }

  private static Decoded utf8(String text, boolean certain) {
    return new Decoded(text, StandardCharsets.UTF_8, certain);
  }

  private static Decoded legacy(byte[] bytes) {
    int high = 0;
    int letters = 0;
    for (byte b : bytes) {
      high += b < 0 ? 1 : 0;
      letters += b < 0 || Character.isLetter(b) ? 1 : 0;
    }
    if (high > FOREIGN * letters) {
      for (String name : List.of("GB18030", "windows-31j", "Big5", "EUC-KR")) {
        Optional<String> text = eastAsian(bytes, name);
        if (text.isPresent()) {
          return new Decoded(text.get(), Charset.forName(name), false);
        }
      }
      return guess(bytes, "windows-1251");
    }
    return guess(bytes, "windows-1252");
  }

  private static Decoded guess(byte[] bytes, String charset) {
    return new Decoded(
        new String(bytes, Charset.forName(charset)), Charset.forName(charset), false);
  }

  /** The text if it is valid and most of what isn't ASCII are common ideographs or syllables. */
  private static Optional<String> eastAsian(byte[] bytes, String charset) {
    if (!Charset.isSupported(charset)) {
      return Optional.empty();
    }
    return strictly(bytes, Charset.forName(charset))
        .filter(
            text -> {
              long foreign = text.codePoints().filter(c -> c > 127).count();
              long known = text.codePoints().filter(TextDecoder::isEastAsian).count();
              return known > (1 - BROKEN) * foreign;
            });
  }

  private static boolean isEastAsian(int c) {
    return c >= 0x3000 && c <= 0x30ff
        || c >= 0x4e00 && c <= 0x9fff
        || c >= 0xac00 && c <= 0xd7a3
        || c >= 0xff00 && c <= 0xff5e;
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
