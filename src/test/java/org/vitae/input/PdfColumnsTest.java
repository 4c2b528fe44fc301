package org.vitae.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vitae.pdf.PdfSketch;

/** Lines come in the order in which a person reads a page, each whole and none glued to another. */
class PdfColumnsTest {
  private static final String[] WORK = {
    "Baker, Mill of Ulm, 2019 – 2024",
    "Baked rye bread for the whole town",
    "Taught eleven apprentices to bake",
    "Miller, Mill of Neckar, 2015 – 2019",
    "Kept the old wheel turning in winter",
    "Sold flour to forty bakeries nearby",
  };

  private static final String[] SKILLS = {"Sourdough", "Rye bread", "Bookkeeping", "Forklift"};

  private final PdfSketch sketch = new PdfSketch();

  private List<String> lines() throws UnreadableDocumentException {
    return Pdfs.lines(sketch);
  }

  private PdfSketch heading(float x, float y, String text) {
    return sketch.bold().size(14).text(x, y, text).regular().size(10);
  }

  private PdfSketch name(float x, float y) {
    return sketch.bold().size(22).text(x, y, "Ada Winter").regular().size(10);
  }

  @Test
  void oneColumnWithRightAlignedDates() throws Exception {
    name(72, 80);
    heading(72, 120, "Experience");
    sketch.text(72, 140, "Baker, Mill of Ulm").right(523, 140, "2019 – 2024");
    sketch.text(72, 154, "Baked rye bread for the whole town and its guests");
    sketch.text(72, 180, "Miller, Mill of Neckar").right(523, 180, "2015 – 2019");
    sketch.text(72, 194, "Kept the old wheel turning in winter");
    assertThat(lines())
        .containsExactly(
            "Ada Winter",
            "Experience",
            "Baker, Mill of Ulm ⇥ 2019 – 2024",
            "Baked rye bread for the whole town and its guests",
            "Miller, Mill of Neckar ⇥ 2015 – 2019",
            "Kept the old wheel turning in winter");
  }

  @Test
  void theOrderInWhichTheFileDrawsMeansNothing() throws Exception {
    sketch.text(72, 154, "Baked rye bread for the whole town and its guests");
    sketch.right(523, 140, "2019 – 2024");
    sketch.text(72, 140, "Baker, Mill of Ulm");
    name(72, 80);
    assertThat(lines())
        .containsExactly(
            "Ada Winter",
            "Baker, Mill of Ulm ⇥ 2019 – 2024",
            "Baked rye bread for the whole town and its guests");
  }

  @Test
  void twoColumnsUnderAName() throws Exception {
    name(72, 80);
    heading(72, 120, "Experience");
    sketch.lines(72, 140, 14, WORK);
    heading(330, 120, "Skills");
    sketch.lines(330, 140, 14, SKILLS);
    heading(330, 220, "Languages");
    sketch.lines(330, 240, 14, "German", "English");
    List<String> lines = lines();
    assertThat(lines).startsWith("Ada Winter", "Experience").containsSubsequence(WORK);
    assertThat(lines.subList(8, 15))
        .containsExactly(
            "Skills", "Sourdough", "Rye bread", "Bookkeeping", "Forklift", "Languages", "German");
  }

  @Test
  void sidebarOnTheLeft() throws Exception {
    sketch.color(0xdddddd).rectangle(0, 0, 180, 842).color(0);
    heading(30, 150, "Skills");
    sketch.lines(30, 170, 16, SKILLS);
    name(220, 80);
    heading(220, 120, "Experience");
    sketch.lines(220, 140, 14, WORK);
    List<String> lines = lines();
    assertThat(lines)
        .containsSubsequence("Skills", "Sourdough", "Rye bread", "Bookkeeping", "Forklift");
    assertThat(lines).containsSubsequence("Ada Winter", "Experience").containsSubsequence(WORK);
    assertThat(lines.subList(lines.indexOf("Skills"), lines.indexOf("Forklift"))).hasSize(4);
    assertThat(lines.subList(lines.indexOf("Experience"), lines.indexOf(WORK[5]))).hasSize(6);
  }

  @Test
  void nameInTheSidebarOnTheRight() throws Exception {
    sketch.color(0x334455).rectangle(400, 0, 195, 842).color(PdfSketch.WHITE);
    name(420, 80);
    sketch.text(420, 110, "ada@example.org");
    heading(420, 150, "Skills");
    sketch.lines(420, 170, 16, SKILLS).color(0);
    heading(40, 80, "Experience");
    sketch.lines(40, 100, 14, WORK);
    List<String> lines = lines();
    assertThat(lines).hasSize(14).containsSubsequence(WORK);
    assertThat(lines)
        .containsSubsequence("Ada Winter", "ada@example.org", "Skills", "Sourdough", "Forklift");
    assertThat(lines.subList(lines.indexOf("Skills"), lines.indexOf("Forklift"))).hasSize(4);
  }

  @Test
  void nameAcrossAndSidebarOnTheRight() throws Exception {
    name(40, 60);
    heading(40, 110, "Experience");
    sketch.lines(40, 130, 14, WORK);
    heading(420, 110, "Skills");
    sketch.lines(420, 130, 14, SKILLS);
    assertThat(lines())
        .containsExactly(
            "Ada Winter",
            "Experience",
            WORK[0],
            WORK[1],
            WORK[2],
            WORK[3],
            WORK[4],
            WORK[5],
            "Skills",
            "Sourdough",
            "Rye bread",
            "Bookkeeping",
            "Forklift");
  }

  @Test
  void sectionNamesInARailOnTheLeft() throws Exception {
    name(180, 60);
    sketch.bold().text(50, 110, "EXPERIENCE").regular();
    sketch.lines(180, 110, 14, WORK);
    sketch.bold().text(50, 220, "SKILLS").regular();
    sketch.lines(180, 220, 14, "Sourdough, rye bread and other old recipes", "Bookkeeping");
    sketch.bold().text(50, 270, "EDUCATION").regular();
    sketch.lines(180, 270, 14, "Master craftsman in baking, Guild of Ulm, 2015");
    List<String> lines = lines();
    assertThat(lines).hasSize(13).containsSubsequence(WORK);
    assertThat(lines)
        .containsSubsequence("Ada Winter", "EXPERIENCE", WORK[0], WORK[5], "SKILLS")
        .containsSubsequence("SKILLS", "Sourdough, rye bread and other old recipes")
        .containsSubsequence("Bookkeeping", "EDUCATION", lines.get(12));
  }

  @Test
  void railWithANameOfTwoLines() throws Exception {
    name(180, 60);
    sketch.bold().lines(50, 110, 14, "Work", "Experience").regular();
    sketch.lines(180, 110, 14, WORK);
    sketch.bold().text(50, 220, "Skills").regular();
    sketch.lines(180, 220, 14, "Sourdough, rye bread and other old recipes", "Bookkeeping");
    List<String> lines = lines();
    assertThat(lines).containsSubsequence(WORK);
    assertThat(String.join(" ", lines)).contains("Ada Winter Work Experience Baker, Mill");
  }

  @Test
  void datesInARailOnTheLeft() throws Exception {
    name(50, 60);
    heading(50, 110, "Experience");
    sketch.text(50, 130, "2019 – 2024").lines(150, 130, 14, "Baker, Mill of Ulm", WORK[1]);
    sketch.text(150, 158, WORK[2]);
    sketch.text(50, 180, "2015 – 2019").lines(150, 180, 14, "Miller, Mill of Neckar", WORK[4]);
    assertThat(lines())
        .containsExactly(
            "Ada Winter",
            "Experience",
            "2019 – 2024 ⇥ Baker, Mill of Ulm",
            WORK[1],
            WORK[2],
            "2015 – 2019 ⇥ Miller, Mill of Neckar",
            WORK[4]);
  }

  @Test
  void tableWithoutRules() throws Exception {
    name(50, 60);
    heading(50, 110, "Education");
    String[][] rows = {
      {"Degree", "School", "Year", "Grade"},
      {"MSc Milling", "Neckar University", "2015", "1.3"},
      {"BSc Milling", "Neckar University", "2013", "1.7"},
      {"Abitur", "School of Ulm", "2010", "2.0"},
    };
    for (int r = 0; r < rows.length; r++) {
      for (int c = 0; c < 4; c++) {
        sketch.text(50 + 125 * c, 130 + 14 * r, rows[r][c]);
      }
    }
    assertThat(lines())
        .contains(
            "MSc Milling ⇥ Neckar University ⇥ 2015 ⇥ 1.3",
            "BSc Milling ⇥ Neckar University ⇥ 2013 ⇥ 1.7",
            "Abitur ⇥ School of Ulm ⇥ 2010 ⇥ 2.0");
  }

  @Test
  void contactsSpreadOverALine() throws Exception {
    name(50, 60);
    sketch.text(50, 80, "ada@example.org").text(250, 80, "+49 731 123456").right(545, 80, "Ulm");
    heading(50, 110, "Experience");
    sketch.lines(50, 130, 14, WORK);
    assertThat(lines())
        .startsWith("Ada Winter", "ada@example.org ⇥ +49 731 123456 ⇥ Ulm", "Experience");
  }

  @Test
  void bandWithWhiteText() throws Exception {
    sketch.color(0x203860).rectangle(0, 0, 595, 110).color(PdfSketch.WHITE);
    name(50, 60);
    sketch.text(50, 80, "Master baker and miller").color(0);
    heading(50, 140, "Experience");
    sketch.lines(50, 160, 14, WORK);
    assertThat(lines())
        .startsWith("Ada Winter", "Master baker and miller", "Experience", WORK[0])
        .hasSize(9);
  }

  @Test
  void theMainColumnGoesOnOnTheNextPage() throws Exception {
    sketch.color(0xdddddd).rectangle(0, 0, 180, 842).color(0);
    heading(30, 150, "Skills");
    sketch.lines(30, 170, 16, SKILLS);
    name(220, 80);
    heading(220, 120, "Experience");
    for (int i = 0; i < 8; i++) {
      sketch.lines(220, 140 + 80 * i, 12, WORK[i % 6], WORK[(i + 1) % 6], "Job number " + i);
    }
    sketch.nextPage().text(220, 60, "Job number 8 goes on here");
    heading(220, 100, "Education");
    sketch.text(220, 120, "Master craftsman in baking, Guild of Ulm, 2015");
    List<String> lines = lines();
    assertThat(lines)
        .containsSubsequence(
            "Experience", "Job number 0", "Job number 7", "Job number 8 goes on here")
        .containsSubsequence("Job number 8 goes on here", "Education");
    int skills = lines.indexOf("Skills");
    assertThat(lines.subList(skills + 1, skills + 5)).containsExactly(SKILLS);
    assertThat(lines.subList(lines.indexOf("Experience"), lines.indexOf("Education")))
        .doesNotContain("Skills", "Sourdough");
  }
}
