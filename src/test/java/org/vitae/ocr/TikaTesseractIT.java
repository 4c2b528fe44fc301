package org.vitae.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vitae.pdf.PdfSketch;

/** Through Tika's module the same words come in the same places. */
class TikaTesseractIT {
  private static final Ocr TIKA = Ocr.AUTO.withEngine(Ocr.Engine.TIKA);

  @BeforeAll
  static void installed() {
    TesseractProgram.assume();
  }

  private static GreyPicture page() {
    BufferedImage picture =
        Scans.pictures(
                new PdfSketch()
                    .size(20)
                    .text(72, 90, "Ada Winter")
                    .size(11)
                    .lines(
                        72,
                        130,
                        16,
                        "Baker in the old mill of Ulm since 2014, and a teacher of apprentices.",
                        "Bread with long fermentation, ovens that are fired with wood, and rye.")
                    .bytes(),
                200)
            .get(0);
    return GreyPicture.of(picture);
  }

  @Test
  void theWordsAndTheirPlaces() throws Exception {
    OcrPage tika = new PageRecognizer(TIKA).read(page(), 1, 595, 842);
    OcrPage own = new PageRecognizer(Ocr.AUTO).read(page(), 1, 595, 842);
    assertThat(tika.lines()).hasSize(3);
    assertThat(tika).isEqualTo(own);
  }

  @Test
  void aPageThatLiesOnItsSide() throws Exception {
    OcrPage turned = new PageRecognizer(TIKA).read(page().turned(1), 1, 842, 595);
    assertThat(turned.turn()).isEqualTo(1);
    assertThat(turned.lines()).hasSize(3);
  }

  @Test
  void whatTheModuleCantDoIsNoConfiguration() {
    assertThatIllegalArgumentException().isThrownBy(() -> TIKA.withProgram("/usr/bin/recognise"));
    assertThatIllegalArgumentException().isThrownBy(() -> TIKA.withLanguages("en"));
    assertThat(TIKA.withLanguages("eng", "chi_sim", "script/Latin").languages()).hasSize(3);
  }
}
