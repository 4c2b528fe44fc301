package org.vitae.evaluate;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Values as text, with differences made alike that don't count. Pure functions, thread-safe. */
final class Folding {
  private static final Pattern ADDRESS_START =
      Pattern.compile("^(?:[a-z]++://|mailto:)?(?:www\\.)?");

  private static final int CAPITAL_I_WITH_DOT = 0x130;
  private static final int SMALL_DOTLESS_I = 0x131;

  private Folding() {}

  /** A value of a tree as the scores' definition writes it: null is {@code None}. */
  static String text(@Nullable Object value) {
    if (value == null) {
      return "None";
    }
    return value instanceof Boolean truth ? (truth ? "True" : "False") : value.toString();
  }

  /** Unicode form, case, quotes, dashes and white space made alike. */
  static String fold(@Nullable Object value) {
    String text = caseFold(Normalizer.normalize(text(value), Normalizer.Form.NFKC));
    StringBuilder out = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        gap = out.length() > 0;
        continue;
      }
      if (gap) {
        out.append(' ');
        gap = false;
      }
      out.append(plain(c));
    }
    return out.toString();
  }

  /** The folded text's letters, digits and {@code + # /}, without accents. */
  static String bare(@Nullable Object value) {
    StringBuilder out = new StringBuilder();
    Normalizer.normalize(fold(value), Normalizer.Form.NFKD)
        .codePoints()
        .filter(c -> isWord(c) || c == '+' || c == '#' || c == '/')
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  /** The words of the folded text, each with how often it occurs. */
  static Map<String, Integer> words(@Nullable Object value) {
    Map<String, Integer> out = new HashMap<>();
    StringBuilder word = new StringBuilder();
    fold(value)
        .codePoints()
        .forEach(
            c -> {
              if (isWord(c) || c == '_') {
                word.appendCodePoint(c);
              } else {
                count(word, out);
              }
            });
    count(word, out);
    return out;
  }

  private static void count(StringBuilder word, Map<String, Integer> words) {
    if (!word.isEmpty()) {
      words.merge(word.toString(), 1, Integer::sum);
      word.setLength(0);
    }
  }

  /** An address without scheme, {@code www.} and final slashes. */
  static String address(@Nullable Object value) {
    String text = ADDRESS_START.matcher(fold(value)).replaceFirst("");
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '/') {
      end--;
    }
    return text.substring(0, end);
  }

  /** Full case folding, independent of the context; Java has lower and upper case alone. */
  private static String caseFold(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> caseFold(c, out));
    return out.toString();
  }

  private static void caseFold(int c, StringBuilder out) {
    if (c < 128) {
      out.append((char) (c >= 'A' && c <= 'Z' ? c + 32 : c));
    } else if (c == CAPITAL_I_WITH_DOT) {
      out.append("i\u0307");
    } else if (c == SMALL_DOTLESS_I) {
      out.appendCodePoint(c);
    } else {
      String small = Character.toString(Character.toLowerCase(c));
      small
          .toUpperCase(java.util.Locale.ROOT)
          .codePoints()
          .forEach(u -> out.appendCodePoint(Character.toLowerCase(u)));
    }
  }

  private static char plain(char c) {
    return switch (c) {
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
      case '\u2018', '\u2019', '\u201a', '\u02bc', '`', '\u00b4' -> '\'';
      case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb' -> '"';
      default -> c;
    };
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  static boolean isWord(int c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }
}
