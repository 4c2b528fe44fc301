package org.vitae.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vitae.segment.SectionType;

class CoursesExtractorTest {
  private final CoursesExtractor extractor = new CoursesExtractor();

  @Test
  void coursesOfProgrammes() {
    assertThat(
            read(
                """
                # MAIN COURSES
                - **Graduate Studies** Sep. 2010 – Jun. 2013
                  - Theory of Bees, Wax and Honey: 3.9/4.0
                - **Undergraduate Studies** Sep. 2006 - Jun. 2010
                  - Hives A(1,2) (4.0), Flowers (3.7)
                """))
        .containsExactly(
            "education startDate=2010-09 endDate=2013-06 scores=Grade[label=MAIN COURSES, value=3.9/4.0]"
                + " courses=Theory of Bees;Wax and Honey",
            "education startDate=2006-09 endDate=2010-06 studyType=Undergraduate"
                + " courses=Hives A(1,2) (4.0);Flowers (3.7)");
  }

  @Test
  void coursesAlone() {
    assertThat(read("- Hives\n- Flowers")).containsExactly("education courses=Hives;Flowers");
  }

  private List<String> read(String text) {
    return DraftText.of(
        extractor.extract(SectionText.of(SectionType.COURSES, text), Owner.UNKNOWN));
  }
}
