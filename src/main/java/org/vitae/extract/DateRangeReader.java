package org.vitae.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vitae.extract.DatePoint.Form;
import org.vitae.extract.DateToken.Kind;

/** Reads the dates and ranges of a text, from left to right. For one text. */
final class DateRangeReader {
  private static final double SURE = 0.97;
  private static final double LIKELY = 0.85;

  private final DateTokenList tokens;
  private final DatePointReader points;
  private final DateEndReader ends;

  DateRangeReader(DateTokenList tokens) {
    this.tokens = tokens;
    this.points = new DatePointReader(tokens);
    this.ends = new DateEndReader(tokens, points);
  }

  List<DateReading> readAll() {
    List<DateReading> out = new ArrayList<>();
    DateOpaqueText opaque = new DateOpaqueText(tokens);
    int i = 0;
    while (i < tokens.size()) {
      int free = opaque.skip(i);
      DateReading reading = free > i ? null : read(i);
      if (reading != null) {
        out.add(reading);
        i = reading.next();
      } else {
        i = Math.max(free, i + 1);
      }
    }
    return out;
  }

  private @Nullable DateReading read(int i) {
    return switch (tokens.at(i).kind()) {
      case EXPECTED -> ends.expected(i);
      case UNTIL -> ends.until(i);
      case SINCE -> since(i);
      case FROM -> from(i);
      case PRESENT -> ends.present(i);
      default -> range(i);
    };
  }

  private @Nullable DateReading since(int i) {
    DateReading reading = range(skipFillers(i + 1));
    if (reading == null) {
      return null;
    }
    DateRange range = reading.range();
    return range.kind() == DateRange.Kind.POINT
        ? reading.as(new DateRange(range.start(), null, DateRange.Kind.OPEN)).from(i)
        : reading.from(i);
  }

  private int skipFillers(int i) {
    return tokens.is(i, Kind.FILLER) ? i + 1 : i;
  }

  /** "From 2019 to 2021", and "from 2019" where nothing is before it. */
  private @Nullable DateReading from(int i) {
    DateReading reading = range(i + 1);
    boolean alone = i == 0 || tokens.is(i - 1, Kind.OPEN) || tokens.is(i - 1, Kind.TAB);
    if (reading == null || reading.range().kind() != DateRange.Kind.POINT) {
      return reading == null ? null : reading.from(i);
    }
    return alone
        ? reading.as(new DateRange(reading.range().start(), null, DateRange.Kind.OPEN)).from(i)
        : reading;
  }

  /** A date, alone or as the start of a range. */
  private @Nullable DateReading range(int i) {
    DatePoint start = points.read(i);
    if (start == null) {
      return monthsOfOneYear(i);
    }
    DateReading range = academicYear(i, start);
    if (range == null) {
      range = stacked(i, start);
    }
    if (range == null) {
      range = withEnd(i, start);
    }
    if (range == null) {
      range = point(i, start);
    }
    return range == null ? null : ends.closedByExpectation(range);
  }

  private @Nullable DateReading point(int i, DatePoint start) {
    boolean glued = start.form() == Form.BARE_YEAR && tokens.isGluedRight(start.next() - 1);
    if (start.year() == 0 || start.form() == Form.SHORT || glued) {
      return null;
    }
    boolean doubtful =
        start.form() == Form.BARE_YEAR
            || start.form() == Form.ACADEMIC_OR_MONTH
            || start.form() == Form.DAY_OR_MONTH;
    double confidence = doubtful ? LIKELY : SURE;
    return new DateReading(DateExtractor.point(start.date()), i, start.next(), confidence);
  }

  /** {@code 2019 2021} alone in a cell: the years stand one above the other on the page. */
  private @Nullable DateReading stacked(int i, DatePoint start) {
    int j = start.next();
    boolean alone =
        j == i + 1
            && tokens.isBareYear(i)
            && tokens.isBareYear(j)
            && (i == 0 || tokens.is(i - 1, Kind.TAB))
            && (tokens.is(j + 1, Kind.TAB) || ends.isLast(j + 1));
    boolean open =
        j == i + 1
            && tokens.isBareYear(i)
            && tokens.is(j, Kind.PRESENT)
            && (i == 0 || tokens.is(i - 1, Kind.TAB))
            && tokens.is(j + 1, Kind.TAB);
    if (open) {
      return open(i, start, j + 1);
    }
    return alone && tokens.at(j).value() > start.year()
        ? years(i, start.year(), tokens.at(j).value(), j + 1)
        : null;
  }

  /** {@code 2020-21}, {@code 2020/21}, {@code 2020/2021}. */
  private @Nullable DateReading academicYear(int i, DatePoint start) {
    int j = start.next();
    if (start.form() == Form.ACADEMIC_OR_MONTH) {
      return isStartOfMonths(j) ? null : years(i, start.year(), start.year() + 1, j);
    }
    boolean slash = tokens.is(j, Kind.SLASH);
    boolean joined = (slash || tokens.is(j, Kind.DASH)) && tokens.tight(j - 1) && tokens.tight(j);
    boolean yearBefore = start.month() == 0 && tokens.isYear(j - 1);
    if (yearBefore && joined && tokens.isTwoDigits(j + 1) && !tokens.isGluedRight(j + 1)) {
      int end = DateTokenList.century(tokens.at(j + 1).value());
      boolean plausible =
          slash ? end == start.year() + 1 : end > start.year() && end < start.year() + 30;
      return plausible ? years(i, start.year(), end, j + 2) : null;
    }
    if (yearBefore && slash && tokens.isBareYear(j + 1) && !tokens.isGluedRight(j + 1)) {
      int end = tokens.at(j + 1).value();
      return end == start.year() + 1 ? years(i, start.year(), end, j + 2) : null;
    }
    return null;
  }

  /** Whether a range goes on with a month, so that {@code 2010-11} before it is one, too. */
  private boolean isStartOfMonths(int j) {
    boolean connector = tokens.is(j, Kind.DASH) || tokens.is(j, Kind.TO);
    DatePoint end = connector ? points.read(j + 1) : null;
    return connector && (tokens.is(j + 1, Kind.PRESENT) || end != null && end.month() != 0);
  }

  private static DateReading years(int i, int start, int end, int next) {
    DatePoint first = new DatePoint(start, 0, 0, Form.SURE, next);
    DatePoint last = first.withYear(end);
    return new DateReading(
        new DateRange(first.date(), last.date(), DateRange.Kind.RANGE), i, next, SURE);
  }

  private @Nullable DateReading withEnd(int i, DatePoint start) {
    int j = start.next();
    if (start.year() != 0 && ends.isPresentWithout(j)) {
      return open(i, start, ends.afterPresent(j));
    }
    boolean parts = start.year() == 0 || tokens.is(j + 1, Kind.SEASON);
    boolean slash = parts && tokens.is(j, Kind.SLASH);
    boolean connector =
        tokens.is(j, Kind.DASH) || tokens.is(j, Kind.TO) || tokens.is(j, Kind.UNTIL) || slash;
    if (!connector) {
      return null;
    }
    int k = ends.skipToEnd(j + 1);
    if (tokens.is(k, Kind.PRESENT)) {
      return start.year() == 0 ? null : open(i, start, k + 1);
    }
    DatePoint end = ends.read(start, j, k);
    if (end == null) {
      boolean trails =
          tokens.is(j, Kind.DASH)
              && (ends.isLast(j + 1) || tokens.is(j + 1, Kind.TAB))
              && start.year() != 0;
      return trails ? open(i, start, j + 1) : null;
    }
    return new DatePair(start, end).reading(i);
  }

  private static DateReading open(int i, DatePoint start, int next) {
    return new DateReading(new DateRange(start.date(), null, DateRange.Kind.OPEN), i, next, SURE);
  }

  /** {@code 05–08/2019}: both months are of one year. */
  private @Nullable DateReading monthsOfOneYear(int i) {
    boolean month = tokens.isMonthNumber(i) && !tokens.isGluedLeft(i);
    if (!month || !tokens.is(i + 1, Kind.DASH) || !tokens.isMonthNumber(i + 2)) {
      return null;
    }
    DatePoint end = points.read(i + 2);
    DatePoint joined = end == null ? new NumericDateReader(tokens).monthFirst(i + 2) : end;
    if (joined == null || joined.form() != Form.SURE || joined.day() != 0 || joined.year() == 0) {
      return null;
    }
    int month1 = tokens.at(i).value();
    DatePoint start = new DatePoint(0, month1, 0, Form.SURE, i + 1);
    return new DatePair(start, joined).reading(i);
  }
}
