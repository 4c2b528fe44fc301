package org.vitae.section;

import java.util.List;
import java.util.Optional;
import org.vitae.extract.DateExtractor;
import org.vitae.extract.DateRange;
import org.vitae.extract.Found;
import org.vitae.layout.Passage;
import org.vitae.lexicon.Lexicon;
import org.vitae.model.PartialDate;

/**
 * Finds the dates of an entry's head, also where a narrow column breaks them: {@code "January"}
 * beside the title, {@code "2019"} below. Immutable, thread-safe.
 */
final class HeadDates {
  private static final int YEAR_LENGTH = 4;

  private final DateExtractor dates = new DateExtractor();
  private final Lexicon months = Lexicon.load("months");

  boolean isDateOnly(Passage text) {
    return dates.isDateOnly(text);
  }

  List<Found<DateRange>> extract(Passage text) {
    return dates.extract(text);
  }

  /**
   * The text without a range at its end, which is added to the dates: it stood in a cell beside.
   */
  Passage withoutTrailing(Passage text, List<Found<DateRange>> target) {
    List<Found<DateRange>> found = target.isEmpty() ? dates.extract(text) : List.of();
    if (found.isEmpty()) {
      return text;
    }
    Found<DateRange> last = found.get(found.size() - 1);
    DateRange.Kind kind = last.value().kind();
    boolean range = kind == DateRange.Kind.RANGE || kind == DateRange.Kind.OPEN;
    Passage rest = text.to(Math.max(0, last.span().start() - text.span().start())).trim(",;|(");
    if (!range || last.span().end() + 1 < text.span().end() || rest.isEmpty()) {
      return text;
    }
    target.add(last);
    return rest;
  }

  /** Where the date begins that the text ends with, or its length. */
  int trailing(Passage text) {
    List<Found<DateRange>> found = dates.extract(text);
    if (found.isEmpty() || dates.isDateOnly(text, found)) {
      return text.length();
    }
    Found<DateRange> last = found.get(found.size() - 1);
    String after = text.document().text().substring(last.span().end(), text.span().end());
    return !after.isBlank() && !after.equals(")")
        ? text.length()
        : last.span().start() - text.span().start();
  }

  /** Whether a text is the name of a month and nothing else. */
  boolean isMonth(Passage text) {
    return month(text).isPresent();
  }

  private Optional<Integer> month(Passage text) {
    return months.match(text.text()).map(Integer::parseInt);
  }

  /** The month and the year, if the date is a year alone; otherwise the date as it is. */
  Found<DateRange> join(Passage month, Found<DateRange> year) {
    PartialDate date = year.value().start();
    Optional<Integer> number = month(month);
    boolean alone =
        date != null
            && year.value().kind() == DateRange.Kind.POINT
            && date.toString().length() == YEAR_LENGTH;
    if (date == null || !alone || number.isEmpty()) {
      return year;
    }
    PartialDate whole = PartialDate.of(Integer.parseInt(date.toString()), number.get());
    return new Found<>(
        new DateRange(whole, whole, DateRange.Kind.POINT),
        List.of(month.span(), year.span()),
        "date.broken",
        0.8);
  }
}
