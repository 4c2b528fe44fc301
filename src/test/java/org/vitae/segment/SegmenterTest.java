package org.vitae.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vitae.layout.TestDocuments;

class SegmenterTest {
  private static List<String> sections(String... lines) {
    return new Segmenter()
        .segment(TestDocuments.of(lines)).stream()
            .map(
                s ->
                    s.types()
                        + " "
                        + s.title()
                        + ":"
                        + s.blocks().stream().map(Block::text).toList())
            .toList();
  }

  @Test
  void findsHeadingsByTheirWordsWhateverTheirLook() {
    assertThat(
            sections(
                "# Ida Brandt",
                "",
                "EDUCATION",
                "BSc",
                "",
                "**Work Experience**",
                "",
                "Baker",
                "",
                "## Selected Honours & Awards",
                "",
                "- Prize"))
        .containsExactly(
            "[HEADER] :[Ida Brandt]",
            "[EDUCATION] EDUCATION:[BSc]",
            "[WORK] Work Experience:[Baker]",
            "[AWARDS] Selected Honours & Awards:[Prize]");
  }

  @Test
  void anItemsLineIsOverWithItsDateInBrackets() {
    String prize =
        "- Prize of the Society for the Study of Harbours and of Everything in Them (2025)";
    assertThat(sections("## Awards", "", prize, "  Given each year.", prize, "  for a paper"))
        .containsExactly(
            "[AWARDS] Awards:["
                + prize.substring(2)
                + ", Given each year., "
                + prize.substring(2)
                + " for a paper]");
  }

  @Test
  void contactDataAtTheFootIsNoPartOfTheLastSection() {
    assertThat(
            sections(
                "# Ida Brandt",
                "",
                "## Interests",
                "",
                "Rowing, Chess",
                "",
                "*3 Quay Street, 04109 Leipzig*",
                "*ida@brandt.example*"))
        .containsExactly(
            "[HEADER] :[Ida Brandt]",
            "[INTERESTS] Interests:[Rowing, Chess]",
            "[CONTACT] :[3 Quay Street, 04109 Leipzig ida@brandt.example]");
  }

  @Test
  void aHeadingOfTwoKindsHasBoth() {
    assertThat(sections("## Skills & Interests", "", "Chess"))
        .containsExactly("[SKILLS, INTERESTS] Skills & Interests:[Chess]");
  }

  @Test
  void aMarkedTitleWithOtherWordsIsNoSection() {
    assertThat(
            sections(
                "#### **EDUCATION**",
                "",
                "BSc",
                "",
                "## Research Experience",
                "",
                "# Learning to Rank Tulips",
                "",
                "2020",
                "",
                "### Awards",
                "",
                "- Prize"))
        .containsExactly(
            "[EDUCATION] EDUCATION:[BSc]",
            "[RESEARCH] Research Experience:[Learning to Rank Tulips, 2020]",
            "[AWARDS] Awards:[Prize]");
  }

  @Test
  void aHeadingOfUnknownWordsIsToldByTheLookOfTheOthers() {
    assertThat(
            sections(
                "## Education",
                "",
                "BSc",
                "",
                "## Experience",
                "",
                "Baker",
                "",
                "## Sourdough",
                "",
                "Rye",
                "",
                "## Skills",
                "",
                "Bread"))
        .contains("[OTHER] Sourdough:[Rye]");
  }

  @Test
  void aPlainLineOfHeadingWordsIsNoHeadingWhereOthersAreMarked() {
    assertThat(
            sections(
                "## Education",
                "",
                "BSc",
                "",
                "## Experience",
                "",
                "Baker",
                "",
                "## Skills",
                "",
                "Languages",
                "",
                "Python"))
        .contains("[SKILLS] Skills:[Languages, Python]");
  }

  @Test
  void joinsWrappedLinesOfABullet() {
    String wrapped =
        "Baked four hundred loaves of sourdough bread every day in a wood-fired oven that";
    assertThat(
            sections("Experience", "", "Baker", "- " + wrapped, "was built by hand", "- Sold them"))
        .containsExactly("[WORK] Experience:[Baker, " + wrapped + " was built by hand, Sold them]");
  }

  @Test
  void aDegreeInCapitalsIsNoHeadingOfUnknownWords() {
    assertThat(
            sections(
                "SUMMARY",
                "",
                "Sells",
                "",
                "WORK EXPERIENCE",
                "",
                "Clerk",
                "",
                "EDUCATION",
                "",
                "B.COM",
                "",
                "Harbour College",
                "",
                "SKILLS",
                "",
                "Tally",
                "",
                "SOURDOUGH",
                "",
                "Rye"))
        .contains("[EDUCATION] EDUCATION:[B.COM, Harbour College]", "[OTHER] SOURDOUGH:[Rye]");
  }

  @Test
  void contactDataOfARefereeIsTheReferees() {
    assertThat(
            sections(
                "# Ida Brandt",
                "",
                "## Education",
                "",
                "BSc",
                "",
                "## References",
                "",
                "Prof. Tom Abbot",
                "",
                "*tom@harbour.edu, +47 22 33 44 55*"))
        .noneMatch(s -> s.startsWith("[CONTACT]"));
  }

  @Test
  void countedHeadingsAreHeadingsWithAndWithoutAFullStop() {
    for (String dot : List.of("", ".")) {
      assertThat(
              sections(
                  "Ida Brandt",
                  "",
                  "1" + dot + " Education",
                  "",
                  "BSc",
                  "",
                  "2" + dot + " Employment",
                  "",
                  "Baker",
                  "",
                  "3" + dot + " Hours at the Oven",
                  "",
                  "900",
                  "",
                  "4" + dot + " Awards",
                  "",
                  "Prize"))
          .contains("[AWARDS] 4" + dot + " Awards:[Prize]")
          .hasSize(5);
    }
  }

  @Test
  void itemsOfACountedListAreNoHeadings() {
    assertThat(
            sections(
                "# Ida Brandt",
                "",
                "## Interests",
                "",
                "1. Reading",
                "",
                "2. Sourdough in the far north",
                "",
                "3. Rowing"))
        .hasSize(2);
  }

  @Test
  void aListWithinABiographyHasAHeadingOfItsOwn() {
    String[] lines = {
      "# Ida Brandt",
      "",
      "## Biography",
      "",
      "Ida bakes.",
      "",
      "Education",
      "",
      "- BSc in Baking, 2010",
      "",
      "## Publications",
      "",
      "Rye. 2011.",
      "",
      "## Talks",
      "",
      "Oats"
    };
    assertThat(sections(lines)).contains("[EDUCATION] Education:[BSc in Baking, 2010]");
    lines[10] = "## Education";
    assertThat(sections(lines))
        .noneMatch(s -> s.equals("[EDUCATION] Education:[BSc in Baking, 2010]"));
  }

  @Test
  void whereAndWhenACvWasSignedIsNoPartOfTheLastSection() {
    assertThat(
            sections("# Ida Brandt", "", "## Interests", "", "Rowing", "", "Oslo, den 3. Mai 2024"))
        .contains("[INTERESTS] Interests:[Rowing]");
    assertThat(sections("# Ida Brandt", "", "## Talks", "", "Barns", "", "Guest talk, 3 May 2024"))
        .contains("[TALKS] Talks:[Barns, Guest talk, 3 May 2024]");
  }
}
