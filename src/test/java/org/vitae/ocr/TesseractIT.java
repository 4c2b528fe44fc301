package org.vitae.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vitae.pdf.PdfSketch;

/** The real program, through Tika's module. */
class TesseractIT {
  @TempDir private Path dir;

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

  private static OcrPage read(Ocr ocr) throws OcrException {
    return new PageRecognizer(ocr).read(page(), 1, 595, 842);
  }

  @Test
  void theWordsAndTheirPlaces() throws Exception {
    OcrPage page = read(Ocr.AUTO);
    assertThat(page.lines()).hasSize(3);
    OcrWord ada = page.lines().get(0).words().get(0);
    assertThat(ada.text()).isEqualTo("Ada");
    assertThat(ada.left()).isBetween(70f, 74f);
    assertThat(ada.bottom()).isBetween(88f, 92f);
    assertThat(ada.confidence()).isGreaterThan(0.8f);
  }

  /** By another path and another name its languages are found as well. */
  @Test
  void aLinkToTheProgram() throws Exception {
    Path real =
        Stream.of(System.getenv("PATH").split(":", -1))
            .map(folder -> Path.of(folder, "tesseract"))
            .filter(Files::isExecutable)
            .findFirst()
            .orElseThrow();
    Path link = Files.createSymbolicLink(dir.resolve("it's mine"), real);
    assertThat(read(Ocr.AUTO.withProgram(link.toString()))).isEqualTo(read(Ocr.AUTO));
  }

  @Test
  void aPageThatLiesOnItsSide() throws Exception {
    OcrPage turned = new PageRecognizer(Ocr.AUTO).read(page().turned(1), 1, 842, 595);
    assertThat(turned.turn()).isEqualTo(1);
    assertThat(turned.lines()).hasSize(3);
  }
}
