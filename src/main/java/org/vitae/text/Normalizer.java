package org.vitae.text;

import java.util.List;
import java.util.Locale;

/** Normal forms of text. Pure functions, thread-safe. */
public final class Normalizer {
  private static final char LAST_ASCII = 0x7f;

  private Normalizer() {}

  /**
   * White space of every kind (no-break space included) collapsed to single blanks, none at either
   * end.
   */
  public static String collapse(CharSequence text) {
    return isCollapsed(text) ? text.toString() : collapsed(text);
  }

  private static boolean isCollapsed(CharSequence text) {
    boolean gap = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = c == ' ';
      if (blank && gap || !blank && isSpace(c)) {
        return false;
      }
      gap = blank;
    }
    return !gap || text.isEmpty();
  }

  private static String collapsed(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        gap = out.length() > 0;
      } else {
        if (gap) {
          out.append(' ');
          gap = false;
        }
        out.append(c);
      }
    }
    return out.toString();
  }

  public static boolean isSpace(char c) {
    return (c <= ' ' || c >= LAST_ASCII) && isAnySpace(c);
  }

  private static boolean isAnySpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /**
   * Lower case without accents, with plain quotes and dashes, for comparing. One to one only for
   * most text: keep no positions in it.
   */
  public static String fold(CharSequence text) {
    String plain = text.toString();
    if (isAscii(plain)) {
      return plain.replace('`', '\'').toLowerCase(Locale.ROOT);
    }
    plain = java.text.Normalizer.normalize(plain, java.text.Normalizer.Form.NFKD);
    StringBuilder out = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        out.append(plainPunctuation(c));
      }
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }

  /**
   * The letters and digits of the folded text, nothing else: two texts that differ in punctuation
   * and blanks alone become equal.
   */
  public static String bare(CharSequence text) {
    String folded = fold(text);
    StringBuilder out = new StringBuilder(folded.length());
    folded.codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
    return out.toString();
  }

  /**
   * Whether one of the words occurs in the text, whatever the case of its letters: a cheap no
   * before an expensive look.
   *
   * @param words of letters of ASCII in lower case
   */
  public static boolean containsAny(String text, List<String> words) {
    long initials = 0;
    for (String word : words) {
      initials |= 1L << word.charAt(0);
    }
    for (int i = 0; i < text.length(); i++) {
      int c = text.charAt(i) | ' ';
      if ((initials >>> c & 1) != 0 && c <= LAST_ASCII && beginsAny(text, i, words)) {
        return true;
      }
    }
    return false;
  }

  private static boolean beginsAny(String text, int at, List<String> words) {
    for (String word : words) {
      if ((text.charAt(at) | ' ') == word.charAt(0)
          && text.regionMatches(true, at, word, 0, word.length())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a digit of any script is in the text from a position on. */
  public static boolean hasDigit(CharSequence text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static char plainPunctuation(char c) {
    return switch (c) {
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
      case '\u2018', '\u2019', '\u201a', '\u02bc', '`', '\u00b4' -> '\'';
      case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb' -> '"';
      default -> c;
    };
  }

  private static boolean isAscii(String s) {
    for (int i = 0; i < s.length(); i++) {
      if (s.charAt(i) > LAST_ASCII) {
        return false;
      }
    }
    return true;
  }
}
