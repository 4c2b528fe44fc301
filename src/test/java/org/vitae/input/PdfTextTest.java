package org.vitae.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.vitae.layout.Run;
import org.vitae.pdf.PdfSketch;

/** Glyphs become the words that a person reads, with their style. */
class PdfTextTest {
  private final PdfSketch sketch = new PdfSketch();

  private List<String> lines() throws UnreadableDocumentException {
    return Pdfs.lines(sketch);
  }

  /** The pieces of a document with the given style, by a letter for each quality. */
  private static List<String> styled(ReadDocument read) {
    return read.document().lines().stream()
        .flatMap(l -> l.runs().stream())
        .map(r -> marks(r) + ":" + text(read, r))
        .toList();
  }

  private static String text(ReadDocument read, Run run) {
    return read.document().text().substring(run.span().start(), run.span().end()).strip();
  }

  private static String marks(Run run) {
    return (run.style().bold() ? "b" : "")
        + (run.style().italic() ? "i" : "")
        + (run.style().underline() ? "u" : "")
        + (run.style().superscript() ? "s" : "")
        + (run.link() == null ? "" : "<" + run.link() + ">");
  }

  @Test
  void stylesOfWords() throws Exception {
    sketch.bold().text(72, 100, "Baker").regular().text(104, 100, "in the mill of");
    sketch.font(FontName.HELVETICA_OBLIQUE).text(161, 100, "Ulm");
    sketch.regular().text(72, 120, "and nowhere else").rectangle(72, 121, 18, 0.5f);
    assertThat(styled(Pdfs.read(sketch)))
        .containsExactly("b:Baker", ":in the mill of", "i:Ulm", "u:and", ":nowhere else");
  }

  @Test
  void boldTypeIsBoldOnlyBesideOtherType() throws Exception {
    sketch
        .bold()
        .lines(72, 100, 14, "All of the text that Ada Winter wrote", "is bold for no reason");
    sketch.regular().text(72, 160, "but this");
    assertThat(styled(Pdfs.read(sketch))).noneMatch(t -> t.startsWith("b"));
  }

  @Test
  void sizeAndColour() throws Exception {
    sketch.size(20).color(0xcc0000).text(72, 100, "Ada Winter");
    sketch.size(10).color(0).lines(72, 130, 14, "Baker in Ulm", "Miller in Neckar");
    Run name = Pdfs.line(Pdfs.read(sketch), "Ada").runs().get(0);
    assertThat(name.style().size()).isEqualTo(2);
    assertThat(name.style().color()).isEqualTo(0xcc0000);
  }

  @Test
  void letterSpacedCapitals() throws Exception {
    sketch.size(14).raw("5 Tc").text(72, 100, "EDUCATION").raw("0 Tc").size(10);
    sketch.lines(72, 120, 14, "Guild of Ulm, 2015", "School of Ulm, 2010");
    assertThat(lines()).containsExactly("EDUCATION", "Guild of Ulm, 2015", "School of Ulm, 2010");
  }

  @Test
  void letterSpacedCapitalsWithBlanksBetween() throws Exception {
    sketch.size(14).text(72, 100, "W O R K   E X P E R I E N C E").size(10);
    sketch.lines(72, 120, 14, "Baker in the mill of Ulm", "Miller in Neckar, 2015");
    assertThat(lines()).startsWith("WORK EXPERIENCE");
  }

  @Test
  void wordsWithoutBlanksBetween() throws Exception {
    sketch
        .text(72, 100, "Baker")
        .text(72 + sketch.width("Baker "), 100, "in")
        .text(72 + sketch.width("Baker in "), 100, "Ulm");
    assertThat(lines()).containsExactly("Baker in Ulm");
  }

  @Test
  void kerningIsNoBlank() throws Exception {
    float x = 72;
    for (String part : List.of("T", "ow", "er of V", "alu", "e")) {
      sketch.text(x, 100, part);
      x += sketch.width(part) - 0.6f;
    }
    assertThat(lines()).containsExactly("Tower of Value");
  }

  @Test
  void boldByPaintingTwice() throws Exception {
    sketch.text(72, 100, "Head baker").text(72.3f, 100, "Head baker").text(72, 120, "of Ulm");
    ReadDocument read = Pdfs.read(sketch);
    assertThat(Pdfs.lines(read)).containsExactly("Head baker", "of Ulm");
    assertThat(Pdfs.line(read, "Head").isBold()).isTrue();
    assertThat(Pdfs.line(read, "of").isBold()).isFalse();
  }

  @Test
  void boldByStroke() throws Exception {
    sketch.mode(2).text(72, 100, "Head baker").mode(0).text(72, 120, "of Ulm");
    ReadDocument read = Pdfs.read(sketch);
    assertThat(Pdfs.line(read, "Head").isBold()).isTrue();
    assertThat(Pdfs.line(read, "of").isBold()).isFalse();
  }

  @Test
  void shadows() throws Exception {
    sketch
        .size(24)
        .color(0xaaaaaa)
        .text(73, 101, "Ada Winter")
        .color(0)
        .text(72, 100, "Ada Winter");
    assertThat(lines()).containsExactly("Ada Winter");
  }

  @Test
  void raisedOrdinalsAndNotes() throws Exception {
    sketch.text(72, 100, "Won the 2");
    float x = 72 + sketch.width("Won the 2");
    sketch.size(6).text(x, 96, "nd");
    x += sketch.width("nd");
    sketch.size(10).text(x, 100, " prize");
    sketch.text(72, 120, "Winter, A., Frost, B.");
    sketch.size(6).text(72 + 10 * sketch.width("Winter, A., Frost, B.") / 6, 116, "1");
    ReadDocument read = Pdfs.read(sketch);
    assertThat(styled(read))
        .containsExactly(":Won the 2", "s:nd", ":prize", ":Winter, A., Frost, B.", "s:1");
    assertThat(Pdfs.lines(read).get(0)).isEqualTo("Won the 2nd prize");
  }

  @Test
  void ligatures() throws Exception {
    sketch.invented("Ligatures", 0.55f).text(72, 100, "O\ufb03ce \ufb01re \ufb02oor e\ufb00ort");
    assertThat(lines()).containsExactly("Office fire floor effort");
  }

  @Test
  void wordsPartedAtLineEnds() throws Exception {
    sketch.lines(
        72,
        100,
        13,
        "Taught the apprentices of the whole valley of the Neckar how to bake bread in the tradi-",
        "tional way, and kept the wheel of the mill turning through all of the winter.");
    ReadDocument read = Pdfs.read(sketch);
    assertThat(
            read.document()
                .passage(read.document().lines().get(0), read.document().lines().get(1))
                .text())
        .contains("traditional way");
  }

  @Test
  void softHyphensAtLineEnds() throws Exception {
    sketch.liberation();
    sketch.lines(
        72,
        100,
        13,
        "Taught the apprentices of the whole valley of the Neckar how to bake bread in tradi\u00ad",
        "tional ways, and kept the wheel of the mill turning through all of the winter.");
    ReadDocument read = Pdfs.read(sketch);
    assertThat(
            read.document()
                .passage(read.document().lines().get(0), read.document().lines().get(1))
                .text())
        .contains("traditional ways");
  }

  @Test
  void accentsDrawnApart() throws Exception {
    sketch.text(72, 100, "Jose");
    float e = 72 + sketch.width("Jos");
    sketch.text(e + (sketch.width("e") - sketch.width("´")) / 2, 100, "´");
    sketch.text(72 + sketch.width("Jose "), 100, "Mu");
    float u = 72 + sketch.width("Jose M");
    sketch.text(u + (sketch.width("u") - sketch.width("¨")) / 2, 100, "¨");
    sketch.text(u + sketch.width("u"), 100, "ller");
    assertThat(lines()).containsExactly("José Müller");
  }

  @Test
  void iconsAreNoText() throws Exception {
    sketch.invented("FontAwesome5Free-Solid", 1).text(72, 100, "\uf0e0");
    sketch.regular().text(90, 100, "ada@example.org");
    sketch.invented("FontAwesome5Free-Solid", 1).text(72, 120, "\uf095");
    sketch.regular().text(90, 120, "+49 731 123456");
    assertThat(String.join("|", lines()).replaceAll("[\ue000-\uf8ff]", "?"))
        .isEqualTo("ada@example.org|+49 731 123456");
  }

  @Test
  void linksBehindWords() throws Exception {
    sketch.text(72, 100, "See my");
    float x = 72 + sketch.width("See my ");
    sketch.text(x, 100, "thesis").text(x + sketch.width("thesis "), 100, "on bread");
    sketch.link(x, 90, sketch.width("thesis"), 13, "https://example.org/thesis.pdf");
    assertThat(styled(Pdfs.read(sketch)))
        .containsExactly(":See my", "<https://example.org/thesis.pdf>:thesis", ":on bread");
  }

  @Test
  void chineseNames() throws Exception {
    sketch.invented("Song", 1).size(20).text(72, 100, "王小明").size(10);
    sketch.text(72, 130, "北京大学计算机科学").regular().text(180, 130, "2019");
    assertThat(lines()).containsExactly("王小明", "北京大学计算机科学 ⇥ 2019");
  }

  @Test
  void cyrillicNames() throws Exception {
    sketch.liberation().size(20).text(72, 100, "Анна Зимова").size(10);
    sketch.text(72, 130, "Пекарь в Ульме, 2019 – 2024");
    assertThat(lines()).containsExactly("Анна Зимова", "Пекарь в Ульме, 2019 – 2024");
  }

  @Test
  void hebrewDrawnFromLeftToRight() throws Exception {
    String name = "עדה חורף";
    sketch.liberation().size(20).text(72, 100, new StringBuilder(name).reverse().toString());
    sketch.size(10).text(72, 130, "Ada Winter, Ulm");
    assertThat(lines()).containsExactly(name, "Ada Winter, Ulm");
  }

  @Test
  void typeThreeFonts() throws Exception {
    sketch.typeThree().text(72, 100, "Ada").text(110, 100, "Bea");
    assertThat(lines()).containsExactly("Ada ⇥ Bea");
  }
}
