package org.vitae.page;

import java.time.Duration;

/**
 * Until when a document must be read. Asked by whatever takes longer than in proportion to a page's
 * glyphs, since pages can be made to take hours. Thread-safe.
 *
 * @param end in {@link System#nanoTime()}
 */
public record TimeLimit(long end) {
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
    return new TimeLimit(System.nanoTime() + time.toNanos());
  }

  /** The same, not counting a time that was spent on what has its own limit. */
  public TimeLimit later(Duration spent) {
    return new TimeLimit(end + spent.toNanos());
  }

  public boolean isOver() {
    return System.nanoTime() - end > 0;
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
