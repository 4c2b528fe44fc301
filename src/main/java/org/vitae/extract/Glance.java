package org.vitae.extract;

/**
 * Looks at single characters that rule out a regular expression, which costs many times more. Every
 * answer errs towards "perhaps". Pure functions, thread-safe.
 */
final class Glance {
  private Glance() {}

  /** The white space of regular expressions. */
  static boolean isSpace(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  /** The position of the first character that is no white space, or the end. */
  static int pastSpace(String text, int from, int to) {
    int at = from;
    while (at < to && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The position of the first character that is none of some signs, or the end. */
  static int past(String signs, String text, int from, int to) {
    int at = from;
    while (at < to && signs.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /** Whether one of some signs stands at a position. */
  static boolean isAny(String signs, CharSequence text, int at) {
    return at >= 0 && at < text.length() && signs.indexOf(text.charAt(at)) >= 0;
  }

  /** Whether a capital letter may stand at a position. */
  static boolean mayBeCapital(String text, int at) {
    return at < text.length()
        && (Character.isUpperCase(text.charAt(at)) || Character.isSurrogate(text.charAt(at)));
  }

  /** Whether a digit of ASCII stands at a position. */
  static boolean isDigit(CharSequence text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }
}
