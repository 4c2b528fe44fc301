package org.vitae.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vitae.input.OfficeSketch.docx;
import static org.vitae.input.OfficeSketch.p;
import static org.vitae.input.OfficeSketch.r;
import static org.vitae.input.OfficeSketch.word;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vitae.diagnostic.Diagnostic;

class DocxTest {
  private static List<String> outline(OfficeSketch sketch) throws Exception {
    return Layouts.outline(sketch.read());
  }

  @Test
  void headingsByTheirStyle() throws Exception {
    String styles =
        word(
            "styles",
            "<w:style w:type='paragraph' w:styleId='berschrift1'><w:name w:val='heading 1'/></w:style>"
                + "<w:style w:type='paragraph' w:styleId='Mine'><w:basedOn w:val='berschrift1'/><w:name w:val='Section'/></w:style>"
                + "<w:style w:type='paragraph' w:styleId='Out'><w:name w:val='Rubrik'/><w:pPr><w:outlineLvl w:val='1'/></w:pPr></w:style>");
    OfficeSketch cv =
        docx(p("<w:pStyle w:val='berschrift1'/>", "Ada Winter")
                + p("<w:pStyle w:val='Mine'/>", "Work")
                + p("<w:pStyle w:val='Out'/>", "Mill")
                + p("Baker"))
            .relations("s=styles=styles.xml")
            .part("word/styles.xml", styles);
    assertThat(outline(cv)).containsExactly("H1 Ada Winter", "H1 Work", "H2 Mill", "P0 Baker");
  }

  /** Titles of entries are told by their look, as on a page. */
  @Test
  void headingsBelowThoseOfTheSections() throws Exception {
    String section = "<w:outlineLvl w:val='1'/>";
    String entry = "<w:outlineLvl w:val='2'/>";
    OfficeSketch cv =
        docx(
            p("<w:outlineLvl w:val='0'/>", "Ada Winter")
                + p(section, "Work")
                + p(entry, "Mill of Ulm")
                + p(section, "Education")
                + p(section, "Skills"));
    assertThat(outline(cv))
        .containsExactly("H1 Ada Winter", "H2 Work", "P0 Mill of Ulm", "H2 Education", "H2 Skills");
  }

  @Test
  void looksAndLinks() throws Exception {
    OfficeSketch cv =
        docx("<w:p>"
                + r("<w:b/><w:sz w:val='40'/>", "Ada")
                + r("<w:b w:val='0'/><w:i/>", " Winter")
                + "<w:hyperlink r:id='l'>"
                + r("", " mill")
                + "</w:hyperlink></w:p>"
                + p("Baker in the mill of Ulm"))
            .relations("l=hyperlink=https://example.org/mill");
    assertThat(Layouts.marks(cv.read()))
        .containsExactly("b:Ada", "i: Winter", "<https://example.org/mill>: mill");
  }

  @Test
  void sizesAreRelativeToTheText() throws Exception {
    OfficeSketch cv =
        docx(
            "<w:p>"
                + r("<w:sz w:val='40'/>", "Ada")
                + "</w:p><w:p>"
                + r("<w:sz w:val='20'/>", "Baker in the mill of Ulm")
                + "</w:p>");
    assertThat(cv.read().document().lines().get(0).runs().get(0).style().size()).isEqualTo(2);
  }

  @Test
  void linksInFieldsAndPageNumbers() throws Exception {
    OfficeSketch cv =
        docx(
            "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>HYPERLINK \"https://example.org/\"</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>"
                + r("", "page")
                + "<w:r><w:fldChar w:fldCharType='end'/></w:r>"
                + r("", " of mine")
                + "<w:fldSimple w:instr=' PAGE '>"
                + r("", "7")
                + "</w:fldSimple></w:p>");
    assertThat(outline(cv)).containsExactly("P0 page of mine");
    assertThat(Layouts.marks(cv.read())).containsExactly("<https://example.org/>:page");
  }

  @Test
  void listsHaveLevelsAndMarkers() throws Exception {
    String numbering =
        word(
            "numbering",
            "<w:abstractNum w:abstractNumId='4'>"
                + "<w:lvl w:ilvl='0'><w:start w:val='3'/><w:numFmt w:val='decimal'/><w:lvlText w:val='[%1]'/></w:lvl>"
                + "<w:lvl w:ilvl='1'><w:numFmt w:val='bullet'/><w:lvlText w:val='\uf0b7'/></w:lvl></w:abstractNum>"
                + "<w:num w:numId='9'><w:abstractNumId w:val='4'/></w:num>");
    String outer = "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='9'/></w:numPr>";
    String inner = "<w:numPr><w:ilvl w:val='1'/><w:numId w:val='9'/></w:numPr>";
    OfficeSketch cv =
        docx(p(outer, "Rye") + p(inner, "dark") + p(outer, "Oat") + p("End"))
            .relations("n=numbering=numbering.xml")
            .part("word/numbering.xml", numbering);
    assertThat(outline(cv)).containsExactly("L1 [3] Rye", "L2 • dark", "L1 [4] Oat", "P0 End");
  }

  @Test
  void tabsAndCells() throws Exception {
    OfficeSketch cv =
        docx(
            "<w:p>"
                + r("", "Baker")
                + "<w:r><w:tab/></w:r>"
                + r("", "2014")
                + "</w:p><w:tbl><w:tr><w:tc>"
                + p("2015")
                + "</w:tc><w:tc>"
                + p("Miller")
                + "</w:tc></w:tr></w:tbl>");
    assertThat(outline(cv)).containsExactly("P0 Baker\t2014", "T0 2015\tMiller");
  }

  @Test
  void aTextBoxIsReadOnce() throws Exception {
    String box = "<w:txbxContent>" + p("Skills") + p("Rye") + "</w:txbxContent>";
    OfficeSketch cv =
        docx(
            "<w:p>"
                + r("", "Ada Winter")
                + "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:wsp><wps:txbx>"
                + box
                + "</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
                + box
                + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
                + p("End"));
    assertThat(outline(cv)).containsExactly("P0 Ada Winter", "P0 Skills", "P0 Rye", "P0 End");
  }

  @Test
  void contentControls() throws Exception {
    OfficeSketch cv =
        docx(
            "<w:sdt><w:sdtContent>"
                + p("Ada Winter")
                + "</w:sdtContent></w:sdt><w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
                + r("", "Click to enter a phone")
                + "</w:sdtContent></w:sdt><w:sdt><w:sdtContent>"
                + r("", "Baker")
                + "</w:sdtContent></w:sdt></w:p>");
    assertThat(outline(cv)).containsExactly("P0 Ada Winter", "P0 Baker");
  }

  @Test
  void whatWasDeletedIsGoneAndWhatWasAddedIsThere() throws Exception {
    OfficeSketch cv =
        docx(
            "<w:p>"
                + r("", "Baker ")
                + "<w:del><w:r><w:delText>of rolls</w:delText></w:r></w:del><w:ins>"
                + r("", "of bread")
                + "</w:ins><w:moveFrom>"
                + r("", "away")
                + "</w:moveFrom></w:p><w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
                + r("", "one ")
                + "</w:p>"
                + p("line"));
    assertThat(outline(cv)).containsExactly("P0 Baker of bread", "P0 one line");
  }

  @Test
  void whatNobodySeesIsReported() throws Exception {
    OfficeSketch cv =
        docx(
            "<w:p>"
                + r("", "Baker")
                + r("<w:vanish/>", " python kubernetes")
                + r("<w:color w:val='FFFFFF'/>", " java")
                + "</w:p><w:tbl><w:tr><w:tc>"
                + "<w:p>"
                + r("<w:color w:val='FFFFFF'/>", "white on a dark cell")
                + "</w:p></w:tc></w:tr></w:tbl>");
    assertThat(outline(cv)).containsExactly("P0 Baker", "P0 white on a dark cell");
    assertThat(cv.read().diagnostics())
        .extracting(Diagnostic::code, d -> d.message().replaceAll(".*(\".*\").*", "$1"))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("hidden-text", "\"python kubernetes\""),
            org.assertj.core.groups.Tuple.tuple("hidden-text", "\"java\""));
  }

  @Test
  void aLetterheadIsContentAndARunningHeaderIsNot() throws Exception {
    String sections = "<w:sectPr><w:headerReference w:type='default' r:id='h'/></w:sectPr>";
    OfficeSketch letter =
        docx(p("Work") + sections)
            .relations("h=header=header1.xml")
            .part("word/header1.xml", word("hdr", p("Ada Winter") + p("ada@example.org")));
    assertThat(outline(letter)).containsExactly("P0 Ada Winter", "P0 ada@example.org", "P0 Work");
    OfficeSketch running =
        docx(p("Ada Winter") + p("Work") + sections)
            .relations("h=header=header1.xml")
            .part("word/header1.xml", word("hdr", p("Ada Winter")));
    assertThat(outline(running)).containsExactly("P0 Ada Winter", "P0 Work", "R0 Ada Winter");
  }

  @Test
  void notesAreNotLost() throws Exception {
    OfficeSketch cv =
        docx("<w:p>" + r("", "Baker") + "<w:r><w:footnoteReference w:id='2'/></w:r></w:p>")
            .relations("f=footnotes=footnotes.xml")
            .part(
                "word/footnotes.xml",
                word(
                    "footnotes",
                    "<w:footnote w:type='separator'>"
                        + p("---")
                        + "</w:footnote><w:footnote w:id='2'>"
                        + p("With honours")
                        + "</w:footnote>"));
    assertThat(outline(cv)).containsExactly("P0 Baker", "P0 With honours");
  }

  @Test
  void propertiesAreHints() throws Exception {
    OfficeSketch cv =
        docx(p("Baker"))
            .part(
                "docProps/core.xml",
                "<c xmlns:dc='d'><dc:title>CV of Ada</dc:title><dc:creator>Ada Winter</dc:creator></c>");
    assertThat(cv.read().document().hints())
        .containsEntry("title", "CV of Ada")
        .containsEntry("author", "Ada Winter");
    assertThat(outline(cv)).containsExactly("P0 Baker");
  }

  @Test
  void macrosAndEmbeddedFilesAreLeftOut() throws Exception {
    OfficeSketch cv =
        docx(p("Baker"))
            .part("word/vbaProject.bin", "AutoOpen")
            .part("word/embeddings/sheet.xlsx", "x");
    assertThat(outline(cv)).containsExactly("P0 Baker");
    assertThat(cv.read().diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("macros", "embedded-object");
  }
}
