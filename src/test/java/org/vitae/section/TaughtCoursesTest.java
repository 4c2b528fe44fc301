package org.vitae.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vitae.segment.SectionType;

class TaughtCoursesTest {
  private final ExperienceExtractor extractor = new ExperienceExtractor(Optional.empty());

  @Test
  void coursesBelowASchoolAreJobsThere() {
    assertThat(
            read(
                """
                **Larkspur University**

                2019–2021\tOptics of Bees (Teaching Assistant)

                2018\tWax (Instructor)

                **Hive College**

                2022–2023\tHoney I (Lecturer)
                """))
        .containsExactly(
            "work name=Larkspur University summary=Optics of Bees position=Teaching Assistant type=teaching startDate=2019 endDate=2021",
            "work name=Larkspur University summary=Wax position=Instructor type=teaching startDate=2018 endDate=2018",
            "work name=Hive College summary=Honey I position=Lecturer type=teaching startDate=2022 endDate=2023");
  }

  @Test
  void aUnitBelowASchoolIsPartOfIt() {
    assertThat(
            read(
                """
                **Larkspur University**, Lecturer

                - Optics of Bees, 2019
                - Wax, 2018

                Department of Hives

                - Honey I, 2017
                - Honey II, 2016
                """))
        .element(2)
        .asString()
        .contains("name=Larkspur University", "position=Lecturer", "Department of Hives");
  }

  @Test
  void severalTermsLastFromTheFirstToTheLast() {
    assertThat(
            read(
                """
                **Tutor, Larkspur University**

                - BEE 101: Flight (Fall 2017, Spring 2018, Fall 2019)
                - BEE 210: Swarms, Hives and Queens (Spring 2019)
                """))
        .containsExactly(
            "work name=Larkspur University summary=BEE 101: Flight position=Tutor type=teaching startDate=2017 endDate=2019",
            "work name=Larkspur University summary=BEE 210: Swarms, Hives and Queens position=Tutor type=teaching startDate=2019 endDate=2019");
  }

  @Test
  void rolesBelowASchoolChangeAndTheSchoolStays() {
    assertThat(
            read(
                """
                **Larkspur University**

                Instructor of Record

                Wax and its Uses\tFall 2020

                Teaching Assistant

                Honey of the World\tFall 2018

                Flight\tSpring 2019
                """))
        .containsExactly(
            "work name=Larkspur University summary=Wax and its Uses position=Instructor of Record type=teaching startDate=2020 endDate=2020",
            "work name=Larkspur University summary=Honey of the World position=Teaching Assistant type=teaching startDate=2018 endDate=2018",
            "work name=Larkspur University summary=Flight position=Teaching Assistant type=teaching startDate=2019 endDate=2019");
  }

  @Test
  void theSchoolMayStandBesideTheCourseWhereOnlyTheRoleIsAbove() {
    assertThat(
            read(
                """
                **Teaching Assistant**

                - Flight, Larkspur University, Fall 2018
                - Hive Algebra, Larkspur College, Fall 2019
                """))
        .containsExactly(
            "work name=Larkspur University summary=Flight position=Teaching Assistant type=teaching startDate=2018 endDate=2018",
            "work name=Larkspur College summary=Hive Algebra position=Teaching Assistant type=teaching startDate=2019 endDate=2019");
  }

  @Test
  void theSchoolMayStandBesideEachCourseWithoutARole() {
    assertThat(
            read(
                """
                - Optics of Bees, Larkspur University\t2018 – 2021
                - Introduction to Wax, Hive College\t2011
                """))
        .containsExactly(
            "work name=Larkspur University summary=Optics of Bees type=teaching startDate=2018 endDate=2021",
            "work name=Hive College summary=Introduction to Wax type=teaching startDate=2011 endDate=2011");
  }

  @Test
  void aCourseMayHaveListsBelowIt() {
    assertThat(
            read(
                """
                **Larkspur University**

                Flight, Lecturer\tFall 2020

                - Wrote the exercises
                - Led forty students

                Wax, Lecturer\tSpring 2021

                - Built the laboratory
                """))
        .containsExactly(
            "work name=Larkspur University summary=Flight position=Lecturer type=teaching startDate=2020 endDate=2020 highlights=Wrote the exercises;Led forty students",
            "work name=Larkspur University summary=Wax position=Lecturer type=teaching startDate=2021 endDate=2021 highlights=Built the laboratory");
  }

  @Test
  void aCourseAboveItsRoleIsNoSchool() {
    assertThat(
            read(
                """
                **Flight of Bees**\tFall 2018, Fall 2020

                Teaching Assistant, Larkspur University

                **Wasps**\tSpring 2019

                Instructor, Hive College
                """))
        .containsExactly(
            "work name=Larkspur University summary=Flight of Bees position=Teaching Assistant type=teaching startDate=2018 endDate=2020",
            "work name=Hive College summary=Wasps position=Instructor type=teaching startDate=2019 endDate=2019");
  }

  @Test
  void aListOfCoursesBesideARoleIsWhole() {
    assertThat(
            read(
                """
                **Larkspur University**, Teaching Assistant\t2017–2020

                Flight, Wax, Honey and Hives
                """))
        .containsExactly(
            "work name=Larkspur University summary=Flight, Wax, Honey and Hives position=Teaching Assistant type=teaching startDate=2017 endDate=2020");
  }

  @Test
  void levelsOfCoursesAreNoRoles() {
    assertThat(
            read(
                """
                **Larkspur University**

                Undergraduate courses

                - Flight (Fall 2017 and Spring 2019)

                Graduate courses

                - Swarms (Spring 2018)
                """))
        .containsExactly(
            "work name=Larkspur University summary=Flight type=teaching startDate=2017 endDate=2019",
            "work name=Larkspur University summary=Swarms type=teaching startDate=2018 endDate=2018");
  }

  @Test
  void aSchoolThatMightBePartOfAnotherIsTheHostWhereItStandsAlone() {
    assertThat(
            read(
                """
                **Larkspur University**

                Flight, Lecturer\tFall 2020

                **Hive School of Honey**

                Wax, Tutor\tSpring 2018
                """))
        .containsExactly(
            "work name=Larkspur University summary=Flight position=Lecturer type=teaching startDate=2020 endDate=2020",
            "work name=Hive School of Honey summary=Wax position=Tutor type=teaching startDate=2018 endDate=2018");
  }

  private List<String> read(String text) {
    return DraftText.of(
        extractor.extract(SectionText.of(SectionType.TEACHING, text), Owner.UNKNOWN));
  }

  @Test
  void numberedCoursesAreJobsWithoutASchoolToo() {
    assertThat(
            read(
                """
                - BE-442 Waxworks (TA), Spring 2019, Spring 2020
                - BE 101 Introduction to Bees
                """))
        .containsExactly(
            "work summary=BE-442 Waxworks position=TA type=teaching startDate=2019 endDate=2020",
            "work summary=BE 101 Introduction to Bees type=teaching");
  }

  @Test
  void aYearBehindATermIsNoNumberOfACourse() {
    assertThat(CourseNumber.leads("Fall 2019: Waxworks")).isFalse();
    assertThat(CourseNumber.leads("Math 649: Waxworks")).isTrue();
  }
}
