package org.vitae;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vitae.input.UnreadableDocumentException;
import org.vitae.model.Resume;
import org.vitae.model.Work;

/** Plain texts as converters and job sites print them. */
class PrintedTextTest {
  private static Resume parse(String text) {
    try {
      return ResumeParser.parse(text);
    } catch (UnreadableDocumentException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> work(String text) {
    return parse(text).work().stream().map(PrintedTextTest::line).toList();
  }

  private static String line(Work work) {
    return Stream.of(work.position(), work.name(), work.startDate(), work.endDate())
        .map(value -> Objects.toString(value, ""))
        .collect(Collectors.joining(" | "));
  }

  @Test
  void whatIsBetweenHeadsOfOneFixedFormIsText() {
    assertThat(
            work(
                """
                Odile Farrow
                Tucson, AZ - Email me on Indeed: odile@farrow.example

                WORK EXPERIENCE

                Licensed Practical Nurse

                Saguaro Care Center -  Tucson, AZ -

                June 2008 to August 2012

                Medication administration, wound care, supervision of aides

                Skills Used

                Oracle, forklift

                Receptionist

                Desert Dental Group -

                2005 to 2008

                Scheduled appointments, verified insurance, collected payments

                EDUCATION

                Diploma

                Pima High School

                2005
                """))
        .containsExactly(
            "Licensed Practical Nurse | Saguaro Care Center | 2008-06 | 2012-08",
            "Receptionist | Desert Dental Group | 2005 | 2008");
  }

  @Test
  void headingsInAMarginOfAlignedColumnsAreHeadings() {
    Resume resume =
        parse(
            """
            Ulla Brandvold

            Positions       2019 – 2022   Lecturer, Fjord University
                            2015 – 2019   Postdoc, Moor College

            Education       2015          PhD, Chemistry, Moor College
                            2010          BSc, Chemistry, Moor College

            Languages       Norwegian (native), English (fluent)

            Awards          2014          Lofoten Medal
            """);

    assertThat(resume.work()).extracting(Work::position).containsExactly("Lecturer", "Postdoc");
    assertThat(resume.education()).hasSize(2);
    assertThat(resume.languages()).hasSize(2);
    assertThat(resume.awards()).hasSize(1);
  }

  @Test
  void headingsInCapitalsOnTheLineOfTheirContentAreHeadings() {
    Resume resume =
        parse(
            """
            Bram Oakley
            bram@oakley.example
            OBJECTIVE Seeking a summer post in a nursery
            EDUCATION Cedar State University, Boise, ID
            Bachelor of Science in Botany, May 2018
            EXPERIENCE Snake River Nursery, Boise, ID
            Field Technician, June 2016 - August 2016
            HONORS Dean's List
            """);

    assertThat(resume.education()).hasSize(1);
    assertThat(resume.education().get(0).institution()).isEqualTo("Cedar State University");
    assertThat(resume.work()).extracting(Work::position).containsExactly("Field Technician");
  }

  @Test
  void jobsRightBelowTheContactDataNeedNoHeading() {
    assertThat(
            work(
                """
                Ravi Tamboli
                Software Engineer
                ravi@tamboli.example | +91 98220 55501 | Pune
                Firmware Engineer - Neem Microsystems (Aug 2015 - Present)
                Firmware for meters
                Trainee Engineer - Peepal Industries (Sep 2014 - Jul 2015)
                Control of packing lines
                EDUCATION
                BSc Physics, Deccan College, 2014
                """))
        .containsExactly(
            "Firmware Engineer | Neem Microsystems | 2015-08 | ",
            "Trainee Engineer | Peepal Industries | 2014-09 | 2015-07");
  }

  @Test
  void aJobsResponsibilitiesAreNoSection() {
    assertThat(
            work(
                """
                Lev Marchenko
                lev@marchenko.example

                Work experience

                05.2016 - 03.2019
                Java Developer, Birch Software
                Responsibilities:
                - design of services
                09.2012 - 04.2016
                Junior Developer, Poplar Software
                Responsibilities:
                - repairs

                Education

                2008 - 2012
                Kyiv Forest University
                Master in Computer Engineering
                """))
        .hasSize(2);
  }

  @Test
  void linesThatBeginWithTheirDatesAreAnEntryEach() {
    assertThat(
            work(
                """
                Ada Okpara, MD

                ACADEMIC APPOINTMENTS
                2012-2018: Assistant Professor of Medicine, Riverbend Heart Institute, Durham, NC
                2009-2012: Clinical Instructor, Emberly University, Atlanta, GA

                POSTGRADUATE TRAINING
                2006-2009: Resident, Emberly University Hospital, Atlanta, GA
                """))
        .containsExactly(
            "Assistant Professor of Medicine | Riverbend Heart Institute | 2012 | 2018",
            "Clinical Instructor | Emberly University | 2009 | 2012",
            "Resident | Emberly University Hospital | 2006 | 2009");
  }

  @Test
  void aFieldThatAnEmployersWordEndsIsAField() {
    Resume resume =
        parse(
            """
            Carla Sands

            EDUCATION
            Bachelor of Science, Hotel Administration
            University of Boulder City
            """);

    assertThat(resume.education().get(0).institution()).isEqualTo("University of Boulder City");
    assertThat(resume.education().get(0).area()).isEqualTo("Hotel Administration");
  }

  @Test
  void diamondsPartItems() {
    Resume resume =
        parse(
            """
            Carla Sands

            SKILLS
            Banquets ♦ Wine lists ♦ Hiring
            """);

    assertThat(resume.skills()).extracting(s -> s.name()).contains("Banquets", "Wine lists");
  }

  @Test
  void aCourseBesideATeachingRoleIsWhatWasTaught() {
    List<Work> work =
        parse(
                """
                # Ilse Marin

                ## Teaching

                - Instructor, CS 241 Programming Languages, 2022
                - Teaching Assistant, Machine Translation, Moor University, 2018
                """)
            .work();

    assertThat(work)
        .extracting(Work::summary)
        .containsExactly("CS 241 Programming Languages", "Machine Translation");
    assertThat(work).extracting(Work::name).containsExactly(null, "Moor University");
  }

  @Test
  void aTableWithACellOnEachLineIsATable() {
    Resume resume =
        parse(
            """
            Nila Varma
            nila@varma.example

            EDUCATION
            Degree/Certificate
            Institute
            Year
            Marks
            B.Tech (CSE)
            Palm Grove Engineering College
            2012
            74%
            Plus Two
            Palm Grove Higher Secondary School
            2008
            81%

            SKILLS
            Java, SQL
            """);

    assertThat(resume.education())
        .extracting(e -> e.institution())
        .containsExactly("Palm Grove Engineering College", "Palm Grove Higher Secondary School");
    assertThat(resume.education())
        .extracting(e -> String.valueOf(e.endDate()))
        .containsExactly("2012", "2008");
  }

  @Test
  void aPostToldInASentence() {
    assertThat(
            work(
                """
                Nila Varma
                nila@varma.example

                PROFESSIONAL EXPERIENCE
                Working as Network Engineer in Coral Datalink Services, Chennai from Nov 2015 to till date.

                ACADEMIC QUALIFICATION
                B.Sc Botany from Palm Grove College, 2014
                """))
        .first()
        .asString()
        .startsWith("Network Engineer | Coral Datalink Services");
  }

  @Test
  void aNameBeforeATownAndItsStateIsNoPlace() {
    assertThat(
            work(
                """
                Tess Orchard

                CAREER HISTORY
                2014 to 2016
                Director of Sales
                Front Range Dairy, Greeley, CO
                2009 to 2014
                Sales Manager
                Bluebird Airlines, Denver, CO
                """))
        .containsExactly(
            "Director of Sales | Front Range Dairy | 2014 | 2016",
            "Sales Manager | Bluebird Airlines | 2009 | 2014");
  }

  @Test
  void aDashBeforeAGapLeavesARangeOpen() {
    assertThat(
            work(
                """
                Tess Orchard

                EMPLOYMENT
                2009 –          Lecturer, Moor College
                2004 – 2009     Tutor, Fjord University
                """))
        .containsExactly(
            "Lecturer | Moor College | 2009 | ", "Tutor | Fjord University | 2004 | 2009");
  }
}
