package org.vitae.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as precise as a CV prints it: a year, a year and month, or a day. {@link #toString()} is
 * its ISO 8601 form ({@code 2020}, {@code 2020-09}, {@code 2020-09-14}), which is also how JSON
 * Resume writes it. Immutable; ordered by time, a less precise date before the more precise ones
 * that it contains.
 */
public final class PartialDate implements Comparable<PartialDate> {
  private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
  private static final int UNKNOWN = 0;

  /** The range that JSON Resume's date pattern allows. */
  private static final int MIN_YEAR = 1000;

  private static final int MAX_YEAR = 2999;

  private final int year;
  private final int month;
  private final int day;

  private PartialDate(int year, int month, int day) {
    this.year = year;
    this.month = month;
    this.day = day;
  }

  /**
   * @throws IllegalArgumentException if the year is not within 1000–2999
   */
  public static PartialDate of(int year) {
    if (year < MIN_YEAR || year > MAX_YEAR) {
      throw new IllegalArgumentException("year " + year + " is outside 1000–2999");
    }
    return new PartialDate(year, UNKNOWN, UNKNOWN);
  }

  /**
   * @throws IllegalArgumentException if there is no such month (1–12) or the year is not within
   *     1000–2999
   */
  public static PartialDate of(int year, int month) {
    of(year);
    try {
      YearMonth.of(year, month);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("month " + month + " is outside 1–12", e);
    }
    return new PartialDate(year, month, UNKNOWN);
  }

  /**
   * @throws IllegalArgumentException if the calendar has no such day, as 2021-02-29
   */
  public static PartialDate of(int year, int month, int day) {
    of(year, month);
    try {
      LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
    return new PartialDate(year, month, day);
  }

  /**
   * Reads the ISO 8601 forms {@code YYYY}, {@code YYYY-MM} and {@code YYYY-MM-DD}.
   *
   * @throws IllegalArgumentException if the text has another form or is no date of the calendar
   */
  public static PartialDate parse(String iso) {
    Matcher m = ISO.matcher(iso);
    if (!m.matches()) {
      throw new IllegalArgumentException("'" + iso + "' is not YYYY, YYYY-MM or YYYY-MM-DD");
    }
    int year = Integer.parseInt(m.group(1));
    if (m.group(2) == null) {
      return of(year);
    }
    int month = Integer.parseInt(m.group(2));
    return m.group(3) == null ? of(year, month) : of(year, month, Integer.parseInt(m.group(3)));
  }

  public int year() {
    return year;
  }

  /** The month, 1–12, if it is known. */
  public OptionalInt month() {
    return month == UNKNOWN ? OptionalInt.empty() : OptionalInt.of(month);
  }

  /** The day of the month, 1–31, if it is known. */
  public OptionalInt day() {
    return day == UNKNOWN ? OptionalInt.empty() : OptionalInt.of(day);
  }

  @Override
  public int compareTo(PartialDate other) {
    return Comparator.<PartialDate>comparingInt(d -> d.year)
        .thenComparingInt(d -> d.month)
        .thenComparingInt(d -> d.day)
        .compare(this, other);
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof PartialDate other && compareTo(other) == 0;
  }

  @Override
  public int hashCode() {
    return (year * 13 + month) * 32 + day;
  }

  @Override
  public String toString() {
    if (month == UNKNOWN) {
      return String.format(Locale.ROOT, "%04d", year);
    }
    return day == UNKNOWN
        ? String.format(Locale.ROOT, "%04d-%02d", year, month)
        : String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
  }
}
