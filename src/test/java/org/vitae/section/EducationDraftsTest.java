package org.vitae.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vitae.ResumeParser;
import org.vitae.model.Education;

/** What stands on one line with a grade is not lost with it. */
class EducationDraftsTest {
  @Test
  void aDegreeBesideAGradeInTheBodyIsTheEntrys() throws Exception {
    Education found =
        first(
            """
            **Example University**, 2010 - 2014

            - Member of the rowing team
            - B.Sc. in Computer Science, GPA 4.62/5.0
            """);

    assertThat(found.studyType()).isEqualTo("B.Sc.");
    assertThat(found.area()).isEqualTo("Computer Science");
    assertThat(found.score()).isEqualTo("4.62/5.0");
    assertThat(found.highlights()).containsExactly("Member of the rowing team");
  }

  @Test
  void coursesOfALevelBelongToTheDegreeOfThatLevel() throws Exception {
    List<Education> found =
        all(
            """
            **Example University**, 2010 - 2016

            - M.S. in Beekeeping, May 2016
            - B.S. in Botany, May 2014
            - Graduate Coursework: Queens; Drones
            - Undergraduate Coursework: Leaves; Roots
            """);

    assertThat(found.get(0).courses()).containsExactly("Queens", "Drones");
    assertThat(found.get(1).courses()).containsExactly("Leaves", "Roots");
  }

  @Test
  void aListOfTitlesBelowAProgrammeIsItsCourses() throws Exception {
    Education found =
        first(
            """
            **Example University**, 2010 - 2014
            B.Sc. in Beekeeping

            - KPR 210: Wintering
            - Queens and Drones
            """);
    Education told =
        first(
            """
            **Example University**, 2010 - 2014
            B.Sc. in Beekeeping

            - Captain of the rowing team
            - Founded two clubs for beginners
            """);

    assertThat(found.courses())
        .extracting(Object::toString)
        .containsExactly("KPR 210: Wintering", "Queens and Drones");
    assertThat(told.courses()).isEmpty();
  }

  @Test
  void aGradeAloneInItsCell() throws Exception {
    Education found = first("**Example University** | 2010 - 2014\nB.Sc. in Beekeeping | 3.6\n");

    assertThat(found.score()).isEqualTo("3.6");
  }

  @Test
  void aFieldBehindADash() throws Exception {
    Education found = first("**Example University**, 2010 - 2014\nB.Sc. - Glass Making\n");

    assertThat(found.studyType()).isEqualTo("B.Sc.");
    assertThat(found.area()).isEqualTo("Glass Making");
  }

  @Test
  void aFieldBehindADashThatCouldBeADegree() throws Exception {
    Education found =
        first("**Universidade Exemplo**, 2010 - 2014\nMBA - Engenharia de Software\n");
    Education two = first("**Example University**, 2010 - 2014\nBA Philosophy, BS Physics\n");

    assertThat(found.studyType()).isEqualTo("MBA");
    assertThat(found.area()).isEqualTo("Engenharia de Software");
    assertThat(two.area()).isEqualTo("Philosophy");
  }

  @Test
  void aTrackIsNoField() throws Exception {
    Education found =
        first(
            "**Example University**, 2010 - 2014\nBachelor of Computing\nRobotics Specialisation\n");

    assertThat(found.area()).isNull();
  }

  @Test
  void whatASchoolGivesIsNamedTogether() throws Exception {
    Education found = first("**Example Grammar School**, 2004 - 2010\nA Level, GCSE\n");

    assertThat(found.studyType()).isEqualTo("A Level, GCSE");
    assertThat(found.area()).isNull();
  }

  @Test
  void aListWhoseLastFieldSoundsLikeAnEmployer() throws Exception {
    Education found =
        first("MSc in Robotics, Systems and Control\nExample University, 2010 - 2014\n");

    assertThat(found.area()).isEqualTo("Robotics, Systems and Control");
    assertThat(found.institution()).isEqualTo("Example University");
  }

  @Test
  void aFacultyBehindTheFieldIsNoPartOfIt() throws Exception {
    Education found =
        first("**University of York**, 2010 - 2014\nMA in History, Faculty of Arts and Sciences\n");

    assertThat(found.area()).isEqualTo("History");
    assertThat(found.institution()).isEqualTo("University of York");
  }

  @Test
  void aPartnerIsNoSchool() throws Exception {
    Education found =
        first("BSc in Botany in collaboration with Kiln Institute, University of York, 2010\n");

    assertThat(found.institution()).isEqualTo("University of York");
  }

  @Test
  void schoolsWithADashInTheirName() throws Exception {
    Education further =
        first("**Université Exemple – Marie Claire**, 2010 - 2014\nMaster in Botany\n");
    Education abbreviated =
        first("**VNEX - University of Examples**, 2010 - 2014\nBachelor in Botany\n");
    Education beside =
        first("**Bachelor in Botany** at VNEX - University of Examples, 2010 - 2014\n");
    Education noted = first("**University of York – Distinction**, 2010 - 2014\nMSc in Botany\n");
    Education remark = first("**Example University** - with honours, 2010 - 2014\nMSc Botany\n");

    assertThat(further.institution()).isEqualTo("Université Exemple – Marie Claire");
    assertThat(abbreviated.institution()).isEqualTo("VNEX - University of Examples");
    assertThat(beside.institution()).isEqualTo("VNEX - University of Examples");
    assertThat(noted.institution()).isEqualTo("University of York");
    assertThat(remark.institution()).isEqualTo("Example University");
  }

  @Test
  void aChineseDepartmentIsTheField() throws Exception {
    Education found = first("**國立範例大學**, 2010 - 2014\n博士班 - 園藝學系\n");

    assertThat(found.studyType()).isEqualTo("博士班");
    assertThat(found.area()).isEqualTo("園藝學系");
  }

  @Test
  void aFieldAndASchoolWithoutAGap() throws Exception {
    Education found =
        first("2010 - 2014 PhD | Computer Science and Engineering University of Michigan\n");

    assertThat(found.institution()).isEqualTo("University of Michigan");
    assertThat(found.area()).isEqualTo("Computer Science and Engineering");
  }

  @Test
  void aFieldThatBeginsLikeAPreposition() throws Exception {
    Education found = first("**Universidad de Ejemplo**, 2010 - 2014\nMBA Energía Solar\n");

    assertThat(found.studyType()).isEqualTo("MBA");
    assertThat(found.area()).isEqualTo("Energía Solar");
  }

  @Test
  void theNamesOfOneSchoolStayTogether() throws Exception {
    assertThat(first("BSc Physics\nABC - Academia Beta Central University\n").institution())
        .isEqualTo("ABC - Academia Beta Central University");
    assertThat(
            first("BSc Physics, 2014\nHarbour College Dublin, The University of Dublin, Ireland\n")
                .institution())
        .isEqualTo("Harbour College Dublin, The University of Dublin");
    assertThat(first("PhD Physics, 2014\nUniversity of California - Los Angeles\n").institution())
        .isEqualTo("University of California - Los Angeles");
  }

  @Test
  void itemsOfACourseListAreNoSchools() throws Exception {
    Education found =
        first(
            """
            **QUUX**, 2010 - 2014

            B.S.

            Courses

            - Distributed Systems
            - Glass Making
            """);

    assertThat(found.institution()).isEqualTo("QUUX");
    assertThat(found.courses()).containsExactly("Distributed Systems", "Glass Making");
  }

  @Test
  void aMajorIsTheField() throws Exception {
    Education found = first("**Example University**, 2010 - 2014\n\n- Major: Glass Making\n");

    assertThat(found.area()).isEqualTo("Glass Making");
  }

  @Test
  void aDegreeOfUnknownWordsBeforeADash() throws Exception {
    Education found = first("**Example University**, 2010 - 2014\nSchautafel - Heraldik\n");

    assertThat(found.studyType()).isEqualTo("Schautafel");
    assertThat(found.area()).isEqualTo("Heraldik");
  }

  @Test
  void whatElseIsSaidIsAHighlight() throws Exception {
    Education found =
        first(
            """
            **Example University**, 2003 - 2007

            - GPA: 3.8/4.0, member of the chess club
            """);

    assertThat(found.score()).isEqualTo("3.8/4.0");
    assertThat(found.highlights()).containsExactly("member of the chess club");
  }

  @Test
  void theGradeOfAnotherDegreeStaysWithIt() throws Exception {
    Education found =
        first(
            """
            **B.Sc. in Botany**, Example University, 2003 - 2007

            - GPA: 3.8/4.0
            - Exchange: M.Sc. in Soil Science, GPA 3.1/4.0
            """);

    assertThat(found.score()).isEqualTo("3.8/4.0");
    assertThat(found.area()).isEqualTo("Botany");
  }

  @Test
  void aSchoolBesideAGradeIsTheSchool() throws Exception {
    Education found = first("B.Sc. in Botany | Example University (GPA 3.9/4.0) | 2003 - 2007\n");

    assertThat(found.institution()).isEqualTo("Example University");
    assertThat(found.score()).isEqualTo("3.9/4.0");
  }

  /** The third line is a field as in the other entries, though a word of it could be a school's. */
  @Test
  void whatStandsWhereOthersHaveTheirField() throws Exception {
    List<Education> found =
        all(
            """
            **Example University** | 2010 - 2014
            PhD
            Botany

            **Sample University** | 2006 - 2010
            Master of Public Health
            Public Health

            **Third College** | 2003 - 2006
            HBO-bachelor
            Honey Trade & Management
            """);

    assertThat(found)
        .extracting(Education::institution, Education::studyType, Education::area)
        .containsExactly(
            tuple("Example University", "PhD", "Botany"),
            tuple("Sample University", "Master of Public Health", "Public Health"),
            tuple("Third College", "HBO-bachelor", "Honey Trade & Management"));
  }

  /** Lines that are no field where no other entry has one there. */
  @Test
  void aLineBelowTheDegreeIsNoDegree() throws Exception {
    List<Education> found =
        all(
            """
            **Example University** | 2010 - 2014
            PhD in Botany
            Captain of the rowing team
            """);

    assertThat(found)
        .extracting(Education::studyType, Education::area)
        .containsExactly(tuple("PhD", "Botany"));
  }

  private static Education first(String section) throws Exception {
    return all(section).get(0);
  }

  private static List<Education> all(String section) throws Exception {
    return ResumeParser.parse("# Ann Example\n\n## Education\n\n" + section).education();
  }
}
