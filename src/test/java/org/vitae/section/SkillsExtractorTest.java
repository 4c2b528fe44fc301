package org.vitae.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vitae.extract.Draft;
import org.vitae.extract.Found;
import org.vitae.segment.Section;
import org.vitae.segment.SectionType;

class SkillsExtractorTest {
  private final SkillsExtractor extractor = new SkillsExtractor();

  @Test
  void labelledGroups() {
    assertThat(
            read(
                """
                # Skills
                - **Tools:** Git, AWS (EC2, S3), and Docker.
                - Web Frameworks: Flask; Rails
                """))
        .containsExactly(
            "skills name=Tools keywords=Git;AWS (EC2, S3);Docker",
            "skills name=Web Frameworks keywords=Flask;Rails");
  }

  @Test
  void namesAboveListsPartedByDots() {
    assertThat(
            read(
                """
                # Skills
                Programming

                Rust • Scala • SQL

                Platforms

                Spark • Docker
                """))
        .containsExactly(
            "skills name=Programming keywords=Rust;Scala;SQL",
            "skills name=Platforms keywords=Spark;Docker");
  }

  @Test
  void levelsBelowALabelInATable() {
    assertThat(
            read(
                """
                Languages\tExpert: R, LaTeX
                Intermediate: Python, Julia, Haskell
                Hives\tTools: smoker, veil
                """))
        .containsExactly(
            "skills name=Languages keywords=R;LaTeX level=Expert",
            "skills name=Languages keywords=Python;Julia;Haskell level=Intermediate",
            "skills name=Hives keywords=Tools: smoker;veil");
  }

  @Test
  void levelsOnLinesOfTheirOwn() {
    assertThat(
            read(
                """
                Weaving

                Confirmé

                - Looms
                - Dyes

                Bees

                Expert

                - Hives
                """))
        .containsExactly(
            "skills name=Weaving keywords=Looms;Dyes level=Confirmé",
            "skills name=Bees keywords=Hives level=Expert");
  }

  @Test
  void whoMadeTheTemplateIsNoSkill() {
    assertThat(read("# Skills\n**Hives**\n\nDesigned with love by Ida Brandt for keepers"))
        .containsExactly("skills name=Hives");
  }

  @Test
  void sentencesBelowALabelAreItsItems() {
    assertThat(
            read(
                """
                **Communication skills**
                - mediating: I work on the borders between bees and their keepers
                - talking to bees
                """))
        .containsExactly(
            "skills name=Communication skills keywords=mediating: I work on the borders between bees and their keepers;talking to bees");
  }

  @Test
  void comparedSkills() {
    assertThat(read("- Programming: Rust == Go > C"))
        .containsExactly("skills name=Programming keywords=Rust;Go;C");
  }

  @Test
  void severalGroupsOnOneLine() {
    assertThat(read("Learning: Keras, Julia **GPU:** Metal, C/C++\nOthers: Perl"))
        .containsExactly(
            "skills name=Learning keywords=Keras;Julia",
            "skills name=GPU keywords=Metal;C/C++",
            "skills name=Others keywords=Perl");
  }

  @Test
  void aTableReadByColumns() {
    assertThat(
            read(
                """
                Languages of Computers
                Databases
                Systems

                Ada, Eiffel
                Redis, MariaDB
                OpenBSD
                """))
        .containsExactly(
            "skills name=Languages of Computers keywords=Ada;Eiffel",
            "skills name=Databases keywords=Redis;MariaDB",
            "skills name=Systems keywords=OpenBSD");
  }

  @Test
  void oneSkillEach() {
    assertThat(read("- Rust\n- Requirements and Design\n- Figma"))
        .containsExactly(
            "skills name=Rust", "skills name=Requirements and Design", "skills name=Figma");
    assertThat(read("Rust, Go · Figma | Blender and Krita"))
        .containsExactly(
            "skills name=Rust",
            "skills name=Go",
            "skills name=Figma",
            "skills name=Blender",
            "skills name=Krita");
  }

  @Test
  void anEntryForEachLevel() {
    assertThat(read("Java (Expert); Go (Beginner)"))
        .containsExactly("skills name=Java level=Expert", "skills name=Go level=Beginner");
    assertThat(read("Coding: Java (Expert); Go (Beginner), Ada (Beginner)"))
        .containsExactly(
            "skills name=Coding keywords=Java level=Expert",
            "skills name=Coding keywords=Go;Ada level=Beginner");
  }

  @Test
  void theLevelOfAGroup() {
    assertThat(read("Coding (Expert): Java, Ada"))
        .containsExactly("skills name=Coding keywords=Java;Ada level=Expert");
  }

  @Test
  void yearsOfExperience() {
    assertThat(read("CHANGE MANAGEMENT (Less than 1 year), Project Planning (10+ years), Perl."))
        .containsExactly(
            "skills name=CHANGE MANAGEMENT level=Less than 1 year",
            "skills name=Project Planning level=10+ years",
            "skills name=Perl");
  }

  @Test
  void labelsOnLinesOfTheirOwn() {
    assertThat(read("**Data**\nDask, Arrow\n**Design**\nInkscape, Gimp"))
        .containsExactly(
            "skills name=Data keywords=Dask;Arrow", "skills name=Design keywords=Inkscape;Gimp");
    assertThat(read("- Data\n  - Dask\n  - Arrow and Parquet\n- Design\n  - Gimp"))
        .containsExactly(
            "skills name=Data keywords=Dask;Arrow;Parquet", "skills name=Design keywords=Gimp");
  }

  @Test
  void humanLanguagesAreNoSkills() {
    assertThat(
            read(
                """
                Languages: Perl, C++
                Languages: Dutch (native), English (fluent)
                Language Skills: TOEFL 99 (R:25/L:25/S:24/W:25)
                Interests: Chess, Rowing and Jazz
                """))
        .containsExactly(
            "skills name=Languages keywords=Perl;C++",
            "languages language=Dutch fluency=native",
            "languages language=English fluency=fluent",
            "languages language=English fluency=TOEFL 99 (R:25/L:25/S:24/W:25)",
            "interests name=Chess",
            "interests name=Rowing",
            "interests name=Jazz");
  }

  @Test
  void wordsThatIntroduceSkills() {
    assertThat(
            read(
                "Coding: Proficient in Ada/C; familiar with Perl, Lua\nSkilled in Weaving and Dyeing"))
        .containsExactly(
            "skills name=Coding keywords=Ada/C;Perl;Lua", "skills name=Weaving and Dyeing");
  }

  @Test
  void whatIsNoSkill() {
    assertThat(
            read(
                """
                - Fluent in Dutch and Frisian
                - Bee Merit Scholarship
                - Certificates: Notary Public; First Aid (Red Cross, 2011)
                - Awards: Dean's List, 2010
                - Last updated in May 2012
                - https://example.org/r/ann
                """))
        .containsExactly(
            "awards title=Bee Merit Scholarship",
            "languages language=Dutch fluency=Fluent",
            "languages language=Frisian fluency=Fluent",
            "certificates name=Notary Public",
            "certificates name=First Aid issuer=Red Cross date=2011",
            "awards title=Dean's List date=2010");
  }

  @Test
  void aTableWithAHead() {
    assertThat(read("Area\tSkills\nData\tDask, Arrow\nDesign\tGimp, Krita"))
        .containsExactly(
            "skills name=Data keywords=Dask;Arrow", "skills name=Design keywords=Gimp;Krita");
  }

  @Test
  void sentencesStayWhole() {
    assertThat(
            read(
                "- Able to explain difficult matters, both in writing and in speech, to anybody who asks.\n"
                    + "- Team work: I have led groups of many kinds, from choirs to fire brigades."))
        .containsExactly(
            "skills name=Able to explain difficult matters, both in writing and in speech, to anybody who asks",
            "skills name=Team work keywords=I have led groups of many kinds, from choirs to fire brigades");
  }

  @Test
  void spansAreExact() {
    Section section = SectionText.of(SectionType.SKILLS, "# Skills\n- **Tools:** Git, Docker.");
    for (Draft draft : extractor.extract(section, Owner.UNKNOWN)) {
      for (List<Found<?>> found : draft.fields().values()) {
        assertThat(found)
            .allSatisfy(
                f ->
                    assertThat(section.document().passage(f.span()).text())
                        .isEqualTo(f.value().toString()));
      }
    }
  }

  private List<String> read(String text) {
    return DraftText.of(extractor.extract(SectionText.of(SectionType.SKILLS, text), Owner.UNKNOWN));
  }
}
