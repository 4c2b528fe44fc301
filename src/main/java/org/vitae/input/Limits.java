package org.vitae.input;

import java.time.Duration;

/**
 * How much of a document is read at most, so that no file can take a service down. What is beyond a
 * limit of lines is cut with a diagnostic; a file beyond a limit of bytes, or a parse beyond the
 * limit of time, is refused with an {@link UnreadableDocumentException}.
 *
 * @param bytes of the file
 * @param pages of a document that has pages
 * @param lines of the document
 * @param lineLength in characters; a longer line is broken at white space
 * @param time for the whole parse. It is checked between its steps (after reading, segmentation,
 *     each section, assembly) and interrupts none of them: a parse ends by the first check after
 *     that time. How long one step takes is bounded by the other limits, but for an extractor of
 *     your own
 */
public record Limits(long bytes, int pages, int lines, int lineLength, Duration time) {
  /** 32 MiB, 200 pages, 20,000 lines of at most 8,000 characters, 30 seconds: far beyond any CV. */
  public static final Limits DEFAULT =
      new Limits(32L << 20, 200, 20_000, 8_000, Duration.ofSeconds(30));

  public Limits {
    if (bytes <= 0
        || pages <= 0
        || lines <= 0
        || lineLength < 80
        || time.isNegative()
        || time.isZero()) {
      throw new IllegalArgumentException("limits are positive, a line at least 80 characters long");
    }
  }
}
