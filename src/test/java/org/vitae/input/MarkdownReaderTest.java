package org.vitae.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownReaderTest {
  @Test
  void headingsOfBothKindsAndAllLevels() {
    ReadDocument read =
        Layouts.markdown("# **Ada Winter**\n\nWork\n====\nBaker\n\nMore\n---\n###### Six\n");
    assertThat(Layouts.outline(read))
        .containsExactly("H1 Ada Winter", "H1 Work", "P0 Baker", "H2 More", "H6 Six");
    assertThat(Layouts.marks(read)).containsExactly("b:Ada Winter");
    assertThat(Layouts.breaks(read)).isEqualTo("B^BB^BB");
  }

  @Test
  void severalLinesAboveARuleAreNoHeading() {
    assertThat(Layouts.outline(Layouts.markdown("Ada Winter\nHarbour 4\n---\nBaker")))
        .containsExactly("P0 Ada Winter", "P0 Harbour 4", "P0 Baker");
  }

  @Test
  void breaksOfTheSource() {
    ReadDocument read = Layouts.markdown("Rye\nWheat  \nOats\\\nBarley\n\nMaize");
    assertThat(Layouts.outline(read))
        .containsExactly("P0 Rye", "P0 Wheat", "P0 Oats", "P0 Barley", "P0 Maize");
    assertThat(Layouts.breaks(read)).isEqualTo("BSHH^B");
  }

  @Test
  void itemsAndWhatFollowsInThem() {
    ReadDocument read =
        Layouts.markdown(
            """
            - **Mill**, Ulm
            *Miller* 2014
              - Ground rye
                * Finely

              More
            1. One
            2) Two
            """);
    assertThat(Layouts.outline(read))
        .containsExactly(
            "L1 - Mill, Ulm",
            "P1 Miller 2014",
            "L2 - Ground rye",
            "L3 * Finely",
            "P1 More",
            "L1 1. One",
            "L1 2) Two");
    assertThat(Layouts.breaks(read)).isEqualTo("BSBB^BBB");
  }

  @Test
  void numbersAsPrinted() {
    assertThat(Layouts.outline(Layouts.markdown("3. Rye\n2. Wheat\n1. Oats")))
        .containsExactly("L1 3. Rye", "L1 2. Wheat", "L1 1. Oats");
    assertThat(Layouts.outline(Layouts.markdown("- [3] Rye\n- [2] Wheat  \nFrost, I.")))
        .containsExactly("L1 [3] Rye", "L1 [2] Wheat", "P1 Frost, I.");
  }

  @Test
  void bulletsThatMarkdownDoesNotKnow() {
    ReadDocument read =
        Layouts.markdown("## Work\n• Rye\n◦ Wheat\n‣ Oats\n\n[12] Barley\n\n* List\n\n  · Inner");
    assertThat(Layouts.outline(read))
        .containsExactly(
            "H2 Work",
            "L1 • Rye",
            "L2 ◦ Wheat",
            "L1 ‣ Oats",
            "L1 [12] Barley",
            "L1 * List",
            "L2 · Inner");
  }

  @Test
  void inlineMarksAndHtml() {
    ReadDocument read =
        Layouts.markdown(
            "___Frost, I.*___ and <u>Winter</u>, 5<sup>th</sup>/40, `code`, ada\\_w@x.example, [paper](https://p.example) [local](/cv) ![pic](a.png)");
    assertThat(read.document().text())
        .isEqualTo("Frost, I.* and Winter, 5th/40, code, ada_w@x.example, paper local");
    assertThat(Layouts.marks(read))
        .containsExactly("bi:Frost, I.*", "u:Winter", "s:th", "<https://p.example>:paper");
  }

  @Test
  void picturesAloneAreNoLine() {
    assertThat(Layouts.outline(Layouts.markdown("Ada\n\n![](face.png)\n\nBaker")))
        .containsExactly("P0 Ada", "P0 Baker");
  }

  @Test
  void whatLooksLikeATagStays() {
    assertThat(Layouts.markdown("Vector<Bread> and <Mill Ulm>").document().text())
        .isEqualTo("Vector<Bread> and <Mill Ulm>");
  }

  @Test
  void frontMatterIsHints() {
    ReadDocument read =
        Layouts.markdown(
            "---\ntitle: # \"CV\"\nname: \"Ada Winter\"\nauthor:\n  email: ada@winter.example\nlinks:\n  - url: /x\n---\n\nText");
    assertThat(Layouts.outline(read)).containsExactly("P0 Text");
    assertThat(read.document().hints())
        .containsEntry("name", "Ada Winter")
        .containsEntry("email", "ada@winter.example")
        .doesNotContainKeys("title", "url");
  }

  @Test
  void frontMatterOfOtherKinds() {
    ReadDocument read =
        Layouts.markdown("+++\nname = \"Ada Winter\"\n[params]\n- title: x\n+++\nText");
    assertThat(Layouts.outline(read)).containsExactly("P0 Text");
    assertThat(read.document().hints()).containsOnly(java.util.Map.entry("name", "Ada Winter"));
  }

  @Test
  void aRuleAtTheStartIsNoFrontMatter() {
    assertThat(Layouts.outline(Layouts.markdown("---\n\nAda Winter\n\n---\n\nBaker")))
        .containsExactly("P0 Ada Winter", "P0 Baker");
  }

  @Test
  void directivesAndCommentsAreDropped() {
    assertThat(
            Layouts.outline(
                Layouts.markdown(
                    """
                    <!-- hidden
                    text -->
                    {% include base_path %}
                    ## Work {#work}
                    {: .class}
                    Baker {{ site.name }} in Ulm
                    {% comment %} old {% endcomment %}
                    [Mill](https://m.example){:target="_blank"} <!-- x -->
                    """)))
        .containsExactly("H2 Work", "P0 Baker in Ulm", "P0 Mill");
  }

  @Test
  void signsOfConvertersAndOfGitHub() {
    assertThat(
            Layouts.outline(
                Layouts.markdown(
                    "{0}--------------------------------\n\n## ■ Work\n:email: ada@winter.example 10:30:20 a::b::c")))
        .containsExactly("H2 Work", "P0 ada@winter.example 10:30:20 a::b::c");
  }

  @Test
  void anOpenCommentSwallowsNothing() {
    assertThat(Layouts.outline(Layouts.markdown("Ada\n\n<!-- Baker\n\nUlm")))
        .containsExactly("P0 Ada", "P0 Baker", "P0 Ulm");
  }

  @Test
  void wideGapsPartCells() {
    assertThat(Layouts.markdown("**Name** &nbsp;&nbsp;&nbsp;: Ada").document().text())
        .isEqualTo("Name\t: Ada");
    assertThat(Layouts.markdown("Baker    2014").document().text()).isEqualTo("Baker\t2014");
    assertThat(Layouts.markdown("Baked.  Sold").document().text()).isEqualTo("Baked. Sold");
  }

  @Test
  void tableRows() {
    ReadDocument read =
        Layouts.markdown("| Year | Prize |\n|---|---|\n| 2014 | **Rye** Cup |\n| | Oats |");
    assertThat(Layouts.outline(read))
        .containsExactly("T0 Year\tPrize", "T0 2014\tRye Cup", "P0 Oats");
    assertThat(read.document().lines().get(1).runs()).hasSize(3);
  }

  @Test
  void columnsOfHtml() {
    assertThat(
            Layouts.outline(
                Layouts.markdown(
                    """
                    <div style="display: flex;">
                      <div style="font-weight: bold;">2014</div>
                      <div>Baker, Ulm</div>
                    </div>
                    """)))
        .containsExactly("P0 2014\tBaker, Ulm");
  }

  @Test
  void indentedTextIsNoCode() {
    assertThat(
            Layouts.outline(
                Layouts.markdown(
                    "Ada\n\n    ## Work\n    - **Baker**\n      - Rye\n\n- Item\n\n      deep text")))
        .containsExactly(
            "P0 Ada", "H2 Work", "L1 - Baker", "L2 - Rye", "L1 - Item", "P1 deep text");
  }

  @Test
  void fencedTextIsRead() {
    assertThat(Layouts.outline(Layouts.markdown("```\nAda\nBaker\n```")))
        .containsExactly("P0 Ada", "P0 Baker");
  }

  @Test
  void aFirstRowWithAYearIsNoHeadOfItsTable() {
    ReadDocument read = Layouts.markdown("| Prize | 2024 |\n|---|---|\n| Medal | 2023 |");
    assertThat(read.document().lines()).noneMatch(line -> line.startsBold());
    ReadDocument headed = Layouts.markdown("| What | When |\n|---|---|\n| Medal | 2023 |");
    assertThat(headed.document().lines().get(0).startsBold()).isTrue();
  }
}
