package org.vitae.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.vitae.input.UnreadableDocumentException.Reason;
import org.vitae.ocr.Ocr;
import org.vitae.ocr.Scans;
import org.vitae.pdf.PdfSketch;

/** What becomes of pictures that can't be read; Tesseract isn't needed for that. */
@Timeout(30)
class OcrRefusalTest {
  private static final Ocr WITHOUT_PROGRAM = Ocr.AUTO.withProgram("/no/such/tesseract");

  @TempDir private Path folder;

  private static byte[] png(int width, int height) {
    return Scans.file(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY), "png");
  }

  private static byte[] scan() {
    return new PdfSketch().color(0xeeeeee).picture(0, 0, 595, 842).bytes();
  }

  private static ReadDocument read(Ocr ocr, byte[] bytes, String name)
      throws UnreadableDocumentException {
    return new DocumentReader(Limits.DEFAULT, "", ocr).read(new ByteArrayInputStream(bytes), name);
  }

  private static void refused(Reason reason, String message, Ocr ocr, byte[] bytes, String name) {
    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(() -> read(ocr, bytes, name))
        .withMessageContaining(message)
        .withMessageContaining(name)
        .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
  }

  /** A program that does something else than to recognise text. */
  private Ocr program(String script) throws IOException {
    Path file = folder.resolve("tesseract");
    Files.writeString(file, "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    return Ocr.AUTO.withProgram(file.toString());
  }

  @Test
  void saysHowToTurnItOn() {
    refused(Reason.ONLY_PICTURES, "--ocr auto", Ocr.NEVER, png(600, 800), "cv.png");
    refused(Reason.ONLY_PICTURES, "--ocr auto", Ocr.NEVER, scan(), "cv.pdf");
  }

  @Test
  void saysWhatToInstall() {
    refused(
        Reason.ONLY_PICTURES,
        "apt install tesseract-ocr",
        WITHOUT_PROGRAM,
        png(600, 800),
        "cv.png");
    refused(Reason.ONLY_PICTURES, "apt install tesseract-ocr", WITHOUT_PROGRAM, scan(), "cv.pdf");
  }

  @Test
  void bmpIsAPictureAndATextThatStartsLikeOneIsNot() throws Exception {
    BufferedImage picture = new BufferedImage(600, 800, BufferedImage.TYPE_BYTE_GRAY);
    refused(Reason.ONLY_PICTURES, "image/bmp", Ocr.NEVER, Scans.file(picture, "bmp"), "cv.bmp");
    byte[] text = "BMW, Munich\nAda Winter, engineer\n".getBytes(UTF_8);
    assertThat(read(Ocr.NEVER, text, "cv.txt").document().lines()).hasSize(2);
  }

  @Test
  void theTextOfOtherPagesIsRead() throws Exception {
    PdfSketch sketch = new PdfSketch().lines(72, 100, 14, "Ada Winter", "Baker in the mill");
    byte[] pdf = sketch.nextPage().color(0xeeeeee).picture(0, 0, 595, 842).bytes();
    for (Ocr ocr : new Ocr[] {Ocr.NEVER, WITHOUT_PROGRAM}) {
      ReadDocument read = read(ocr, pdf, "cv.pdf");
      assertThat(Pdfs.lines(read)).containsExactly("Ada Winter", "Baker in the mill");
      assertThat(read.diagnostics())
          .singleElement()
          .satisfies(d -> assertThat(d.code()).isEqualTo("ocr-missing"))
          .satisfies(d -> assertThat(d.message()).contains("page 2"));
    }
  }

  @Test
  void textNeedsNoProgram() throws Exception {
    byte[] pdf = new PdfSketch().text(72, 100, "Ada Winter").bytes();
    assertThat(Pdfs.lines(read(WITHOUT_PROGRAM, pdf, "cv.pdf"))).containsExactly("Ada Winter");
  }

  @Test
  void alwaysMeansAlways() {
    byte[] pdf = new PdfSketch().text(72, 100, "Ada Winter").bytes();
    Ocr always = WITHOUT_PROGRAM.withMode(Ocr.Mode.ALWAYS);
    refused(Reason.ONLY_PICTURES, "apt install tesseract-ocr", always, pdf, "cv.pdf");
  }

  @Test
  void damagedPictures() {
    byte[] png = png(600, 800);
    refused(Reason.DAMAGED, "save it anew", Ocr.AUTO, Arrays.copyOf(png, png.length / 2), "cv.png");
    refused(Reason.DAMAGED, "save it anew", Ocr.AUTO, Arrays.copyOf(png, 20), "cv.png");
    byte[] jpeg = Scans.file(new BufferedImage(600, 800, BufferedImage.TYPE_BYTE_GRAY), "jpeg");
    refused(Reason.DAMAGED, "save it anew", Ocr.AUTO, Arrays.copyOf(jpeg, 200), "cv.jpg");
    byte[] tiff = Scans.file(new BufferedImage(600, 800, BufferedImage.TYPE_BYTE_GRAY), "tiff");
    refused(Reason.DAMAGED, "save it anew", Ocr.AUTO, Arrays.copyOf(tiff, 100), "cv.tif");
  }

  /** Its header promises pixels that would fill the memory. */
  @Test
  void aDecompressionBomb() {
    byte[] png = png(600, 800);
    png[16] = 0;
    png[17] = 1;
    png[20] = 0;
    png[21] = 1;
    refused(Reason.TOO_LARGE, "pixels", Ocr.AUTO, png, "cv.png");
  }

  @Test
  void anIconIsNoPage() {
    refused(Reason.NOT_READABLE, "too few", Ocr.AUTO, png(16, 16), "cv.png");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aProgramThatHangsIsStopped() throws Exception {
    Ocr hanging = program("exec sleep 60").withPageTime(Duration.ofMillis(500));
    long started = System.nanoTime();
    refused(Reason.TIMEOUT, "Ocr.pageTime", hanging, png(600, 800), "cv.png");
    assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(10));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aProgramThatFails() throws Exception {
    refused(
        Reason.NOT_READABLE,
        "no more paper",
        program("cat > /dev/null; echo no more paper >&2; exit 1"),
        png(600, 800),
        "cv.png");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLanguageThatIsntThere() throws Exception {
    refused(
        Reason.ONLY_PICTURES,
        "apt install tesseract-ocr-chi-sim",
        program("echo \"Failed loading language 'chi_sim'\" >&2; exit 1"),
        png(600, 800),
        "cv.png");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aProgramThatSaysNonsense() throws Exception {
    refused(
        Reason.NOT_READABLE,
        "can't be understood",
        program("cat > /dev/null; echo nonsense"),
        png(600, 800),
        "cv.png");
  }
}
