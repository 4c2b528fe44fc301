package org.vitae.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.vitae.input.UnreadableDocumentException.Reason;
import org.vitae.pdf.PdfSketch;

/**
 * The time limit holds while a page is read; that it holds while its lines are found is tested
 * there.
 */
class PdfTimeTest {
  private static final int LETTERS = 190_000;
  private static final Limits LIMITS =
      new Limits(
          Limits.DEFAULT.bytes(),
          Limits.DEFAULT.pages(),
          Limits.DEFAULT.lines(),
          Limits.DEFAULT.lineLength(),
          Duration.ofMillis(1));

  @Test
  @Timeout(20)
  void aPageOfLooseLetters() {
    PdfSketch sketch = new PdfSketch().text(72, 100, "Ada Winter");
    String font = sketch.page().getResources().getFontNames().iterator().next().getName();
    StringBuilder letters = new StringBuilder("BT /" + font + " 3 Tf\n");
    for (int i = 0; i < LETTERS; i++) {
      letters.append("1 0 0 1 %d %.2f Tm (o) Tj%n".formatted(i % 3 * 190, i * 0.004));
    }
    byte[] pdf = sketch.raw("%s ET", letters).bytes();
    DocumentReader reader = new DocumentReader(LIMITS, "");
    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(() -> reader.read(new ByteArrayInputStream(pdf), "cv.pdf"))
        .withMessageContaining("takes too long to read; it is no usual CV")
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.TIMEOUT));
  }
}
