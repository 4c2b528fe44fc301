package org.vitae.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.vitae.input.OfficeSketch.docx;
import static org.vitae.input.OfficeSketch.p;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vitae.input.UnreadableDocumentException.Reason;

/** Whatever happens to a file of whatever format: it is read, or refused with a reason. */
@Timeout(30)
class DamagedOfficeTest {
  private static final Set<Reason> REASONS =
      EnumSet.of(
          Reason.DAMAGED,
          Reason.EMPTY,
          Reason.ENCRYPTED,
          Reason.ONLY_PICTURES,
          Reason.TOO_LARGE,
          Reason.UNSUPPORTED_FORMAT);

  private static final byte[] CV = "# Ada Winter\n\n- Baker\n".getBytes(UTF_8);

  /** Files in which bytes are changed; those in archives aren't packed, so that XML is hit. */
  enum Sound {
    DOCX,
    DOC,
    LOCKED_DOC,
    ODT,
    RTF,
    EPUB,
    EML,
    MSG,
    ZIP;

    byte[] bytes() throws Exception {
      return switch (this) {
        case DOCX -> OfficeSketch.unpacked(Files.readAllBytes(FILES.resolve("changes.docx")));
        case DOC -> Files.readAllBytes(FILES.resolve("changes.doc"));
        case LOCKED_DOC -> Files.readAllBytes(FILES.resolve("locked.doc"));
        case ODT -> OfficeSketch.unpacked(Files.readAllBytes(FILES.resolve("changes.odt")));
        case RTF -> Files.readAllBytes(FILES.resolve("changes.rtf"));
        case EPUB -> OfficeSketch.unpacked(OfficeSketch.epub("<h1>Ada</h1><p>Baker</p>").bytes());
        case EML -> mail();
        case MSG -> new OutlookSketch("CV", "Dear Sirs").attachment("cv.md", CV).bytes();
        case ZIP -> new OfficeSketch().part("cv.md", CV).bytes();
      };
    }
  }

  private static final Path FILES = Path.of("src/test/resources/office");

  private static byte[] mail() {
    String head = "From: a@example.org\nTo: b@example.org\nMIME-Version: 1.0\n";
    String text =
        "Content-Type: text/plain\nContent-Transfer-Encoding: quoted-printable\n\nA=41=\n";
    String file =
        "Content-Disposition: attachment; filename=cv.md\nContent-Transfer-Encoding: base64\n\n"
            + Base64.getMimeEncoder().encodeToString(CV);
    String mail = head + "Content-Type: multipart/mixed; boundary=b\n\n--b\n" + text;
    return (mail + "\n--b\n" + file + "\n--b--\n").getBytes(UTF_8);
  }

  private static void isReadOrRefused(byte[] bytes) {
    try {
      ReadDocument read =
          new DocumentReader(Limits.DEFAULT, "secret").read(new ByteArrayInputStream(bytes), "cv");
      assertThat(read.document().lines()).isNotEmpty();
    } catch (UnreadableDocumentException e) {
      assertThat(e.reason()).isIn(REASONS);
    }
  }

  private static void refused(Reason reason, byte[] bytes) {
    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(() -> OfficeSketch.read(bytes))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
  }

  @ParameterizedTest
  @EnumSource
  void breaksOffAnywhere(Sound file) throws Exception {
    byte[] whole = file.bytes();
    for (int part = 1; part < 20; part++) {
      isReadOrRefused(Arrays.copyOf(whole, Math.max(1, whole.length * part / 20)));
    }
    for (int less = 1; less < 12; less++) {
      isReadOrRefused(Arrays.copyOf(whole, whole.length - less));
    }
  }

  @ParameterizedTest
  @EnumSource
  void changedBytes(Sound file) throws Exception {
    byte[] whole = file.bytes();
    Random random = new Random(4);
    for (int round = 0; round < 60; round++) {
      byte[] broken = whole.clone();
      for (int i = 1 << (round % 6); i > 0; i--) {
        int at = random.nextInt(broken.length);
        broken[at] =
            switch (i % 3) {
              case 0 -> (byte) 0xff;
              case 1 -> (byte) (broken[at] ^ 1 << random.nextInt(8));
              default -> (byte) random.nextInt(256);
            };
      }
      isReadOrRefused(broken);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"cv.docx", "cv.doc", "cv.odt", "cv.rtf", "cv.epub", "cv.eml", "cv.msg"})
  void ofNoBytesOrBlanks(String name) {
    for (byte[] bytes : new byte[][] {{}, " \n".getBytes(UTF_8)}) {
      assertThatExceptionOfType(UnreadableDocumentException.class)
          .isThrownBy(
              () -> new DocumentReader(Limits.DEFAULT).read(new ByteArrayInputStream(bytes), name))
          .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.EMPTY));
    }
  }

  @Test
  void docxWithoutItsParts() throws Exception {
    refused(
        Reason.DAMAGED,
        new OfficeSketch().part("[Content_Types].xml", "<T/>").part("word/x.xml", "").bytes());
    refused(Reason.DAMAGED, docx("").part("word/document.xml", "").bytes());
    ReadDocument read =
        docx(p("Ada Winter"))
            .relations("s=styles=styles.xml", "n=numbering=gone.xml", "h=header=gone.xml")
            .read();
    assertThat(Layouts.outline(read)).containsExactly("P0 Ada Winter");
  }

  @Test
  void odtAndEpubWithoutTheirParts() throws Exception {
    String odt = "application/vnd.oasis.opendocument.text";
    refused(Reason.DAMAGED, new OfficeSketch().part("mimetype", odt).bytes());
    refused(Reason.DAMAGED, new OfficeSketch().part("mimetype", "application/epub+zip").bytes());
    refused(Reason.DAMAGED, OfficeSketch.epub("").part("OEBPS/book.opf", "").bytes());
    refused(Reason.EMPTY, OfficeSketch.epub("").part("OEBPS/a.xhtml", "").bytes());
  }

  @Test
  void epubOfDeepestElements() throws Exception {
    isReadOrRefused(OfficeSketch.epub("<div>".repeat(20_000) + "x").bytes());
    isReadOrRefused(OfficeSketch.epub("<ul><li>".repeat(10_000) + "x").bytes());
  }

  /** Pictures of text: what to do is said, in each format. */
  @ParameterizedTest
  @ValueSource(strings = {"docx", "doc", "odt", "rtf"})
  void ofNothingButAPicture(String extension) throws Exception {
    byte[] bytes = Files.readAllBytes(FILES.resolve("picture." + extension));
    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(() -> OfficeSketch.read(bytes))
        .withMessageContaining("holds pictures and no text. Save it as PDF")
        .withMessageContaining("--ocr auto")
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.ONLY_PICTURES));
  }
}
