package org.vitae.extract;

import org.jspecify.annotations.Nullable;
import org.vitae.model.PartialDate;

/**
 * When something was: a point in time, a range, or a range that goes on.
 *
 * @param start the first date, if it is stated
 * @param end the last date, if it is stated; that of a point in time equals its start
 * @param kind how it is written
 */
public record DateRange(@Nullable PartialDate start, @Nullable PartialDate end, Kind kind) {

  /**
   * The first start to the last end of both. A range that is open stays so, unless the other is an
   * end to come ({@code 2021 – Present}, {@code expected June 2025}).
   */
  public DateRange merge(DateRange other) {
    PartialDate first = earlier(start, other.start);
    PartialDate last = closing(other);
    if (first == null) {
      return new DateRange(null, last, Kind.END);
    }
    if (last == null) {
      return new DateRange(first, null, Kind.OPEN);
    }
    return new DateRange(first, last, first.equals(last) ? Kind.POINT : Kind.RANGE);
  }

  private @Nullable PartialDate closing(DateRange other) {
    boolean expected =
        kind == Kind.END && end != null || other.kind == Kind.END && other.end != null;
    boolean open = isOpen() || other.isOpen();
    if (open && !expected) {
      return null;
    }
    if (end == null || other.end == null) {
      return end == null ? other.end : end;
    }
    return end.compareTo(other.end) >= 0 ? end : other.end;
  }

  /** Whether it goes on until now. */
  public boolean isOpen() {
    return kind == Kind.OPEN || kind == Kind.END && end == null;
  }

  private static @Nullable PartialDate earlier(@Nullable PartialDate a, @Nullable PartialDate b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return a.compareTo(b) <= 0 ? a : b;
  }

  /** How a date is written. */
  public enum Kind {
    /** One date: {@code Jul. 2023}. */
    POINT,
    /** From one to another: {@code 2019–2021}. */
    RANGE,
    /** From one until now: {@code since 2019}, {@code 2019 – Present}. */
    OPEN,
    /**
     * An end alone, perhaps to come: {@code expected June 2025}, {@code until 2020}; "current"
     * without dates has neither.
     */
    END
  }
}
