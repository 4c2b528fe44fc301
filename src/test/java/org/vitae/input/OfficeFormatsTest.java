package org.vitae.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.vitae.input.OfficeSketch.docx;
import static org.vitae.input.OfficeSketch.odt;
import static org.vitae.input.OfficeSketch.p;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vitae.diagnostic.Diagnostic;

/** Formats beside DOCX: ODT, RTF, EPUB, e-mails; and the files that LibreOffice makes. */
class OfficeFormatsTest {
  private static final Path FILES = Path.of("src/test/resources/office");

  private static ReadDocument rtf(String content) throws Exception {
    return OfficeSketch.read(("{\\rtf1\\ansi\\ansicpg1252 " + content + "}").getBytes(ISO_8859_1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "doc", "odt", "rtf"})
  void theSameCvAsLibreOfficeSavesIt(String extension) throws Exception {
    ReadDocument read = new DocumentReader(Limits.DEFAULT).read(FILES.resolve("anna." + extension));
    assertThat(Layouts.outline(read))
        .startsWith("H1 Annika Solberg", "P0 Senior Data Engineer")
        .containsSubsequence(
            "H2 Experience",
            "P0 Nordkraft AS, Senior Data Engineer, Oslo",
            "P0 Mar 2019 – Present",
            "L1 • Built the metering platform that serves two million homes",
            "L1 • Cut the cost of storage by 40 %",
            "L2 • with columnar files",
            "P0 Fjordbank ASA, Data Engineer, Bergen",
            "H2 Education",
            "T0 2012 – 2014\tMSc Computer Science, University of Bergen",
            "T0 2009 – 2012\tBSc Mathematics, University of Tromsø",
            "H2 Skills")
        .hasSize(22);
    assertThat(Layouts.marks(read))
        .anyMatch(mark -> mark.endsWith("<https://github.com/asolberg>:github.com/asolberg"))
        .contains("b:Nordkraft AS", "i:Senior Data Engineer");
    assertThat(read.document().hints())
        .containsEntry("title", "Curriculum Vitae of Annika Solberg");
    assertThat(read.diagnostics()).isEmpty();
  }

  /** Tracked changes, hidden text, a box, a note, a header and a page number. */
  @ParameterizedTest
  @ValueSource(strings = {"docx", "doc", "odt", "rtf"})
  void whatIsBesideTheText(String extension) throws Exception {
    ReadDocument read =
        new DocumentReader(Limits.DEFAULT).read(FILES.resolve("changes." + extension));
    assertThat(Layouts.outline(read))
        .startsWith("P0 Ada Winter", "P0 Baker in the new mill", "P0 work\t2014")
        .contains("P0 2014", "P0 Rye", "P0 Oat", "P0 End", "P0 A note")
        .containsOnlyOnce("P0 In a box")
        .endsWith("R0 Ada Winter", "R0 Page");
    assertThat(read.diagnostics())
        .extracting(Diagnostic::message)
        .singleElement()
        .asString()
        .contains("\"kubernetes python\"");
    assertThat(read.document().lines().get(0).runs().get(0).style().size()).isGreaterThan(1.7f);
  }

  @Test
  void odtStylesSpacesAndChanges() throws Exception {
    ReadDocument read =
        odt(
                "<style:style style:name='B' style:family='text'><style:text-properties fo:font-weight='bold'/></style:style>"
                    + "<style:style style:name='N' style:family='text'><style:text-properties text:display='none'/></style:style>",
                "<text:tracked-changes><text:deletion><text:p>gone</text:p></text:deletion></text:tracked-changes>"
                    + "<text:h text:outline-level='2'>Work</text:h>"
                    + "<text:p><text:span text:style-name='B'>Mill</text:span>,<text:s text:c='2'/>Ulm<text:tab/>2014"
                    + "<text:span text:style-name='N'>python</text:span><office:annotation><text:p>ask</text:p></office:annotation></text:p>"
                    + "<text:p>a<text:line-break/>b</text:p>"
                    + "<text:list><text:list-item><text:p>one</text:p><text:list><text:list-item><text:p>two</text:p></text:list-item></text:list></text:list-item></text:list>"
                    + "<text:p>Box:<draw:frame><draw:text-box><text:p>inside</text:p></draw:text-box></draw:frame></text:p>")
            .read();
    assertThat(Layouts.outline(read))
        .containsExactly(
            "H2 Work",
            "P0 Mill, Ulm\t2014",
            "P0 a",
            "P0 b",
            "L1 • one",
            "L2 • two",
            "P0 Box:",
            "P0 inside");
    assertThat(Layouts.marks(read)).contains("b:Mill");
    assertThat(read.diagnostics()).extracting(Diagnostic::code).containsExactly("hidden-text");
  }

  @Test
  void rtfCharactersOfEveryKind() throws Exception {
    ReadDocument read =
        rtf(
            "{\\fonttbl{\\f0 Times;}{\\f1\\fcharset238 Arial CE;}}\\f0 Stra\\'dfe \\u8211? \\{x\\} {\\f1 \\'b3}\\par "
                + "A\\tab B\\line C\\emdash D");
    assertThat(Layouts.outline(read)).containsExactly("P0 Straße – {x} ł", "P0 A\tB", "P0 C—D");
  }

  @Test
  void rtfTablesListsAndLooks() throws Exception {
    ReadDocument read =
        rtf(
            "{\\stylesheet{\\s0 Normal;}{\\s1\\b heading 1;}}\\pard\\s1\\b Work\\b0\\par"
                + "\\pard {\\listtext\\'b7\\tab}\\ilvl0\\ls1 Rye\\par\\pard\\plain {\\i oat}{\\v hidden}{\\deleted gone}\\par"
                + "\\trowd\\cellx100\\cellx200\\pard\\intbl 2014\\cell Baker\\cell\\row\\pard end\\par");
    assertThat(Layouts.outline(read))
        .containsExactly("H1 Work", "L1 · Rye", "P0 oat", "T0 2014\tBaker", "P0 end");
    assertThat(Layouts.marks(read)).contains("b:Work", "i:oat");
    assertThat(read.diagnostics()).extracting(Diagnostic::code).containsExactly("hidden-text");
  }

  @Test
  void rtfFieldsHeadersAndBoxes() throws Exception {
    ReadDocument read =
        rtf(
            "{\\header Ada Winter\\par}{\\info{\\title CV}{\\author Ada}}Ada Winter\\par"
                + "{\\field{\\*\\fldinst HYPERLINK \"https://example.org/\"}{\\fldrslt site}}\\par"
                + "{\\*\\unknown not seen}{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv 1}}{\\shptxt In a box\\par}}}End\\par");
    assertThat(Layouts.outline(read))
        .containsExactly("P0 Ada Winter", "P0 site", "P0 End", "P0 In a box", "R0 Ada Winter");
    assertThat(Layouts.marks(read)).contains("<https://example.org/>:site");
    assertThat(read.document().hints()).containsEntry("title", "CV").containsEntry("author", "Ada");
  }

  @Test
  void epubChaptersInTheirOrder() throws Exception {
    OfficeSketch epub =
        new OfficeSketch()
            .part("mimetype", "application/epub+zip")
            .part(
                "META-INF/container.xml",
                "<container><rootfiles><rootfile full-path='OEBPS/book.opf'/></rootfiles></container>")
            .part(
                "OEBPS/book.opf",
                "<package><metadata><title>CV</title></metadata><manifest>"
                    + "<item id='b' href='b.xhtml' media-type='application/xhtml+xml'/>"
                    + "<item id='a' href='a.xhtml' media-type='application/xhtml+xml'/></manifest>"
                    + "<spine><itemref idref='a'/><itemref idref='b'/></spine></package>")
            .part(
                "OEBPS/a.xhtml",
                "<html><head><title>t</title></head><body><h1>Ada</h1></body></html>")
            .part(
                "OEBPS/b.xhtml",
                "<html><body><p>Baker\n   in Ulm</p><ul><li>Rye</li></ul></body></html>");
    assertThat(Layouts.outline(epub.read()))
        .containsExactly("H1 Ada", "P0 Baker in Ulm", "L1 • Rye");
  }

  private static String mail(String... parts) {
    return "From: ada@example.org\r\nTo: jobs@example.org\r\nSubject: Application\r\nMIME-Version: 1.0\r\n"
        + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
        + String.join("\r\n--b\r\n", parts)
        + "\r\n--b--\r\n";
  }

  private static String attachment(String name, byte[] content) {
    return "Content-Type: application/octet-stream; name=\"%s\"\r\nContent-Disposition: attachment; filename=\"%s\"\r\nContent-Transfer-Encoding: base64\r\n\r\n%s"
        .formatted(name, name, Base64.getMimeEncoder().encodeToString(content));
  }

  private static final String BODY =
      "Content-Type: text/plain; charset=utf-8\r\n\r\nDear Sirs,\r\nmy CV is attached.";

  @Test
  void ofAnEmailTheAttachedCv() throws Exception {
    byte[] cv = docx(p("Ada Winter") + p("Baker")).bytes();
    byte[] letter = docx(p("Dear Sirs")).bytes();
    String mail = mail(BODY, attachment("letter.docx", letter), attachment("Ada_CV.docx", cv));
    ReadDocument read = OfficeSketch.read(mail.getBytes(UTF_8));
    assertThat(Layouts.outline(read)).containsExactly("P0 Ada Winter", "P0 Baker");
    assertThat(read.diagnostics())
        .extracting(Diagnostic::code, Diagnostic::message)
        .singleElement()
        .asString()
        .contains("attachment-parsed", "Ada_CV.docx", "1 other");
  }

  @Test
  void withoutOneItsText() throws Exception {
    assertThat(Layouts.outline(OfficeSketch.read(mail(BODY).getBytes(UTF_8))))
        .containsExactly("P0 Dear Sirs,", "P0 my CV is attached.");
    String html = "Content-Type: text/html; charset=utf-8\r\n\r\n<h1>Ada</h1><p>Baker</p>";
    assertThat(Layouts.outline(OfficeSketch.read(mail(html).getBytes(UTF_8))))
        .containsExactly("H1 Ada", "P0 Baker");
  }

  @Test
  void aTextThatStartsWithLabelsIsNoEmail() throws Exception {
    List<String> lines =
        Layouts.outline(
            OfficeSketch.read("Name: Ada Winter\nDate: 1990-01-01\n\nBaker\n".getBytes(UTF_8)));
    assertThat(lines).startsWith("P0 Name: Ada Winter");
  }

  @Test
  void anInspectablePathKeepsItsName() throws Exception {
    Path file = Files.createTempFile("cv", ".txt");
    try {
      Files.write(file, docx(p("Ada Winter")).bytes());
      ReadDocument read = new DocumentReader(Limits.DEFAULT).read(file);
      assertThat(read.format()).contains("wordprocessingml");
    } finally {
      Files.delete(file);
    }
  }
}
