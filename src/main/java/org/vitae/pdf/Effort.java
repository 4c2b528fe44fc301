package org.vitae.pdf;

import org.vitae.page.TimeLimit;

/**
 * How much work a document may make: a small file can hold forms that draw forms a million times.
 * For one document and one thread.
 */
final class Effort {
  /** Far more than a CV holds; each takes about 100 bytes. */
  private static final int MOST_GLYPHS = 1_000_000;

  private static final int MOST_ON_A_PAGE = 200_000;

  private static final int MOST_FORMS = 20_000;

  /** The clock is read once for so many operators. */
  private static final int BETWEEN_LOOKS = 512;

  /** Too much work: what was read until then is kept, unless it took too long. */
  static final class TooMuchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooMuchException(String message) {
      super(message);
    }
  }

  private final TimeLimit time;
  private int glyphs;
  private int glyphsOfPage;
  private int forms;
  private int operators;

  Effort(TimeLimit time) {
    this.time = time;
  }

  void page() {
    glyphsOfPage = 0;
  }

  void glyph() {
    if (++glyphs > MOST_GLYPHS || ++glyphsOfPage > MOST_ON_A_PAGE) {
      throw new TooMuchException("too many glyphs");
    }
  }

  void form() {
    if (++forms > MOST_FORMS) {
      throw new TooMuchException("too many forms");
    }
  }

  void operator() {
    if (++operators % BETWEEN_LOOKS == 0 && isOver()) {
      throw new TooMuchException("it takes too long");
    }
  }

  /** Whether the time is up. */
  boolean isOver() {
    return time.isOver();
  }
}
