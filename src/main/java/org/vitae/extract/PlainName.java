package org.vitae.extract;

/**
 * Reads the plainest names, words of a capital and small letters with initials, as their {@link
 * NameForm} would, without its regular expression. It leaves all others alone. Pure functions,
 * thread-safe.
 */
final class PlainName {
  private static final int LONGEST = 60;
  private static final int MOST_INITIALS = 5;
  private static final int SHORTEST_WORD = 3;

  private PlainName() {}

  /** Where the name ends, or -1 if it isn't one of the plainest: it may be a name all the same. */
  static int end(NameForm form, String text, int from) {
    if (from > 0 && !Glance.isAny(" ,;.\n(\"&-", text, from - 1)) {
      return -1;
    }
    int end =
        switch (form) {
          case INVERTED_INITIALS -> inverted(text, from);
          case INITIALS_FIRST -> words(text, blank(text, initials(text, from)), 1, 3);
          case FULL -> full(text, from);
          default -> -1;
        };
    return end > 0 && end - from <= LONGEST && isEnd(text, end) ? end : -1;
  }

  private static int inverted(String text, int from) {
    int family = words(text, from, 1, 2);
    return family > 0 && text.startsWith(", ", family) ? initials(text, family + 2) : -1;
  }

  /** {@code Ada Quill}, {@code Ada M. Quill}. */
  private static int full(String text, int from) {
    int given = word(text, from);
    boolean parted = given > 0 && Glance.isAny(" ", text, given);
    int middle = parted ? initials(text, given + 1) : -1;
    return middle > 0 ? words(text, blank(text, middle), 1, 2) : words(text, from, 2, 4);
  }

  /** Behind a blank; -1 stays. */
  private static int blank(String text, int at) {
    return at > 0 && Glance.isAny(" ", text, at) ? at + 1 : at;
  }

  /** Behind so many words with single blanks between them, or -1. */
  private static int words(String text, int from, int least, int most) {
    int end = from < 0 ? -1 : word(text, from);
    int count = 1;
    while (end > 0
        && count <= most
        && Glance.isAny(" ", text, end)
        && Glance.mayBeCapital(text, end + 1)) {
      end = word(text, end + 1);
      count++;
    }
    return count >= least && count <= most ? end : -1;
  }

  /** Behind a capital and at least two small letters, or -1. */
  private static int word(String text, int from) {
    if (from >= text.length()
        || Character.getType(text.charAt(from)) != Character.UPPERCASE_LETTER) {
      return -1;
    }
    int end = from + 1;
    while (end < text.length()
        && Character.getType(text.charAt(end)) == Character.LOWERCASE_LETTER) {
      end++;
    }
    return end - from >= SHORTEST_WORD ? end : -1;
  }

  /** Behind initials with full stops, between them a blank, a hyphen or nothing, or -1. */
  private static int initials(String text, int from) {
    if (from < 0) {
      return -1;
    }
    int end = -1;
    int at = from;
    int count = 0;
    while (isInitial(text, at)) {
      end = at + 2;
      at = end + (Glance.isAny(" -", text, end) ? 1 : 0);
      count++;
    }
    return count <= MOST_INITIALS ? end : -1;
  }

  private static boolean isInitial(String text, int at) {
    return at + 1 < text.length()
        && Character.getType(text.charAt(at)) == Character.UPPERCASE_LETTER
        && text.charAt(at + 1) == '.';
  }

  /** Whether the name ends here for certain, without a suffix. */
  private static boolean isEnd(String text, int end) {
    if (text.startsWith(" and ", end) || Glance.isAny(";", text, end)) {
      return true;
    }
    return Glance.isAny(",", text, end)
        && !text.startsWith(" Jr", end + 1)
        && !text.startsWith(" Sr", end + 1)
        && !text.startsWith(" II", end + 1)
        && !text.startsWith(" IV", end + 1);
  }
}
