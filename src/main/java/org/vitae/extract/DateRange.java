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
