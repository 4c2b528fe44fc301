package org.vitae.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vitae.layout.Line;
import org.vitae.layout.LineKind;
import org.vitae.layout.Page;
import org.vitae.pdf.PdfSketch;

/** Pages: turned, wide, with headers and numbers. */
class PdfPagesTest {
  private static final String[] BODY = {
    "Baker in the mill of Ulm, 2019", "Miller in Neckar, 2015", "Apprentice in Ulm, 2010"
  };

  @Test
  void headersFootersAndNumbersRunAlong() throws Exception {
    PdfSketch sketch = new PdfSketch();
    for (int page = 1; page <= 3; page++) {
      sketch.text(72, 40, "Ada Winter – Curriculum Vitae");
      sketch.text(72, 120, BODY[page - 1]).text(72, 140, "Page text " + "abc".repeat(page));
      sketch.text(72, 800, "Printed in Ulm").text(290, 815, page + " / 3");
      if (page < 3) {
        sketch.nextPage();
      }
    }
    ReadDocument read = Pdfs.read(sketch);
    assertThat(texts(read, LineKind.RUNNING))
        .contains("Ada Winter – Curriculum Vitae", "Printed in Ulm", "1 / 3", "2 / 3", "3 / 3");
    assertThat(texts(read, LineKind.PARAGRAPH)).contains(BODY);
  }

  @Test
  void aNameAtTheTopOfOnePageIsNoHeader() throws Exception {
    PdfSketch sketch = new PdfSketch().text(72, 40, "Ada Winter").lines(72, 80, 14, BODY);
    assertThat(texts(Pdfs.read(sketch), LineKind.RUNNING)).isEmpty();
  }

  /** The pieces end between tokens (ISO 32000-1, 7.8.2), but not where it would be handy. */
  @Test
  void contentInPiecesIsReadAsOne() throws Exception {
    PdfSketch sketch = new PdfSketch().text(72, 40, "Ada Winter").lines(72, 80, 14, BODY);
    byte[] whole = sketch.bytes();
    List<String> lines = Pdfs.lines(Pdfs.read(whole));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(whole)) {
      PDPage page = document.getPage(0);
      List<PDStream> pieces = new ArrayList<>();
      for (String piece : new String(page.getContents().readAllBytes(), ISO_8859_1).split("\n")) {
        pieces.add(new PDStream(document, new ByteArrayInputStream(piece.getBytes(ISO_8859_1))));
      }
      assertThat(pieces).hasSizeGreaterThan(3);
      page.setContents(pieces);
      document.save(out);
    }
    assertThat(Pdfs.lines(Pdfs.read(out.toByteArray()))).isEqualTo(lines).contains(BODY);
  }

  private static List<String> texts(ReadDocument read, LineKind kind) {
    return read.document().lines().stream().filter(l -> l.kind() == kind).map(Line::text).toList();
  }

  @Test
  void aTurnedPageIsReadAsItIsShown() throws Exception {
    // Shown turned clockwise, text that runs upwards is upright.
    PdfSketch sketch = new PdfSketch().rotate(90);
    sketch.upwards(100, 700, "Ada Winter").upwards(130, 700, BODY[0]).upwards(144, 700, BODY[1]);
    ReadDocument read = Pdfs.read(sketch);
    assertThat(Pdfs.lines(read)).containsExactly("Ada Winter", BODY[0], BODY[1]);
    assertThat(read.document().pages()).containsExactly(new Page(1, 842, 595));
    Line name = Pdfs.line(read, "Ada");
    assertThat(name.box()).isNotNull();
    assertThat(name.box().x()).isBetween(140f, 144f);
    assertThat(name.box().y()).isBetween(85f, 100f);
    assertThat(name.box().width()).isGreaterThan(name.box().height());
  }

  @ParameterizedTest
  @ValueSource(ints = {90, 180, 270})
  void textThatIsNotTurnedWithItsPage(int degrees) throws Exception {
    PdfSketch sketch = new PdfSketch().rotate(degrees);
    sketch.text(72, 100, "Ada Winter").lines(72, 130, 14, BODY);
    assertThat(Pdfs.lines(sketch)).containsExactly("Ada Winter", BODY[0], BODY[1], BODY[2]);
  }

  @Test
  void textThatRunsUpwardsBesideTheRest() throws Exception {
    PdfSketch sketch = new PdfSketch().size(20).upwards(50, 600, "CURRICULUM VITAE").size(10);
    sketch.text(100, 100, "Ada Winter").lines(100, 130, 14, BODY);
    List<String> lines = Pdfs.lines(sketch);
    assertThat(lines).containsExactly("Ada Winter", BODY[0], BODY[1], BODY[2], "CURRICULUM VITAE");
  }

  @Test
  void aDownwardsLineHasItsBoxOnThePage() throws Exception {
    PdfSketch sketch = new PdfSketch().text(100, 100, "Ada Winter").text(100, 120, BODY[0]);
    ReadDocument read = Pdfs.read(sketch.downwards(500, 300, "Neckar"));
    assertThat(Pdfs.lines(read)).containsExactly("Ada Winter", BODY[0], "Neckar");
    Line line = Pdfs.line(read, "Neckar");
    assertThat(line.box().x()).isBetween(490f, 505f);
    assertThat(line.box().y()).isBetween(295f, 305f);
    assertThat(line.box().height()).isGreaterThan(line.box().width());
  }

  @Test
  void landscapeWithThreeColumns() throws Exception {
    PdfSketch sketch = new PdfSketch(842, 595);
    sketch.size(20).text(40, 50, "Ada Winter").size(10);
    sketch.lines(40, 100, 14, "Experience", "Baker, Mill of Ulm", "Miller, Neckar", "Apprentice");
    sketch.lines(320, 100, 14, "Education", "Guild of Ulm", "School of Ulm", "Nursery of Ulm");
    sketch.lines(600, 100, 14, "Skills", "Sourdough", "Rye bread", "Forklift");
    assertThat(Pdfs.lines(sketch))
        .containsExactly(
            "Ada Winter",
            "Experience",
            "Baker, Mill of Ulm",
            "Miller, Neckar",
            "Apprentice",
            "Education",
            "Guild of Ulm",
            "School of Ulm",
            "Nursery of Ulm",
            "Skills",
            "Sourdough",
            "Rye bread",
            "Forklift");
  }

  @Test
  void linesKnowTheirPageAndPlace() throws Exception {
    PdfSketch sketch = new PdfSketch().text(72, 100, "Ada Winter").nextPage();
    Line line = Pdfs.line(Pdfs.read(sketch.text(72, 200, BODY[0])), "Baker");
    assertThat(line.page()).isEqualTo(2);
    assertThat(line.box().x()).isBetween(71f, 74f);
    assertThat(line.box().bottom()).isBetween(199f, 204f);
  }

  @Test
  void aCroppedPage() throws Exception {
    PdfSketch sketch = new PdfSketch().text(172, 300, "Ada Winter").text(20, 300, "beside it");
    sketch.page().setCropBox(new org.apache.pdfbox.pdmodel.common.PDRectangle(100, 100, 400, 600));
    ReadDocument read = Pdfs.read(sketch);
    assertThat(Pdfs.lines(read)).containsExactly("Ada Winter");
    assertThat(Pdfs.line(read, "Ada").box().x()).isBetween(71f, 74f);
    assertThat(Pdfs.codes(read)).containsExactly("hidden-text");
  }
}
