package org.vitae.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.vitae.input.UnreadableDocumentException.Reason;
import org.vitae.pdf.PdfSketch;

/** The time limit holds for finding the lines of a page, not only for reading its operators. */
class PdfTimeTest {
  private static final int LETTERS = 60_000;
  private static final Limits LIMITS =
      new Limits(
          Limits.DEFAULT.bytes(),
          Limits.DEFAULT.pages(),
          Limits.DEFAULT.lines(),
          Limits.DEFAULT.lineLength(),
          Duration.ofSeconds(2));

  @Test
  @Timeout(20)
  void aPageOfLooseLetters() {
    PdfSketch sketch = new PdfSketch().text(72, 100, "Ada Winter");
    String font = sketch.page().getResources().getFontNames().iterator().next().getName();
    StringBuilder letters = new StringBuilder("BT /" + font + " 3 Tf\n");
    for (int i = 0; i < LETTERS; i++) {
      letters.append("1 0 0 1 %d %.2f Tm (o) Tj%n".formatted(i % 3 * 190, i * 0.013));
    }
    byte[] pdf = sketch.raw("%s ET", letters).bytes();
    DocumentReader reader = new DocumentReader(LIMITS, "");
    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(() -> reader.read(new ByteArrayInputStream(pdf), "cv.pdf"))
        .withMessageContaining("takes too long to read; it is no usual CV")
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.TIMEOUT))
        .withStackTraceContaining("PageReader");
  }
}
