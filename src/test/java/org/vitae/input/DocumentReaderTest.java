package org.vitae.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vitae.input.UnreadableDocumentException.Reason;

class DocumentReaderTest {
  private static final DocumentReader READER = new DocumentReader(Limits.DEFAULT);

  @TempDir Path folder;

  private static void refused(Reason reason, String message, ThrowingCallable read) {
    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(read)
        .withMessageContaining(message)
        .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
  }

  private static ReadDocument read(byte[] bytes, String name) throws UnreadableDocumentException {
    return READER.read(new ByteArrayInputStream(bytes), name);
  }

  private static ReadDocument read(String text, String name) throws UnreadableDocumentException {
    return read(text.getBytes(UTF_8), name);
  }

  @Test
  void aFileThatIsNotThere() {
    refused(Reason.NOT_FOUND, "no such file", () -> READER.read(folder.resolve("cv.md")));
  }

  @Test
  void aFolder() {
    refused(Reason.NOT_READABLE, "folder", () -> READER.read(folder));
  }

  @Test
  void aStreamThatFails() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the disk is on fire");
          }
        };
    refused(Reason.NOT_READABLE, "on fire", () -> READER.read(broken, "cv.md"));
  }

  @Test
  void emptyAndBlankFiles() {
    refused(Reason.EMPTY, "0 bytes", () -> read("", "cv.md"));
    refused(Reason.EMPTY, "no text", () -> read("\ufeff \n\u00a0\t\r\n", "cv.txt"));
    refused(Reason.EMPTY, "no text", () -> READER.read(" \n "));
    refused(Reason.EMPTY, "no text", () -> read("<!-- nothing -->\n\n![](a.png)", "cv.md"));
  }

  @Test
  void aFileBeyondTheLimitNamesSizeLimitAndOption() throws IOException {
    DocumentReader small = new DocumentReader(new Limits(10, 1, 1, 80, Duration.ofSeconds(1)));
    Path file = Files.writeString(folder.resolve("cv.txt"), "Ada Winter, Ulm");
    refused(Reason.TOO_LARGE, "15 bytes, the limit is 10", () -> small.read(file));
    refused(Reason.TOO_LARGE, "Limits.bytes", () -> small.read("Ada Winter, Ulm"));
  }

  @Test
  void aStreamIsNeverReadFurtherThanOneByteBeyondTheLimit() {
    int[] count = {0};
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            count[0]++;
            return 'a';
          }
        };
    DocumentReader small = new DocumentReader(new Limits(1000, 1, 1, 80, Duration.ofSeconds(1)));
    refused(Reason.TOO_LARGE, "1,000", () -> small.read(endless, "cv.txt"));
    assertThat(count[0]).isLessThanOrEqualTo(1001);
  }

  @ParameterizedTest
  @CsvSource({
    "%!PS-Adobe-3.0, cv, PostScript, convert",
    "\\documentclass{article}, cv.tex, LaTeX, pandoc",
    "<?xml version='1.0'?><cv/>, cv.xml, XML, convert",
  })
  void textsOfForeignFormatsSayWhatToDo(String start, String name, String what, String advice) {
    refused(Reason.UNSUPPORTED_FORMAT, what, () -> read(start + "\nAda Winter", name));
    refused(Reason.UNSUPPORTED_FORMAT, advice, () -> read(start + "\nAda Winter", name));
  }

  @Test
  void binaryFilesOfForeignFormats() throws IOException {
    byte[] png = "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0\1\0\0\0\1\0\b\2".getBytes(ISO_8859_1);
    refused(Reason.ONLY_PICTURES, "--ocr auto", () -> read(png, "cv.md"));
    byte[] noise = new byte[5000];
    new Random(7).nextBytes(noise);
    refused(Reason.UNSUPPORTED_FORMAT, "binary", () -> read(noise, "cv.txt"));
    refused(Reason.UNSUPPORTED_FORMAT, "ZIP", () -> read(zip("word/document.xml"), "cv.txt"));
    refused(Reason.UNSUPPORTED_FORMAT, "ZIP", () -> read(zip("a.txt"), "cv"));
  }

  @ParameterizedTest
  @CsvSource({
    "RIFF....WEBPVP8 , a WebP picture",
    "....ftypheic....mif1heic, a HEIC picture",
    "....ftypavif....mif1avif, an AVIF picture",
    "....jP  ~, a JPEG 2000 picture",
  })
  void picturesThatArentRead(String start, String what) {
    byte[] bytes = new byte[5000];
    new Random(7).nextBytes(bytes);
    String signature = start.replace("....", "\0\0\0\f").replace("~", "\r\n\u0087\n");
    byte[] head = signature.getBytes(ISO_8859_1);
    System.arraycopy(head, 0, bytes, 0, head.length);
    refused(Reason.UNSUPPORTED_FORMAT, what, () -> read(bytes, "cv.dat"));
    refused(Reason.UNSUPPORTED_FORMAT, "save it as PNG, JPEG or TIFF", () -> read(bytes, "cv"));
  }

  private static byte[] zip(String entry) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] noise = new byte[3000];
    new Random(7).nextBytes(noise);
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write(noise);
    }
    return out.toByteArray();
  }

  @ParameterizedTest
  @CsvSource({
    "# Ada, cv.md, text/markdown",
    "Ada Winter, cv.md, text/markdown",
    "<!DOCTYPE html><html><p>Ada, cv.md, text/html",
    "<!DOCTYPE html><html><p>Ada, cv.txt, text/html",
    "<div align=center>Ada</div>, cv.md, text/markdown",
    "<h1>Ada</h1><p>x, cv.html, text/html",
    "Ada Winter, cv.html, text/plain",
    "Ada Winter, cv, text/plain",
    "Ada **Winter** * and -, cv.txt, text/plain",
  })
  void theContentDecides(String text, String name, String format) throws Exception {
    assertThat(read(text, name).format()).isEqualTo(format);
  }

  @Test
  void markdownIsKnownByItsSyntax() throws Exception {
    assertThat(READER.read("# Ada\n\n## Work\n\nBaker").format()).isEqualTo("text/markdown");
    assertThat(READER.read("Work\n====\n\nArt\n---\n- a\n- b").format()).isEqualTo("text/markdown");
    assertThat(READER.read("---\nname: Ada\n---\nBaker").format()).isEqualTo("text/markdown");
    assertThat(READER.read("Ada\n- a\n- b **c**").format()).isEqualTo("text/plain");
  }

  @Test
  void aFileByItsPath() throws Exception {
    Path file = Files.writeString(folder.resolve("cv.md"), "# Ada Winter");
    assertThat(READER.read(file).document().text()).isEqualTo("Ada Winter");
  }
}
