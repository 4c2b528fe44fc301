package org.vitae.page;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Until when a document must be read. Asked by whatever takes longer than in proportion to a page's
 * glyphs, since pages can be made to take hours. Thread-safe.
 *
 * @param end in nanoseconds of the clock
 * @param clock as {@link System#nanoTime()}; must be thread-safe
 */
public record TimeLimit(long end, LongSupplier clock) {
  /** The time is up. */
  public static final class TooSlowException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private TooSlowException() {
      super("takes too long to read");
    }
  }

  /** A century. */
  static final TimeLimit NONE = in(Duration.ofDays(36_500));

  public static TimeLimit in(Duration time) {
    return in(time, System::nanoTime);
  }

  static TimeLimit in(Duration time, LongSupplier clock) {
    return new TimeLimit(clock.getAsLong() + time.toNanos(), clock);
  }

  /** The same, not counting a time that was spent on what has its own limit. */
  public TimeLimit later(Duration spent) {
    return new TimeLimit(end + spent.toNanos(), clock);
  }

  public boolean isOver() {
    return clock.getAsLong() - end > 0;
  }

  /**
   * Does nothing while there is time.
   *
   * @throws TooSlowException once there is none
   */
  void check() {
    if (isOver()) {
      throw new TooSlowException();
    }
  }
}
