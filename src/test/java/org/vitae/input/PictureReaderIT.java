package org.vitae.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vitae.layout.Box;
import org.vitae.ocr.Ocr;
import org.vitae.ocr.Scans;
import org.vitae.ocr.TesseractProgram;
import org.vitae.pdf.PdfSketch;

/** Pictures of pages are read by Tesseract. */
class PictureReaderIT {
  private static final DocumentReader READER = new DocumentReader(Limits.DEFAULT, "", Ocr.AUTO);

  @BeforeAll
  static void installed() {
    TesseractProgram.assume();
  }

  private static PdfSketch cv() {
    return new PdfSketch()
        .bold()
        .size(20)
        .text(72, 90, "Ada Winter")
        .regular()
        .size(11)
        .lines(
            72,
            130,
            16,
            "Baker in the old mill of Ulm since 2014, and a teacher of apprentices.",
            "Bread with long fermentation, ovens that are fired with wood, and rye.",
            "Member of the guild of bakers; winner of the golden pretzel in 2019.");
  }

  private static BufferedImage picture(PdfSketch sketch, int dpi) {
    return Scans.pictures(sketch.bytes(), dpi).get(0);
  }

  private static ReadDocument read(byte[] bytes, String name) throws Exception {
    return READER.read(new ByteArrayInputStream(bytes), name);
  }

  private static void isCv(ReadDocument read) {
    assertThat(Pdfs.lines(read))
        .containsExactly(
            "Ada Winter",
            "Baker in the old mill of Ulm since 2014, and a teacher of apprentices.",
            "Bread with long fermentation, ovens that are fired with wood, and rye.",
            "Member of the guild of bakers; winner of the golden pretzel in 2019.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpeg", "tiff", "gif", "bmp"})
  void formats(String format) throws Exception {
    ReadDocument read = read(Scans.file(picture(cv(), 200), format), "cv");
    isCv(read);
    assertThat(read.format()).isEqualTo("image/" + format);
    assertThat(Pdfs.codes(read)).containsExactly("ocr");
  }

  @Test
  void sizesAreThoseOfTheType() throws Exception {
    ReadDocument read = read(Scans.file(picture(cv(), 300), "png"), "cv.png");
    assertThat(Pdfs.line(read, "Ada").runs().get(0).style().size()).isBetween(1.6f, 2.0f);
    assertThat(Pdfs.line(read, "Bread").runs().get(0).style().size()).isEqualTo(1);
  }

  @Test
  void aScreenshotIsEnlarged() throws Exception {
    isCv(read(Scans.file(picture(cv(), 96), "png"), "cv.png"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void aPageThatLiesOnItsSide(int quarters) throws Exception {
    BufferedImage picture = turned(picture(cv(), 200), Math.PI / 2 * quarters);
    ReadDocument read = read(Scans.file(picture, "png"), "cv.png");
    isCv(read);
    Box box = Pdfs.line(read, "Bread").box();
    assertThat(box.height() > box.width()).isEqualTo(quarters % 2 == 1);
  }

  @Test
  void aPageThatLiesAskew() throws Exception {
    BufferedImage picture = turned(picture(cv(), 300), Math.toRadians(1.5));
    isCv(read(Scans.file(picture, "png"), "cv.png"));
  }

  @Test
  void pagesOfATiff() throws Exception {
    byte[] tiff =
        Scans.tiff(Scans.pictures(cv().nextPage().text(72, 90, "Miller in Neckar").bytes(), 200));
    ReadDocument read = read(tiff, "cv.tif");
    assertThat(Pdfs.lines(read)).startsWith("Ada Winter").endsWith("Miller in Neckar");
    assertThat(read.document().pages()).hasSize(2);
    assertThat(Pdfs.line(read, "Miller").page()).isEqualTo(2);
  }

  @Test
  void twoColumns() throws Exception {
    PdfSketch sketch = new PdfSketch();
    for (int i = 0; i < 12; i++) {
      sketch.text(60, 100 + 15 * i, "left column line number " + (i + 1));
      sketch.text(320, 100 + 15 * i, "right column line number " + (i + 1));
    }
    ReadDocument read = read(Scans.file(picture(sketch, 300), "png"), "cv.png");
    List<String> lines = Pdfs.lines(read);
    assertThat(lines).hasSize(24);
    assertThat(lines.subList(0, 12)).allMatch(l -> l.startsWith("left"));
    assertThat(lines.subList(12, 24)).allMatch(l -> l.startsWith("right"));
  }

  @Test
  void bullets() throws Exception {
    PdfSketch sketch = cv();
    for (int i = 0; i < 4; i++) {
      sketch.text(80, 220 + 16 * i, "\u2022  Baked a hundred loaves of bread a night");
    }
    ReadDocument read = read(Scans.file(picture(sketch, 300), "png"), "cv.png");
    assertThat(read.document().lines().stream().filter(l -> l.marker().equals("\u2022")))
        .hasSize(4);
  }

  @Test
  void pagesOfAPdfThatArePictures() throws Exception {
    PdfSketch sketch = new PdfSketch().text(72, 90, "A cover letter with an attachment");
    byte[] pdf = Scans.appended(sketch.bytes(), picture(cv(), 300), 300);
    ReadDocument read = read(pdf, "cv.pdf");
    assertThat(Pdfs.lines(read))
        .startsWith("A cover letter with an attachment", "Ada Winter")
        .hasSize(5);
    assertThat(read.recognition().pages()).extracting(p -> p.number()).containsExactly(2);
  }

  @Test
  void anInvisibleTextOverAScanIsTakenAsItIs() throws Exception {
    PdfSketch sketch = new PdfSketch().color(0xeeeeee).picture(0, 0, 595, 842).mode(3);
    for (int i = 0; i < 12; i++) {
      sketch.text(72, 90 + 16 * i, "Bread with long fermentation");
    }
    assertThat(read(sketch.bytes(), "cv.pdf").recognition().pages()).isEmpty();
  }

  private static BufferedImage turned(BufferedImage picture, double angle) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    boolean side = Math.abs(Math.sin(angle)) > 0.7;
    BufferedImage out =
        new BufferedImage(
            side ? height : width, side ? width : height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = out.createGraphics();
    graphics.setBackground(java.awt.Color.WHITE);
    graphics.clearRect(0, 0, out.getWidth(), out.getHeight());
    AffineTransform turn = new AffineTransform();
    turn.translate(out.getWidth() / 2.0, out.getHeight() / 2.0);
    turn.rotate(angle);
    turn.translate(-width / 2.0, -height / 2.0);
    graphics.setRenderingHint(
        java.awt.RenderingHints.KEY_INTERPOLATION,
        java.awt.RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.drawImage(picture, turn, null);
    graphics.dispose();
    return out;
  }
}
