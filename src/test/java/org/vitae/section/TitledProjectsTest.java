package org.vitae.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vitae.segment.SectionType;

class TitledProjectsTest {
  private static Optional<List<String>> read(String text) {
    return new TitledProjects().read(SectionText.of(SectionType.PROJECTS, text)).map(DraftText::of);
  }

  /** What follows the title on its line describes it, however short. */
  @Test
  void nameAndDescription() {
    assertThat(
            read(
                """
                ^^hivemap^^<https://hives.example/map> - Maps of hives.

                ^^Waxworks^^<https://hives.example/wax> - Candles for all
                """))
        .hasValue(
            List.of(
                "projects name=hivemap url=https://hives.example/map description=Maps of hives.",
                "projects name=Waxworks url=https://hives.example/wax description=Candles for all"));
  }

  /** Roles and where it was done; short pieces below the text are keywords. */
  @Test
  void rolesAndChips() {
    assertThat(
            read(
                """
                ^^Hive Scales^^
                **Builder and Tester** at **Wax College**
                Jan 2020 – May 2021

                Weighs hives and tells when the nectar flows.

                - Runs for a year on a battery

                Rust

                Load cells
                """))
        .hasValue(
            List.of(
                "projects name=Hive Scales description=Weighs hives and tells when the nectar"
                    + " flows. startDate=2020-01 endDate=2021-05 highlights=Runs for a year on a"
                    + " battery keywords=Rust;Load cells roles=Builder;Tester entity=Wax College"));
  }

  /** A head that is larger as a whole has cells whose words tell. */
  @Test
  void largerHeads() {
    assertThat(
            read(
                """
                ^^Hive Scales^^\t^^Wax College^^
                ^^Builder^^
                - Weighs hives
                """))
        .isEmpty();
  }
}
