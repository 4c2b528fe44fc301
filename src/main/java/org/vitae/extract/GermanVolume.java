package org.vitae.extract;

/**
 * Knows the volume whose number stands before its word: {@code 44. Jg.}, {@code 12. Jahrgang}. Its
 * full stop ends no sentence. Pure functions, thread-safe.
 */
final class GermanVolume {
  /** For regular expressions: the number and its word. */
  static final String PATTERN = "(?<v>\\d{1,3})\\.?[ ](?:Jg|Jahrg(?:ang)?)(?![\\p{L}])\\.?";

  private GermanVolume() {}

  /** Whether the full stop at a position is that of such a number. */
  static boolean isAt(String text, int stop) {
    return Glance.isDigit(text, stop - 1)
        && (text.startsWith(" Jg", stop + 1) || text.startsWith(" Jahrg", stop + 1));
  }
}
