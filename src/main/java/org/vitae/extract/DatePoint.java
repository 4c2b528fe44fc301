package org.vitae.extract;

import java.time.YearMonth;
import org.vitae.model.PartialDate;

/**
 * A date as written, perhaps with parts that only its neighbour in a range states.
 *
 * @param year 0 if it isn't stated
 * @param month 0 if it isn't stated
 * @param day 0 if it isn't stated
 * @param next the index of the token after it
 */
record DatePoint(int year, int month, int day, Form form, int next) {

  /** How a date is written, as far as it matters for what may stand beside it. */
  enum Form {
    /** A year alone, which could be another number. */
    BARE_YEAR,
    /** {@code 2010/11}: November, or the academic year. */
    ACADEMIC_OR_MONTH,
    /** {@code 2020.09}, {@code 2020 Sep}: the year comes first. */
    YEAR_FIRST,
    /** {@code 09/20}: a date only in a range. */
    SHORT,
    /** {@code 05/06/2019}: {@code month} and {@code day} are in the printed order. */
    DAY_OR_MONTH,
    /** {@code 30/06/2019}. */
    DAY_FIRST,
    /** {@code 06/30/2019}. */
    MONTH_FIRST,
    /** Anything that can't be mistaken. */
    SURE
  }

  DatePoint withYear(int other) {
    return new DatePoint(other, month, day, form, next);
  }

  /** The same date, {@code offset} tokens further on. */
  DatePoint shift(int offset) {
    return new DatePoint(year, month, day, form, next + offset);
  }

  /** With the parts of {@code DAY_OR_MONTH} decided. */
  DatePoint dayFirst(boolean dayFirst) {
    return dayFirst
        ? new DatePoint(year, day, month, Form.DAY_FIRST, next)
        : new DatePoint(year, month, day, Form.MONTH_FIRST, next);
  }

  /** The date, as precise as it is certain. */
  PartialDate date() {
    if (form == Form.DAY_OR_MONTH && day != month || month == 0) {
      return PartialDate.of(year);
    }
    if (day == 0 || day > YearMonth.of(year, month).lengthOfMonth()) {
      return PartialDate.of(year, month);
    }
    return PartialDate.of(year, month, day);
  }
}
