package org.vitae.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vitae.segment.SectionType;

class ReferencesExtractorTest {
  private final ReferencesExtractor extractor = new ReferencesExtractor();

  @Test
  void blocks() {
    assertThat(
            read(
                """
                Prof. Dr. Ann van der Hive
                Department of Bees, Ghent University
                ann@example.org

                Bert B. Wax, PhD
                Wax Ltd.
                """))
        .containsExactly(
            "references name=Ann van der Hive reference=Department of Bees, Ghent University ann@example.org",
            "references name=Bert B. Wax reference=Wax Ltd.");
  }

  @Test
  void bulletsAndColumns() {
    assertThat(read("- Dr. Ann Hive, Ghent University\n- Bert Wax (bert@example.org)"))
        .containsExactly(
            "references name=Ann Hive reference=Ghent University",
            "references name=Bert Wax reference=(bert@example.org)");
    assertThat(read("Ann Hive\tBert Wax\nProfessor\tLecturer"))
        .containsExactly(
            "references name=Ann Hive reference=Professor",
            "references name=Bert Wax reference=Lecturer");
  }

  @Test
  void aLineEach() {
    assertThat(read("Anna Baker, CEO, Wax Ltd., anna@example.org\nLars Ek, Partner, Hive & Co"))
        .containsExactly(
            "references name=Anna Baker reference=CEO, Wax Ltd., anna@example.org",
            "references name=Lars Ek reference=Partner, Hive & Co");
  }

  @Test
  void shortQuotationsWithSignatures() {
    assertThat(
            read(
                """
                Ask Karla before you ask anyone.

                — Prof. Ann Hive, Dean, Wax College

                Hiring Karla was easy.
                Losing her was not.

                — Col. Bert Wax (ret.)
                """))
        .containsExactly(
            "references name=Prof. Ann Hive, Dean, Wax College reference=Ask Karla before you ask anyone.",
            "references name=Col. Bert Wax (ret.) reference=Hiring Karla was easy. Losing her was not.");
  }

  @Test
  void quotations() {
    assertThat(
            read(
                """
                "Nobody whom I ever met knows as much about hexagons and wax as Ann does."

                — Bert Wax – Director, Wax Ltd.

                Karl and I kept thirty hives for years, and he never lost one of them.
                His honey is the best.

                — Cyd Comb
                """))
        .containsExactly(
            "references name=Bert Wax reference=Nobody whom I ever met knows as much about hexagons"
                + " and wax as Ann does.;Director, Wax Ltd.",
            "references name=Cyd Comb reference=Karl and I kept thirty hives for years, and he"
                + " never lost one of them. His honey is the best.");
  }

  @Test
  void onRequest() {
    assertThat(read("References available upon request.")).isEmpty();
  }

  private List<String> read(String text) {
    return DraftText.of(
        extractor.extract(SectionText.of(SectionType.REFERENCES, text), Owner.UNKNOWN));
  }
}
