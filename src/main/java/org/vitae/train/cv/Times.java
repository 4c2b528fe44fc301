package org.vitae.train.cv;

import org.vitae.model.PartialDate;
import org.vitae.train.fact.Dice;

/** Days as they are invented: to the day, so that each style can print as much as it does. */
final class Times {
  private static final int MONTHS = 12;
  private static final int SAFE_DAYS = 28;

  private Times() {}

  /** A day in the month that is so many months after the year 0. */
  static PartialDate month(int months, Dice dice) {
    return PartialDate.of(
        Math.floorDiv(months, MONTHS),
        Math.floorMod(months, MONTHS) + 1,
        dice.between(1, SAFE_DAYS));
  }

  static int months(int year, int month) {
    return year * MONTHS + month - 1;
  }
}
