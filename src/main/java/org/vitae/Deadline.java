package org.vitae;

import java.time.Duration;
import org.vitae.input.UnreadableDocumentException;
import org.vitae.input.UnreadableDocumentException.Reason;

/**
 * When a parse must be done. It interrupts nothing: a step that runs is let finish, and the check
 * after it fails.
 *
 * @param started in {@link System#nanoTime()}
 */
record Deadline(long started, Duration limit) {
  static Deadline in(Duration limit) {
    return new Deadline(System.nanoTime(), limit);
  }

  /** The same, not counting a time that was spent on what has its own limit. */
  Deadline later(Duration spent) {
    return new Deadline(started + spent.toNanos(), limit);
  }

  /**
   * Does nothing while there is time.
   *
   * @throws UnreadableDocumentException {@link Reason#TIMEOUT}, once there is none
   */
  void check() throws UnreadableDocumentException {
    Duration taken = Duration.ofNanos(System.nanoTime() - started);
    if (taken.compareTo(limit) > 0) {
      throw new UnreadableDocumentException(
          Reason.TIMEOUT,
          "the document took "
              + taken.toMillis()
              + " ms, more than the limit of "
              + limit.toMillis()
              + " ms; it is no usual CV, or raise Limits.time");
    }
  }
}
