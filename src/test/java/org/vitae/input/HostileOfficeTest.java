package org.vitae.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.vitae.input.OfficeSketch.docx;
import static org.vitae.input.OfficeSketch.p;
import static org.vitae.input.OfficeSketch.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.vitae.input.UnreadableDocumentException.Reason;

/** Damaged, locked and hostile Office files: a reason that says what to do, and no hang. */
@Timeout(60)
class HostileOfficeTest {
  private static void refused(Reason reason, String message, byte[] bytes) {
    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(() -> OfficeSketch.read(bytes))
        .withMessageContaining(message)
        .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
  }

  @Test
  void aZipBomb() {
    byte[] zeros = new byte[140 << 20];
    refused(Reason.TOO_LARGE, "unpacks to", docx("").part("word/document.xml", zeros).bytes());
  }

  @Test
  void entitiesAreNeitherMultipliedNorFetched() throws Exception {
    String bomb =
        "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
            + word("document", "<w:body>" + p("Ada &b;&x; Winter") + "</w:body>");
    OfficeSketch cv = docx("").part("word/document.xml", bomb);
    try {
      assertThat(cv.read().document().text()).doesNotContain("aaaa", "root:");
    } catch (UnreadableDocumentException e) {
      assertThat(e.reason()).isEqualTo(Reason.DAMAGED);
    }
  }

  @Test
  void nestedAsDeepAsItLikes() throws Exception {
    String deep =
        "<w:tbl><w:tr><w:tc>".repeat(3000) + p("x") + "</w:tc></w:tr></w:tbl>".repeat(3000);
    assertThat(Layouts.outline(docx(p("Ada Winter") + deep).read()))
        .containsExactly("P0 Ada Winter");
    String groups = "{\\rtf1 Ada" + "{".repeat(100_000) + "x";
    refused(Reason.DAMAGED, "nested deeper", groups.getBytes(ISO_8859_1));
  }

  @Test
  void aHugeTableIsCutAndEnds() throws Exception {
    String rows =
        ("<w:tr><w:tc>" + p("2014") + "</w:tc><w:tc>" + p("x") + "</w:tc></w:tr>").repeat(30_000);
    ReadDocument read = docx("<w:tbl>" + rows + "</w:tbl>").read();
    assertThat(read.document().lines()).hasSize(Limits.DEFAULT.lines());
    assertThat(read.diagnostics()).extracting(d -> d.code()).contains("lines-cut");
  }

  /** In files that a library loads, too. */
  @Test
  void theLimitOfTimeHolds() throws Exception {
    tooSlow(docx(p("Ada Winter").repeat(20_000)).bytes());
    tooSlow(Files.readAllBytes(Path.of("src/test/resources/office/anna.doc")));
    tooSlow(new OutlookSketch("CV", "Ada Winter").bytes());
  }

  private static void tooSlow(byte[] cv) {
    Limits hurry = new Limits(32L << 20, 200, 20_000, 8_000, Duration.ofNanos(1));
    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(() -> new DocumentReader(hurry).read(new ByteArrayInputStream(cv), "cv"))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.TIMEOUT));
  }

  /** A DOC of today with the version of Word 95 in the header of its text. */
  @Test
  void word95IsRefusedByName() throws Exception {
    byte[] doc = Files.readAllBytes(Path.of("src/test/resources/office/anna.doc"));
    int head = 512;
    while ((doc[head] & 0xff) != 0xec || (doc[head + 1] & 0xff) != 0xa5) {
      head += 512;
    }
    doc[head + 2] = 0x65;
    doc[head + 3] = 0;
    refused(Reason.UNSUPPORTED_FORMAT, "is of Word 95 or older", doc);
    refused(Reason.UNSUPPORTED_FORMAT, "save it as DOCX", doc);
  }

  @Test
  void spreadsheetsAndPresentations() {
    byte[] sheet =
        new OfficeSketch()
            .part("[Content_Types].xml", "<T/>")
            .part("xl/workbook.xml", "<w/>")
            .bytes();
    refused(Reason.UNSUPPORTED_FORMAT, "a spreadsheet", sheet);
    byte[] slides =
        new OfficeSketch()
            .part("[Content_Types].xml", "<T/>")
            .part("ppt/presentation.xml", "<p/>")
            .bytes();
    refused(Reason.UNSUPPORTED_FORMAT, "a presentation", slides);
  }

  @Test
  void aLockedDocx() throws Exception {
    byte[] locked = lock(docx(p("Ada Winter")).bytes(), "secret");
    refused(Reason.ENCRYPTED, "wants a password", locked);
    ReadDocument read =
        new DocumentReader(Limits.DEFAULT, "secret")
            .read(new ByteArrayInputStream(locked), "cv.docx");
    assertThat(Layouts.outline(read)).containsExactly("P0 Ada Winter");
    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(
            () ->
                new DocumentReader(Limits.DEFAULT, "wrong")
                    .read(new ByteArrayInputStream(locked), "cv.docx"))
        .withMessageContaining("doesn't open with the password");
  }

  private static byte[] lock(byte[] docx, String password) throws Exception {
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword(password);
      try (OutputStream out = encryptor.getDataStream(files)) {
        out.write(docx);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      files.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  @Test
  void anEmptyDocument() {
    refused(Reason.EMPTY, "no text", docx(p("")).bytes());
    refused(Reason.EMPTY, "no text", "{\\rtf1 \\par}".getBytes(UTF_8));
  }

  @Test
  void aTextInATemplateThatLiesElsewhereIsNotFetched() throws Exception {
    ReadDocument read =
        docx(p("Ada Winter") + "<w:altChunk r:id='t'/>")
            .relations("t=attachedTemplate=http://127.0.0.1:1/x.dotx")
            .read();
    assertThat(Layouts.outline(read)).containsExactly("P0 Ada Winter");
  }
}
