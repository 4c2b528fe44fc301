package org.vitae.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vitae.segment.SectionType;

class ExperienceExtractorTest {
  private final ExperienceExtractor extractor = new ExperienceExtractor(Optional.empty());

  @Test
  void aRoleAndAnEmployerMakeAJob() {
    assertThat(
            read(
                SectionType.WORK,
                """
                Software Engineer, Wax Ltd.\tMay 2019 – Present
                - Counted bees
                - Sold wax

                Accountant, Hive Inc.\t2016 – 2019
                - Kept the books
                """))
        .containsExactly(
            "work name=Wax Ltd. position=Software Engineer startDate=2019-05 highlights=Counted bees;Sold wax",
            "work name=Hive Inc. position=Accountant startDate=2016 endDate=2019 highlights=Kept the books");
  }

  @Test
  void aTownThatNamesASchoolIsAPlaceBesideAnEmployer() {
    assertThat(
            read(
                SectionType.WORK,
                """
                Statistician, Hive Laboratories, Cambridge, MA\tMay 2019 – Present
                - Counted bees
                """))
        .containsExactly(
            "work name=Hive Laboratories position=Statistician location=Cambridge, MA startDate=2019-05 highlights=Counted bees");
  }

  @Test
  void theTownOfAStateUniversityIsAPlaceWhereItsStateFollows() {
    assertThat(
            read(
                SectionType.WORK,
                """
                Statistician, University of Arizona, Tucson, AZ\tMay 2019 – Present
                - Counted bees

                Statistician, University of California, Berkeley\tMay 2017 – Apr. 2019
                - Counted wasps
                """))
        .containsExactly(
            "work name=University of Arizona position=Statistician location=Tucson, AZ startDate=2019-05 highlights=Counted bees",
            "work name=University of California, Berkeley position=Statistician startDate=2017-05 endDate=2019-04 highlights=Counted wasps");
  }

  @Test
  void aTitleMakesAProjectWhateverTheHeading() {
    for (SectionType type : List.of(SectionType.PROJECTS, SectionType.RESEARCH)) {
      assertThat(
              read(
                  type,
                  """
                  Counting Bees with Very Small Cameras\t2020 – 2021
                  - Built a camera
                  """))
          .containsExactly(
              "projects name=Counting Bees with Very Small Cameras startDate=2020 endDate=2021 highlights=Built a camera");
    }
  }

  @Test
  void aHostAndARoleUnderResearchMakeAJob() {
    assertThat(
            read(
                SectionType.RESEARCH,
                """
                Research Assistant, Delta University\t2020 – 2021
                - Measured silt
                """))
        .containsExactly(
            "work name=Delta University position=Research Assistant type=research startDate=2020 endDate=2021 highlights=Measured silt");
  }

  @Test
  void aVolunteerUnderWorkIsAVolunteer() {
    assertThat(
            read(
                SectionType.WORK,
                """
                Volunteer Coordinator, Harbour Foundation\t2018 – 2019
                - Led tours
                """))
        .singleElement()
        .asString()
        .startsWith("volunteer ")
        .contains("organization=Harbour Foundation", "position=Volunteer Coordinator");
  }

  @Test
  void aFurtherPositionInheritsTheEmployer() {
    assertThat(
            read(
                SectionType.WORK,
                """
                **Wax Ltd.**
                **Senior Engineer**\t2019 – 2021
                - Counted bees
                **Junior Engineer**\t2017 – 2019
                - Sold wax
                """))
        .hasSize(2)
        .allSatisfy(entry -> assertThat(entry).startsWith("work name=Wax Ltd. "))
        .last()
        .asString()
        .contains("position=Junior Engineer", "startDate=2017");
  }

  @Test
  void acceptsUnknownHeadingsOverDatedRolesAtOrganisationsOnly() {
    assertThat(accepts(SectionType.OTHER, "Software Engineer, Wax Ltd.\t2016 – 2019")).isTrue();
    assertThat(accepts(SectionType.OTHER, "Software Engineer, Wax Ltd.")).isFalse();
    assertThat(accepts(SectionType.OTHER, "Walked along the dyke\t2016 – 2019")).isFalse();
    assertThat(accepts(SectionType.SKILLS, "Software Engineer, Wax Ltd.\t2016 – 2019")).isFalse();
    assertThat(accepts(SectionType.TEACHING, "Walked along the dyke")).isTrue();
  }

  private boolean accepts(SectionType type, String text) {
    return extractor.accepts(SectionText.of(type, text));
  }

  private List<String> read(SectionType type, String text) {
    return DraftText.of(extractor.extract(SectionText.of(type, text), Owner.UNKNOWN));
  }
}
