package org.vitae.extract;

import org.jspecify.annotations.Nullable;
import org.vitae.extract.DatePoint.Form;
import org.vitae.extract.DateToken.Kind;

/** Reads what closes a range or stands for its end alone: "Present", "expected June 2025". */
record DateEndReader(DateTokenList tokens, DatePointReader points) {
  private static final double SURE = 0.97;
  private static final double LIKELY = 0.7;

  /** "expected date of graduation" has this many words before the date. */
  private static final int MAX_FILLERS = 5;

  /** {@code expected in June 2025}. */
  @Nullable DateReading expected(int i) {
    DatePoint end = points.read(skipToEnd(i));
    return end == null || end.year() == 0 || end.form() == Form.SHORT ? null : end(i, end);
  }

  /** {@code until 2020}. */
  @Nullable DateReading until(int i) {
    DatePoint end = points.read(i + 1);
    return end == null || end.year() == 0 ? null : end(i, end);
  }

  private static DateReading end(int i, DatePoint end) {
    return new DateReading(
        new DateRange(null, end.date(), DateRange.Kind.END), i, end.next(), SURE);
  }

  /** "current" alone in brackets, or the whole text. */
  @Nullable DateReading present(int i) {
    boolean bracketed = tokens.is(i - 1, Kind.OPEN) && tokens.is(i + 1, Kind.CLOSE);
    boolean alone = i == 0 && isLast(1);
    return bracketed || alone
        ? new DateReading(new DateRange(null, null, DateRange.Kind.END), i, i + 1, LIKELY)
        : null;
  }

  /** The end of a range whose connector is token {@code j}; null if no date is there. */
  @Nullable DatePoint read(DatePoint start, int j, int k) {
    DatePoint end = points.read(k);
    if (end == null && k == j + 1) {
      end = joined(j);
    }
    return end == null ? sameYear(start, j) : end;
  }

  /** After a connector without blanks the number is no longer glued to what is before it. */
  private @Nullable DatePoint joined(int j) {
    DatePoint end = new DatePointReader(tokens.from(j + 1)).read(0);
    return end == null ? null : end.shift(j + 1);
  }

  /**
   * {@code 2020.09-12}, {@code 2020年9月-12月}, {@code 2020 Sep – Dec}: the end has the start's year.
   */
  private @Nullable DatePoint sameYear(DatePoint start, int j) {
    boolean month =
        start.form() == Form.YEAR_FIRST
            && start.month() != 0
            && start.day() == 0
            && tokens.isMonthNumber(j + 1)
            && !tokens.isGluedRight(j + 1);
    if (!month) {
      return null;
    }
    int next = tokens.is(j + 2, Kind.MONTH_MARK) ? j + 3 : j + 2;
    return new DatePoint(start.year(), tokens.at(j + 1).value(), 0, Form.YEAR_FIRST, next);
  }

  /** "to date", "(ongoing)" after a date without a dash. */
  boolean isPresentWithout(int j) {
    DateToken token = tokens.at(j);
    if (token.is(Kind.PRESENT)) {
      String phrase = tokens.text().substring(token.start(), token.end());
      return phrase.indexOf(' ') > 0 || phrase.charAt(0) >= '\u2e80';
    }
    return token.is(Kind.OPEN) && tokens.is(j + 1, Kind.PRESENT) && tokens.is(j + 2, Kind.CLOSE);
  }

  int afterPresent(int j) {
    return tokens.is(j, Kind.PRESENT) ? j + 1 : j + 3;
  }

  /** Over a tab, "expected", "graduation in" and the like. */
  int skipToEnd(int j) {
    int k = tokens.is(j, Kind.TAB) ? j + 1 : j;
    int most = k + MAX_FILLERS;
    while (k < most && isFiller(k)) {
      k++;
    }
    return k;
  }

  private boolean isFiller(int k) {
    return switch (tokens.at(k).kind()) {
      case EXPECTED, FILLER, OF, COLON, TERM -> true;
      case DOT -> tokens.is(k - 1, Kind.EXPECTED);
      case TO -> tokens.is(k - 1, Kind.EXPECTED);
      case OPEN -> tokens.is(k + 1, Kind.EXPECTED);
      default -> false;
    };
  }

  /** Whether nothing but a closing bracket follows. */
  boolean isLast(int j) {
    return j >= tokens.size() || tokens.is(j, Kind.CLOSE);
  }

  /** With the end that "(expected June 2025)" behind it states, or "(expected)" makes of a date. */
  DateReading closedByExpectation(DateReading reading) {
    int j = reading.next();
    int k = tokens.is(j, Kind.OPEN) || tokens.is(j, Kind.COMMA) ? j + 1 : j;
    if (!tokens.is(k, Kind.EXPECTED)) {
      return reading;
    }
    boolean bracket = tokens.is(j, Kind.OPEN);
    DateReading end = expected(k);
    if (end != null) {
      return reading.range().isOpen()
          ? reading.as(reading.range().merge(end.range())).to(end.next())
          : reading;
    }
    int after = tokens.is(k + 1, Kind.DOT) ? k + 2 : k + 1;
    if (!isLast(after)) {
      return reading;
    }
    boolean point = reading.range().kind() == DateRange.Kind.POINT;
    DateRange range =
        point ? new DateRange(null, reading.range().end(), DateRange.Kind.END) : reading.range();
    return reading.as(range).to(bracket && after < tokens.size() ? after + 1 : after);
  }
}
