package org.vitae.extract;

import java.util.Set;

/**
 * Looks at the characters where a name may begin, which rules most {@link NameForm forms} out;
 * regular expressions cost more. Every answer errs towards "perhaps". Pure functions, thread-safe.
 */
final class NameLook {
  /** An initial with its full stop: a few letters, or one with accents of their own. */
  private static final int LONGEST_INITIAL = 12;

  private static final int MOST_INITIALS = 3;
  private static final int LONGEST_PARTICLE = "della".length();

  /** Behind it come the scripts that write names without blanks. */
  private static final char LAST_ALPHABETIC = '\u2e7f';

  private static final char LAST_ASCII = 0x7f;
  private static final String WORD_SIGNS = "’‘‐‑¨´ˇ˜˙¸↵·";

  private static final Set<String> PARTICLES =
      Set.of(
          "van", "von", "de", "der", "den", "del", "della", "di", "da", "dos", "du", "la", "le",
          "ter", "ten", "el", "al", "zu", "zur", "af", "bin", "ben", "do", "st", "t", "d", "l");

  /** Particles are of plain letters. */
  private static final char SMALL_Z = 'z' + 1;

  private NameLook() {}

  /** Names begin with a capital letter, a particle or the apostrophe of "'t". */
  static boolean mayBegin(String text, int from) {
    char c = text.charAt(from);
    if (Character.isLowerCase(c)) {
      return c < SMALL_Z && isParticle(text, from);
    }
    return Character.isLetter(c) || Character.isSurrogate(c) || c == '\'' || c == '\u2019';
  }

  /** One to three capitals and a blank or hyphen. */
  static boolean isShortCapitals(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isUpperCase(text.charAt(end))) {
      end++;
    }
    return end > from
        && end - from <= MOST_INITIALS
        && end < text.length()
        && " -".indexOf(text.charAt(end)) >= 0;
  }

  /** Whether the word that begins here is a particle, or a prefix such as "d'" and "al-". */
  private static boolean isParticle(String text, int from) {
    int end = from;
    while (end < text.length()
        && end - from <= LONGEST_PARTICLE
        && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end - from <= LONGEST_PARTICLE && PARTICLES.contains(text.substring(from, end));
  }

  /** The position behind the word that begins here, with the signs that a name may hold. */
  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && isWordPart(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isWordPart(char c) {
    return Character.isLetter(c)
        || c > LAST_ASCII && (isMark(c) || WORD_SIGNS.indexOf(c) >= 0)
        || c == '\''
        || c == '-';
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.SURROGATE;
  }

  /** Whether a word stands here, no lone letter. */
  private static boolean isWord(String text, int from) {
    return from + 1 < text.length() && isWordPart(text.charAt(from + 1));
  }

  /** Whether a blank follows the word that begins here, and what may be part of a name again. */
  private static boolean goesOn(String text, int from) {
    int end = wordEnd(text, from);
    return end + 1 < text.length()
        && text.charAt(end) == ' '
        && (mayBegin(text, end + 1)
            || !Character.isLetter(text.charAt(end - 1))
            || !Character.isLetter(text.charAt(end + 1)) && isWordPart(text.charAt(end + 1)));
  }

  static boolean isFull(String text, int from) {
    return text.charAt(from) > LAST_ALPHABETIC || goesOn(text, from) || isDotted(text, from);
  }

  /** Whether one word or several stand before initials. */
  static boolean isSurnameFirst(String text, int from) {
    return isWord(text, from) && (goesOn(text, from) || isDotted(text, from));
  }

  /**
   * Whether nothing but words stands before the next comma, and a word or an initial behind it.
   *
   * @param initials whether it must be an initial or a suffix
   */
  static boolean isInverted(String text, int from, boolean initials) {
    if (!isWord(text, from)) {
      return false;
    }
    int comma = comma(text, from);
    int next = comma + 1 + (Glance.isAny(" ", text, comma + 1) ? 1 : 0);
    return comma > 0
        && next < text.length()
        && (initials
            ? Glance.mayBeCapital(text, next) && letters(text, next) <= MOST_INITIALS
            : mayBegin(text, next) && isWord(text, next));
  }

  private static int letters(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end - from;
  }

  /** The next comma, if nothing but words stands before it, or -1. */
  private static int comma(String text, int from) {
    int end = from;
    while (end < text.length()
        && end - from <= NameForm.LONGEST
        && (isWordPart(text.charAt(end)) || " .".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return Glance.isAny(",", text, end) ? end : -1;
  }

  /** Whether the word that begins here ends in a full stop at once. */
  static boolean isDotted(String text, int from) {
    int end = from;
    while (end < text.length()
        && end - from <= LONGEST_INITIAL
        && text.charAt(end) != '.'
        && isWordPart(text.charAt(end))) {
      end++;
    }
    return end < text.length() && text.charAt(end) == '.';
  }
}
