package org.vitae.extract;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.lexicon.Lexicon;

/**
 * Finds a journal with its numbers between authors and title, as physicists and astronomers print
 * it: {@code A. Quill, Tide Rev. 21, 93 (2019), Salt in a box}. Immutable, thread-safe.
 */
final class VenueBeforeTitle {
  private static final Pattern VENUE =
      Pattern.compile(
          "(?<j>\\p{Lu}[\\p{L}&.]{0,20}+(?:[ :-]{1,2}[\\p{L}.&]{1,20}+){0,6}?)[.,]?[ ](?:[Vv]ol\\.?[ ])?[A-Z]?\\d{1,4}(?:[ ]?\\(\\d{1,4}\\))?[,:]?[ ](?:p{1,2}\\.[ ])?[A-Z]{0,2}\\d{1,7}(?:[-–]\\d{1,7})?(?:[, ]{1,2}\\((?:19|20)\\d\\d\\))?[.,:;]{1,2}[ ]++(?=[\"“]?\\p{Lu}[\\p{L}'’-]*[ ][^\\n\\d]{8})");

  /** A shortened journal isn't longer. */
  private static final int REACH = 60;

  private final Lexicon venues = Lexicon.load("venues");
  private final JournalWords journals = new JournalWords();

  /** Where the title begins if the venue stands before it. */
  OptionalInt end(String text, int from) {
    int start = Glance.past(" ,.:", text, from, text.length());
    if (!Glance.mayBeCapital(text, start) || !isNumbered(text, start)) {
      return OptionalInt.empty();
    }
    Matcher m = VENUE.matcher(text).region(start, text.length());
    return m.lookingAt() && isJournal(m.group("j")) ? OptionalInt.of(m.end()) : OptionalInt.empty();
  }

  /** Whether a number stands near, and letters follow it far behind. */
  private static boolean isNumbered(String text, int start) {
    int end = Math.min(text.length(), start + REACH);
    for (int i = start; i < end; i++) {
      if (Glance.isDigit(text, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isJournal(String name) {
    return journals.begins(name + " 1")
        || venues
            .startOf(name)
            .filter(h -> h.span().start() == 0 && h.canonical().equals("article-journal"))
            .isPresent();
  }
}
