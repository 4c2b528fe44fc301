package org.vitae.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vitae.segment.SectionType;

class InterestsExtractorTest {
  private final InterestsExtractor extractor = new InterestsExtractor();

  @Test
  void lists() {
    assertThat(read("Glaciers, wild bees and weather")).hasSize(3);
    assertThat(read("- Glaciers and Snow\n- Bees (Honey, Wax, Swarms)\n- Food (mostly bread)"))
        .containsExactly(
            "interests name=Glaciers and Snow",
            "interests name=Bees keywords=Honey;Wax;Swarms",
            "interests name=Food (mostly bread)");
  }

  @Test
  void labels() {
    assertThat(read("Music: Cello, Choir\nResearch interests: Soil, Peat"))
        .containsExactly(
            "interests name=Music keywords=Cello;Choir",
            "interests name=Soil",
            "interests name=Peat");
  }

  /** Titles side by side are one interest each; the keywords belong to the last. */
  @Test
  void headingsSideBySide() {
    assertThat(read("^^Bees^^\t^^Baking^^\n^^Rowing^^\nEights"))
        .containsExactly(
            "interests name=Bees",
            "interests name=Baking",
            "interests name=Rowing keywords=Eights");
  }

  @Test
  void squareBrackets() {
    assertThat(read("Bees [ Wax , Swarms (wild) ] , Music, Food (baking, but mostly eating)"))
        .containsExactly(
            "interests name=Bees keywords=Wax;Swarms (wild)",
            "interests name=Music",
            "interests name=Food (baking, but mostly eating)");
  }

  @Test
  void sentences() {
    assertThat(
            read(
                "# Interests\nMy work is on **wild bees**, above all on their winters. Now I count swarms."))
        .containsExactly(
            "interests name=Research Interests "
                + "summary=My work is on wild bees, above all on their winters. Now I count swarms.");
  }

  private List<String> read(String text) {
    return DraftText.of(
        extractor.extract(SectionText.of(SectionType.INTERESTS, text), Owner.UNKNOWN));
  }

  @Test
  void researchInRunningTextIsAnInterest() {
    String prose =
        "My group studies wild bees. We walk the heaths of Jutland and count what we see.";
    assertThat(extractor.accepts(SectionText.of(SectionType.RESEARCH, prose))).isTrue();
    assertThat(extractor.accepts(SectionText.of(SectionType.RESEARCH, "**Bees** 2019\n- Counted.")))
        .isFalse();
  }
}
