package org.vitae.extract;

import org.jspecify.annotations.Nullable;
import org.vitae.extract.DatePoint.Form;

/** The two dates of a range, which complete each other. */
record DatePair(DatePoint start, DatePoint end) {
  /** Two years further apart than a life are page numbers. */
  private static final int MAX_YEARS = 60;

  private static final double SURE = 0.98;

  /** The range, or null if the two are none. */
  @Nullable DateReading reading(int from) {
    DatePoint first = start;
    DatePoint last = end;
    if (first.form() == Form.DAY_OR_MONTH || last.form() == Form.DAY_OR_MONTH) {
      first = decided(start, end);
      last = decided(end, start);
    }
    if (first.year() == 0 && last.year() != 0) {
      boolean yearBefore = first.month() > last.month() && last.month() != 0;
      first = first.withYear(yearBefore ? last.year() - 1 : last.year());
    }
    if (last.year() == 0 || first.year() == 0 || !isPlausible(first, last)) {
      return null;
    }
    return new DateReading(
        new DateRange(first.date(), last.date(), DateRange.Kind.RANGE), from, end.next(), SURE);
  }

  /** The order of day and month is the other date's, where that one shows it. */
  private static DatePoint decided(DatePoint point, DatePoint other) {
    if (point.form() != Form.DAY_OR_MONTH) {
      return point;
    }
    return switch (other.form()) {
      case DAY_FIRST -> point.dayFirst(true);
      case MONTH_FIRST -> point.dayFirst(false);
      default -> point;
    };
  }

  private static boolean isPlausible(DatePoint first, DatePoint last) {
    boolean years = first.form() == Form.BARE_YEAR && last.form() == Form.BARE_YEAR;
    int span = last.year() - first.year();
    return !years || span >= 0 && span <= MAX_YEARS;
  }
}
