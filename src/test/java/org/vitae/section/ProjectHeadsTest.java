package org.vitae.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vitae.segment.SectionType;

/** What stands beside and below a project's title, and what makes a project in other sections. */
class ProjectHeadsTest {
  private final ExperienceExtractor extractor = new ExperienceExtractor(Optional.empty());

  @Test
  void technologiesBesideATitleAreItsKeywords() {
    assertThat(
            read(
                SectionType.PROJECTS,
                """
                **Hivetrack** | Python, Flask, PostgreSQL\tJune 2020 – Present
                - Counted bees
                **Combspell** | C, Java\tMay 2019 – June 2019
                - Spelled combs
                """))
        .containsExactly(
            "projects name=Hivetrack startDate=2020-06 highlights=Counted bees keywords=Python;Flask;PostgreSQL",
            "projects name=Combspell startDate=2019-05 endDate=2019-06 highlights=Spelled combs keywords=C;Java");
  }

  @Test
  void theHostIsApartFromTheTitleAndTheRoleIsBelow() {
    assertThat(
            read(
                SectionType.PROJECTS,
                """
                **蜂群计数系统设计**\t蓝桥大学研究院，杭州
                主要开发者\t2022.6-2022.9
                - 实现计数
                """))
        .containsExactly(
            "projects name=蜂群计数系统设计 location=杭州 startDate=2022-06 endDate=2022-09 highlights=实现计数 roles=主要开发者 entity=蓝桥大学研究院");
  }

  @Test
  void whoStandsBetweenTheTitleAndTheRoles() {
    assertThat(
            read(
                SectionType.PROJECTS,
                """
                **Hivetrack** | Waxworks | Architect, Developer\tJune 2020 – May 2021
                Counts bees at the door
                **Combspell** | Developer and Designer\tMay 2019 – June 2019
                Spells combs for children
                """))
        .containsExactly(
            "projects name=Hivetrack description=Counts bees at the door startDate=2020-06 endDate=2021-05"
                + " roles=Architect;Developer entity=Waxworks",
            "projects name=Combspell description=Spells combs for children startDate=2019-05 endDate=2019-06"
                + " roles=Developer;Designer");
  }

  @Test
  void aWordAtTheEndThatLeadsSomewhereIsTheAddress() {
    assertThat(
            read(
                SectionType.PROJECTS,
                """
                **Hivetrack**\tJune 2020 – May 2021
                Counts bees at the door. ^^link^^<https://hives.example/track>
                **Combspell**\tMay 2019 – June 2019
                Spells the name of each ^^comb^^<https://hives.example/comb>
                **Moss Map** | Research and Development Lead\tMay 2018 – June 2018
                Rebuilt and kept the ^^website^^<https://hives.example/moss>
                """))
        .containsExactly(
            "projects name=Hivetrack url=https://hives.example/track description=Counts bees at the door."
                + " startDate=2020-06 endDate=2021-05",
            "projects name=Combspell description=Spells the name of each comb startDate=2019-05 endDate=2019-06",
            "projects name=Moss Map description=Rebuilt and kept the website startDate=2018-05 endDate=2018-06"
                + " roles=Research and Development Lead");
  }

  @Test
  void aListThatClosesADescriptionIsItsKeywords() {
    assertThat(
            read(
                SectionType.PROJECTS,
                """
                - **Drawing Tool** (2004). Rooms where several people draw on one board. C++, Qt
                """))
        .containsExactly(
            "projects name=Drawing Tool description=Rooms where several people draw on one board. startDate=2004 endDate=2004 keywords=C++;Qt");
  }

  @Test
  void theAddressOfAProjectIsInItsText() {
    assertThat(
            read(
                SectionType.PROJECTS,
                """
                **Combspell**\t2020
                - Written in a week
                - Code: https://example.org/combspell.
                """))
        .singleElement()
        .asString()
        .contains("url=https://example.org/combspell ");
  }

  @Test
  void aProjectToldInProseKeepsItsSentence() {
    assertThat(
            read(
                SectionType.RESEARCH,
                """
                - **Larkspur** [BeeConf '19] is a tool that counts bees while they sleep in their hives at night. Link: https://example.org/larkspur
                """))
        .containsExactly(
            "projects name=Larkspur url=https://example.org/larkspur description=Larkspur [BeeConf '19] is a tool that counts bees while they sleep in their hives at night.");
  }

  @Test
  void aNameOverTechnologiesIsNoEmployer() {
    assertThat(
            read(
                SectionType.WORK,
                """
                Wax Ltd.\t2018 – 2019
                Summer Intern
                - Sold wax

                Hive Simulator\t2020 – 2021
                Python, Django, Linux
                - Simulated hives
                """))
        .containsExactly(
            "work name=Wax Ltd. position=Summer Intern type=internship startDate=2018 endDate=2019 highlights=Sold wax",
            "projects name=Hive Simulator startDate=2020 endDate=2021 highlights=Simulated hives keywords=Python;Django;Linux");
  }

  @Test
  void whatARoleHasBesideItIsItsEmployer() {
    assertThat(
            read(
                SectionType.WORK,
                """
                Software Engineer\t2018 – 2019
                Oracle
                - Sold databases
                """))
        .containsExactly(
            "work name=Oracle position=Software Engineer startDate=2018 endDate=2019 highlights=Sold databases");
  }

  private List<String> read(SectionType type, String text) {
    return DraftText.of(extractor.extract(SectionText.of(type, text), Owner.UNKNOWN));
  }

  @Test
  void aTitleWithAtAboveARoleIsWhole() {
    assertThat(
            read(
                SectionType.RESEARCH,
                """
                **Waggle Dances at Crowded Hives**
                Thesis student, supervised by Prof. Ada Quill\t2023 – Present
                - Filmed bees
                """))
        .singleElement()
        .asString()
        .contains("name=Waggle Dances at Crowded Hives");
  }

  @Test
  void paragraphsOfANameAndADashAreAProjectEach() {
    assertThat(
            read(
                SectionType.PROJECTS,
                """
                combview - a viewer for combs (Python, Rust)

                waxd -- a daemon that waits
                """))
        .containsExactly(
            "projects name=combview description=a viewer for combs keywords=Python;Rust",
            "projects name=waxd description=a daemon that waits");
  }
}
