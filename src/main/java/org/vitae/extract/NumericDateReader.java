package org.vitae.extract;

import org.jspecify.annotations.Nullable;
import org.vitae.extract.DatePoint.Form;
import org.vitae.extract.DateToken.Kind;

/** Reads dates that are written in digits alone: {@code 2020-09-14}, {@code 09/2020}. */
record NumericDateReader(DateTokenList tokens) {

  /** {@code 2020-09-14}, {@code 2020.09}, {@code 2020/9}, {@code 2020年9月}, {@code 2020}. */
  @Nullable DatePoint yearFirst(int i) {
    int year = tokens.at(i).value();
    if (tokens.is(i + 1, Kind.YEAR_MARK)) {
      return han(i, year);
    }
    if (isJoint(i + 1) && tokens.isMonthNumber(i + 2)) {
      int sign = tokens.at(i + 1).value();
      boolean day = isJoint(i + 3) && tokens.at(i + 3).value() == sign && tokens.isDay(i + 4);
      if (day && !tokens.isGluedRight(i + 4) && !isCompactRange(i)) {
        return new DatePoint(
            year, tokens.at(i + 2).value(), tokens.at(i + 4).value(), Form.YEAR_FIRST, i + 5);
      }
      DatePoint month = yearMonth(i, year);
      if (month != null) {
        return month;
      }
    }
    return bareYear(i, year);
  }

  /** {@code 2020.09-12}: the last number is a month, not a day. */
  private boolean isCompactRange(int i) {
    return tokens.is(i + 3, Kind.DASH) && !tokens.is(i + 1, Kind.DASH);
  }

  private @Nullable DatePoint yearMonth(int i, int year) {
    boolean digitsAfter = tokens.isGluedRight(i + 2) && !tokens.is(i + 3, Kind.DASH);
    if (digitsAfter) {
      return null;
    }
    int month = tokens.at(i + 2).value();
    boolean academic = tokens.at(i + 2).digits() == 2 && month == (year + 1) % 100;
    boolean dotted = tokens.is(i + 1, Kind.DOT);
    return new DatePoint(
        year, month, 0, academic && !dotted ? Form.ACADEMIC_OR_MONTH : Form.YEAR_FIRST, i + 3);
  }

  private @Nullable DatePoint bareYear(int i, int year) {
    boolean opensRange = tokens.is(i + 1, Kind.DASH) || tokens.is(i + 1, Kind.SLASH);
    if (!tokens.isBareYear(i) || tokens.isQuantity(i) || tokens.isGluedRight(i) && !opensRange) {
      return null;
    }
    return new DatePoint(year, 0, 0, Form.BARE_YEAR, i + 1);
  }

  private DatePoint han(int i, int year) {
    if (!tokens.isMonthNumber(i + 2) || !tokens.is(i + 3, Kind.MONTH_MARK)) {
      return new DatePoint(year, 0, 0, Form.SURE, i + 2);
    }
    int month = tokens.at(i + 2).value();
    boolean day = tokens.isDay(i + 4) && tokens.is(i + 5, Kind.DAY_MARK);
    return new DatePoint(
        year, month, day ? tokens.at(i + 4).value() : 0, Form.YEAR_FIRST, day ? i + 6 : i + 4);
  }

  /** {@code 09/2020}, {@code 14.09.2020}, {@code 9/14/2020}; {@code 09/20} for a range. */
  @Nullable DatePoint monthFirst(int i) {
    if (!tokens.isSmall(i) || !isJoint(i + 1)) {
      return null;
    }
    if (tokens.isYear(i + 2)) {
      boolean glued = tokens.isGluedRight(i + 2) && !tokens.is(i + 3, Kind.DASH);
      return tokens.isMonthNumber(i) && !glued
          ? new DatePoint(tokens.at(i + 2).value(), tokens.at(i).value(), 0, Form.SURE, i + 3)
          : null;
    }
    boolean third = isJoint(i + 3) && tokens.at(i + 3).value() == tokens.at(i + 1).value();
    if (third && tokens.isDay(i) && tokens.isDay(i + 2) && tokens.isYear(i + 4)) {
      return full(i);
    }
    boolean slash = tokens.is(i + 1, Kind.SLASH) || tokens.at(i + 1).value() == '.';
    if (slash && tokens.isMonthNumber(i) && tokens.isTwoDigits(i) && tokens.isTwoDigits(i + 2)) {
      int year = DateTokenList.century(tokens.at(i + 2).value());
      return new DatePoint(year, tokens.at(i).value(), 0, Form.SHORT, i + 3);
    }
    return null;
  }

  private @Nullable DatePoint full(int i) {
    int year = tokens.at(i + 4).value();
    int first = tokens.at(i).value();
    int second = tokens.at(i + 2).value();
    DatePoint asPrinted = new DatePoint(year, first, second, Form.DAY_OR_MONTH, i + 5);
    if (first > 12 && second > 12) {
      return null;
    }
    // Dots are Continental, where the day comes first.
    if (first > 12 || second <= 12 && tokens.is(i + 1, Kind.DOT)) {
      return asPrinted.dayFirst(true);
    }
    return second > 12 ? asPrinted.dayFirst(false) : asPrinted;
  }

  /** Whether the token joins the numbers beside it. */
  private boolean isJoint(int j) {
    boolean sign = tokens.is(j, Kind.DASH) || tokens.is(j, Kind.SLASH) || tokens.is(j, Kind.DOT);
    return sign && tokens.tight(j - 1) && tokens.tight(j);
  }
}
