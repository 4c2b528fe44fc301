package org.vitae.office;

import java.time.Duration;
import org.vitae.office.OfficeException.Kind;

/** Ends the reading of a document that takes too long. Of one thread, for one document. */
final class Effort {
  /** The clock is looked at once in so many steps. */
  private static final int STRIDE = 1024;

  private final long deadline;
  private final Duration limit;
  private int steps;

  Effort(Duration limit) {
    this.limit = limit;
    // Saturates: a limit of centuries doesn't wrap around.
    long nanos = limit.compareTo(Duration.ofDays(365)) > 0 ? Long.MAX_VALUE / 2 : limit.toNanos();
    this.deadline = System.nanoTime() + nanos;
  }

  /** After something small, of which there may be very many. */
  void step() throws OfficeException {
    if (++steps % STRIDE == 0) {
      check();
    }
  }

  /** After something that takes its time. */
  void check() throws OfficeException {
    if (System.nanoTime() - deadline > 0) {
      throw new OfficeException(
          Kind.TOO_SLOW, "takes longer than %d ms to read".formatted(limit.toMillis()));
    }
  }
}
