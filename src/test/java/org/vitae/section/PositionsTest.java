package org.vitae.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vitae.segment.SectionType;

/** Roles and employers that stand in unusual places. */
class PositionsTest {
  private final ExperienceExtractor extractor = new ExperienceExtractor(Optional.empty());

  @Test
  void titlesAboveOneEmployerShareIt() {
    assertThat(
            read(
                SectionType.WORK,
                """
                Associate Professor\t2018 – 2020
                Assistant Professor\t2012 – 2018
                Delta University
                """))
        .containsExactly(
            "work name=Delta University position=Associate Professor startDate=2018 endDate=2020",
            "work name=Delta University position=Assistant Professor startDate=2012 endDate=2018");
  }

  @Test
  void aLoneDatedPositionBelowItsOrganisation() {
    assertThat(
            read(
                SectionType.WORK,
                """
                **Combwork, Startup in Norway**
                - Founding Engineer\tMay 2020 – Jul 2021
                - The first comb without wax
                """))
        .singleElement()
        .asString()
        .contains("position=Founding Engineer startDate=2020-05 endDate=2021-07")
        .contains("highlights=The first comb without wax");
  }

  @Test
  void atTellsTheRoleAndTheEmployer() {
    assertThat(
            read(
                SectionType.WORK,
                """
                Wheelwright at Larkspur\t2018 – 2020
                - Made wheels
                """))
        .containsExactly(
            "work name=Larkspur position=Wheelwright startDate=2018 endDate=2020 highlights=Made wheels");
  }

  @Test
  void atAPartOfTheEmployerThatIsNamedAbove() {
    assertThat(
            read(
                SectionType.WORK,
                """
                **Wax Corporation**\t2018 – 2020
                Research Intern at Comb Maps
                - Drew maps
                """))
        .singleElement()
        .asString()
        .startsWith("work name=Wax Corporation position=Research Intern at Comb Maps ");
  }

  @Test
  void aCourseUnderTeachingIsNoRole() {
    assertThat(
            read(
                SectionType.TEACHING,
                """
                **Delta University**
                - CS486: Distributed Hives\tJan 2020 – May 2021
                - CS421: Operating Hives\tAug 2017 – May 2018
                """))
        .containsExactly(
            "work name=Delta University summary=CS486: Distributed Hives type=teaching startDate=2020-01 endDate=2021-05",
            "work name=Delta University summary=CS421: Operating Hives type=teaching startDate=2017-08 endDate=2018-05");
  }

  @Test
  void aWholeAddressIsThePlace() {
    assertThat(
            read(
                SectionType.WORK,
                """
                2018 – 2020\tIndependent consultant
                National Bee Council
                3 Harbour Street, Dublin 2, Ireland
                """))
        .singleElement()
        .asString()
        .contains("location=3 Harbour Street, Dublin 2, Ireland");
  }

  @Test
  void aYearInsideANameIsNoDate() {
    assertThat(
            read(
                SectionType.PROJECTS,
                """
                **Hive House - 2024 WAX FRESH**
                - Built it
                """))
        .containsExactly("projects name=Hive House - 2024 WAX FRESH highlights=Built it");
  }

  private List<String> read(SectionType type, String text) {
    return DraftText.of(extractor.extract(SectionText.of(type, text), Owner.UNKNOWN));
  }

  @Test
  void aPostInAFieldIsOneRole() {
    assertThat(
            read(
                SectionType.WORK,
                """
                2014-2020\tLecturer in Old Harbours, University of Leith
                """))
        .containsExactly(
            "work name=University of Leith position=Lecturer in Old Harbours type=teaching startDate=2014 endDate=2020");
  }

  @Test
  void theFirstBulletBelowATermAndARoleIsTheHost() {
    assertThat(
            read(
                SectionType.WORK,
                """
                * Spring 2024: Teaching Fellow
                  * University of Leith
                * Fall 2017: Field Technician
                  * CIIMAR
                """))
        .containsExactly(
            "work name=University of Leith position=Teaching Fellow type=teaching startDate=2024 endDate=2024",
            "work name=CIIMAR position=Field Technician startDate=2017 endDate=2017");
  }

  @Test
  void itemsThatBeginWithADateAreJobsEvenWithAFullStop() {
    assertThat(
            read(
                SectionType.WORK,
                """
                - 2024.03 - 2025.06, Robotics Engineer, Doorstep Robotics Ltd., Seoul.
                - 2021.07 - 2021.08, Undergraduate Intern, Leith Institute of Boats and Rafts.
                """))
        .hasSize(2);
  }

  @Test
  void aSentenceWithAYearInItIsNoFurtherPosition() {
    assertThat(
            read(
                SectionType.RESEARCH,
                """
                **Silt in Slow Bays** Jul. 2023 – Present

                Research Assistant, University of Leith

                - Drilled twelve cores.
                - Paper accepted by ICH 2024 as a poster.

                **Sand in Fast Bays** Jan. 2022 – Jul. 2022

                Research Assistant, University of Leith

                - Counted grains.
                """))
        .hasSize(2);
  }
}
