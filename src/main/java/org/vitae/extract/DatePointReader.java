package org.vitae.extract;

import org.jspecify.annotations.Nullable;
import org.vitae.extract.DatePoint.Form;
import org.vitae.extract.DateToken.Kind;

/** Reads one date that begins at a token; the forms that begin with a number are elsewhere. */
final class DatePointReader {
  private final DateTokenList tokens;
  private final NumericDateReader numeric;

  DatePointReader(DateTokenList tokens) {
    this.tokens = tokens;
    this.numeric = new NumericDateReader(tokens);
  }

  /** The date at a token, or null. Its year may be 0. */
  @Nullable DatePoint read(int i) {
    return switch (tokens.at(i).kind()) {
      case MONTH -> monthFirst(i);
      case SEASON -> season(i);
      case APOSTROPHE -> shortYear(i);
      case NUMBER -> numberFirst(i);
      case ORDINAL -> dayFirst(i);
      default -> null;
    };
  }

  private @Nullable DatePoint numberFirst(int i) {
    if (tokens.isGluedLeft(i)) {
      return null;
    }
    if (tokens.isYear(i)) {
      DatePoint words = yearThenMonth(i);
      return words == null ? numeric.yearFirst(i) : words;
    }
    DatePoint day = dayFirst(i);
    return day == null ? numeric.monthFirst(i) : day;
  }

  private @Nullable DatePoint monthFirst(int i) {
    int month = tokens.at(i).value();
    int j = skip(i + 1, Kind.DOT);
    DatePoint atYear = yearAt(skip(skip(skip(j, Kind.COMMA), Kind.OF), Kind.DOT), month, 0);
    if (atYear != null) {
      return atYear;
    }
    DatePoint joined = joinedYear(j, month);
    if (joined != null) {
      return joined;
    }
    if (tokens.isDay(j) && !tokens.is(j + 1, Kind.SLASH)) {
      return monthThenDay(j, month);
    }
    return new DatePoint(0, month, 0, Form.SURE, j);
  }

  /** {@code Sep-2020}, {@code Sep/2020}, {@code Sep-20}. */
  private @Nullable DatePoint joinedYear(int j, int month) {
    boolean joined = tokens.is(j, Kind.DASH) || tokens.is(j, Kind.SLASH);
    if (!joined || !tokens.tight(j - 1) || !tokens.tight(j)) {
      return null;
    }
    if (tokens.isTwoDigits(j + 1) && !tokens.isGluedRight(j + 1) && !yearFollows(j + 2)) {
      return new DatePoint(
          DateTokenList.century(tokens.at(j + 1).value()), month, 0, Form.SURE, j + 2);
    }
    return yearAt(j + 1, month, 0);
  }

  private boolean yearFollows(int j) {
    return tokens.isYear(skip(j, Kind.COMMA));
  }

  /** {@code Sep 14, 2020}; of several days ({@code Sep 14–16, 2020}) the month is kept. */
  private DatePoint monthThenDay(int j, int month) {
    boolean days = tokens.is(j + 1, Kind.DASH) && tokens.isDay(j + 2);
    int day = days ? 0 : tokens.at(j).value();
    int after = days ? j + 3 : j + 1;
    DatePoint dated = yearAt(skip(skip(after, Kind.COMMA), Kind.OF), month, day);
    if (dated != null) {
      return dated;
    }
    // "June 28 – July 2, 2021": the year comes with the end.
    boolean goesOn = tokens.is(after, Kind.DASH) || tokens.is(after, Kind.TO);
    return goesOn
        ? new DatePoint(0, month, day, Form.SURE, after)
        : new DatePoint(0, month, 0, Form.SURE, j);
  }

  /** {@code 14 Sep 2020}, {@code 14.–16. September 2020}, {@code 14-Sep-20}. */
  private @Nullable DatePoint dayFirst(int i) {
    if (!tokens.isDay(i)) {
      return null;
    }
    int day = tokens.at(i).value();
    int j = skip(i + 1, Kind.DOT);
    if ((tokens.is(j, Kind.DASH) || tokens.is(j, Kind.AND)) && tokens.isDay(j + 1)) {
      day = 0;
      j = skip(j + 2, Kind.DOT);
    }
    boolean joined = (tokens.is(j, Kind.DASH) || tokens.is(j, Kind.SLASH)) && tokens.tight(j);
    j = joined ? j + 1 : skip(j, Kind.OF);
    if (!tokens.is(j, Kind.MONTH)) {
      return null;
    }
    int month = tokens.at(j).value();
    j = skip(j + 1, Kind.DOT);
    DatePoint glued = joined ? joinedYear(j, month) : null;
    DatePoint dated =
        glued == null ? yearAt(skip(skip(j, Kind.COMMA), Kind.OF), month, day) : glued;
    if (dated == null) {
      return new DatePoint(0, month, day, Form.SURE, j);
    }
    return new DatePoint(dated.year(), month, day, Form.SURE, dated.next());
  }

  private @Nullable DatePoint yearAt(int j, int month, int day) {
    if (tokens.isYear(j)) {
      boolean dirty = tokens.isGluedRight(j) && !tokens.is(j + 1, Kind.DASH);
      boolean pagesAfter = dirty && !tokens.is(j + 1, Kind.SLASH);
      return pagesAfter ? null : new DatePoint(tokens.at(j).value(), month, day, Form.SURE, j + 1);
    }
    if (tokens.is(j, Kind.APOSTROPHE) && tokens.tight(j) && tokens.isTwoDigits(j + 1)) {
      int year = DateTokenList.century(tokens.at(j + 1).value());
      return new DatePoint(year, month, day, Form.SURE, j + 2);
    }
    return null;
  }

  /** {@code 2020 Sep}, {@code 2020 Sep 14}, {@code 2020 Fall}. */
  private @Nullable DatePoint yearThenMonth(int i) {
    int year = tokens.at(i).value();
    int j = skip(i + 1, Kind.COMMA);
    if (tokens.is(j, Kind.SEASON) && j == i + 1 && !yearFollows(skip(j + 1, Kind.TERM))) {
      return shortYear(j + 1) != null
          ? null
          : new DatePoint(year, 0, 0, Form.SURE, skip(j + 1, Kind.TERM));
    }
    if (!tokens.is(j, Kind.MONTH)) {
      return null;
    }
    int after = skip(j + 1, Kind.DOT);
    DatePoint other = monthFirst(j);
    if (other != null && other.year() != 0) {
      return null;
    }
    boolean day = j == i + 1 && tokens.isDay(after) && !tokens.is(after + 1, Kind.MONTH);
    return new DatePoint(
        year,
        tokens.at(j).value(),
        day ? tokens.at(after).value() : 0,
        Form.YEAR_FIRST,
        day ? after + 1 : after);
  }

  /** {@code Fall 2024}, {@code Winter Semester 2020/21}, {@code Spring/Summer '19}. */
  private @Nullable DatePoint season(int i) {
    int j = i + 1;
    while (tokens.is(j, Kind.TERM) || tokens.is(j, Kind.OF) || tokens.is(j, Kind.COMMA)) {
      j++;
    }
    DatePoint year = yearAt(j, 0, 0);
    if (year != null) {
      return year;
    }
    boolean and = tokens.is(j, Kind.SLASH) || tokens.is(j, Kind.AND);
    if (and && tokens.is(j + 1, Kind.SEASON)) {
      DatePoint other = season(j + 1);
      return other == null || other.year() == 0 ? null : other;
    }
    return new DatePoint(0, 0, 0, Form.SURE, j);
  }

  /** {@code '19}. */
  private @Nullable DatePoint shortYear(int i) {
    boolean opens = tokens.is(i, Kind.APOSTROPHE) && tokens.tight(i) && tokens.isTwoDigits(i + 1);
    boolean afterWord = tokens.is(i - 1, Kind.WORD) && tokens.tight(i - 1);
    if (!opens || afterWord || tokens.isGluedRight(i + 1) && !tokens.is(i + 2, Kind.DASH)) {
      return null;
    }
    return new DatePoint(DateTokenList.century(tokens.at(i + 1).value()), 0, 0, Form.SURE, i + 2);
  }

  private int skip(int j, Kind kind) {
    return tokens.is(j, kind) ? j + 1 : j;
  }
}
