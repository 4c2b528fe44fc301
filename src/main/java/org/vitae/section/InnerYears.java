package org.vitae.section;

import java.util.List;
import org.vitae.extract.DateRange;
import org.vitae.extract.Found;
import org.vitae.layout.Passage;

/**
 * Tells years that belong to a name from an entry's dates: {@code "2024 Bee Hackathon"} beside
 * {@code "Feb. 2024 - Nov. 2024"}. Immutable, thread-safe.
 */
final class InnerYears {
  private static final int YEAR = 4;

  /** The dates without the years that are part of a name. */
  List<Found<DateRange>> without(List<Found<DateRange>> dates, Passage line) {
    boolean apart = dates.stream().anyMatch(d -> !isYear(d) && isApart(d, line));
    return dates.stream().filter(d -> !isYear(d) || !isInName(d, line, apart)).toList();
  }

  private static boolean isYear(Found<DateRange> date) {
    return date.span().length() == YEAR;
  }

  /** Whether it stands in a column of its own, or in brackets. */
  private static boolean isApart(Found<DateRange> date, Passage line) {
    char before = before(date, line);
    return before == '\t' || before == '(' || before == '\n';
  }

  /**
   * Between words, or beside one where another date is the entry's own. A year at the edge of the
   * line or of a column, at a comma or in brackets is a date.
   */
  private static boolean isInName(Found<DateRange> date, Passage line, boolean apart) {
    String raw = line.raw();
    int start = date.span().start() - line.span().start();
    int end = date.span().end() - line.span().start();
    boolean wordBefore = start > 1 && raw.charAt(start - 1) == ' ' && isWord(raw.charAt(start - 2));
    boolean wordAfter =
        end + 1 < raw.length() && raw.charAt(end) == ' ' && isName(raw.charAt(end + 1));
    boolean dashBefore = start > 2 && raw.charAt(start - 1) == ' ' && isDash(raw.charAt(start - 2));
    return wordAfter && dashBefore || apart && (wordBefore || wordAfter);
  }

  private static char before(Found<DateRange> date, Passage line) {
    int start = date.span().start() - line.span().start();
    return start == 0 ? '\n' : line.raw().charAt(start - 1);
  }

  private static boolean isWord(char c) {
    return Character.isLetter(c);
  }

  private static boolean isName(char c) {
    return Character.isUpperCase(c) || Character.getType(c) == Character.OTHER_LETTER;
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '\u2013' || c == '\u2014';
  }
}
