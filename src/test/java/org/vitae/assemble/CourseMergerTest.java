package org.vitae.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vitae.extract.Draft;
import org.vitae.extract.Field;
import org.vitae.extract.Found;
import org.vitae.model.PartialDate;
import org.vitae.segment.SectionType;

class CourseMergerTest {
  private final DocumentText text =
      DocumentText.of(
          SectionType.EDUCATION,
          """
          Delta University MSc Hydrology
          Tide College BSc Botany
          2014 2018 2020
          Courses of the MSc: Sediments, Waves
          Bachelor
          """);

  @Test
  void theOnlyProgrammeTakesTheCourses() {
    Draft college = programme("Tide College", "BSc");
    List<Draft> merged = CourseMerger.merge(List.of(college, courses()));
    assertThat(merged).containsExactly(college);
    assertThat(values(college, Field.COURSES)).containsExactly("Sediments", "Waves");
  }

  @Test
  void theLevelChooses() {
    Draft university = programme("Delta University", "MSc");
    Draft college = programme("Tide College", "BSc");
    Draft list = courses().add(Field.STUDY_TYPE, text.found("Bachelor"));
    assertThat(CourseMerger.merge(List.of(university, college, list)))
        .containsExactly(university, college);
    assertThat(university.has(Field.COURSES)).isFalse();
    assertThat(values(college, Field.COURSES)).containsExactly("Sediments", "Waves");
    assertThat(values(college, Field.STUDY_TYPE)).containsExactly("BSc");
    assertThat(college.labels()).contains(text.passage("Bachelor").span());
  }

  @Test
  void theDatesChooseBeforeTheLevel() {
    Draft first = dated(programme("Tide College", "BSc"), 2014, 2018);
    Draft second = dated(programme("Delta University", "BSc"), 2018, 2020);
    Draft list = dated(courses().add(Field.STUDY_TYPE, text.found("BSc")), 2018, 2020);
    assertThat(CourseMerger.merge(List.of(first, second, list))).containsExactly(first, second);
    assertThat(first.has(Field.COURSES)).isFalse();
    assertThat(values(second, Field.COURSES)).hasSize(2);
    assertThat(values(second, Field.END_DATE)).containsExactly("2020");
  }

  @Test
  void coursesThatFitNoProgrammeStayAlone() {
    Draft university = programme("Delta University", "MSc");
    Draft college = programme("Tide College", "BSc");
    Draft list = courses();
    assertThat(CourseMerger.merge(List.of(university, list, college)))
        .containsExactly(university, list, college);
    assertThat(CourseMerger.merge(List.of(list))).containsExactly(list);
  }

  @Test
  void aProgrammeWithCoursesOfItsOwnIsNoList() {
    Draft university = programme("Delta University", "MSc").add(Field.COURSES, text.found("Waves"));
    Draft college = programme("Tide College", "BSc");
    assertThat(CourseMerger.merge(List.of(college, university)))
        .containsExactly(college, university);
  }

  @Test
  void labelsGoAlong() {
    Draft college = programme("Tide College", "BSc");
    CourseMerger.merge(List.of(college, courses().label(text.passage("Courses of the"))));
    assertThat(college.labels()).containsExactly(text.passage("Courses of the").span());
  }

  private Draft programme(String institution, String degree) {
    return text.education(Field.INSTITUTION, institution).add(Field.STUDY_TYPE, text.found(degree));
  }

  private Draft courses() {
    return text.education(Field.COURSES, "Sediments", "Waves");
  }

  private Draft dated(Draft draft, int from, int to) {
    return draft.add(Field.START_DATE, date(from)).add(Field.END_DATE, date(to));
  }

  private Found<PartialDate> date(int year) {
    return Found.of(PartialDate.of(year), text.passage(String.valueOf(year)), "test", 1);
  }

  private static List<String> values(Draft draft, Field field) {
    return draft.get(field).stream().map(f -> f.value().toString()).toList();
  }
}
