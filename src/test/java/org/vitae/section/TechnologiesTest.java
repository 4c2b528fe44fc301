package org.vitae.section;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vitae.layout.Passage;
import org.vitae.segment.Section;
import org.vitae.segment.SectionType;

class TechnologiesTest {
  private final Technologies technologies = new Technologies();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Python, Go and Docker      | true
          Java 8, C++                | true
          Go                         | false
          Swift, Spring              | false
          C, R, Rust                 | true
          Python, bees, hives, combs | false
          Wax Ltd.                   | false
          """)
  void lists(String text, boolean list) {
    assertThat(technologies.list(passage(text)).isPresent()).isEqualTo(list);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A board for several people. C++, Qt       | C++, Qt
          A board for several people. Written in C. | ''
          A board for several people                | ''
          """)
  void closing(String text, String list) {
    assertThat(technologies.closing(passage(text)).map(Passage::text).orElse("")).isEqualTo(list);
  }

  private static Passage passage(String text) {
    Section section = SectionText.of(SectionType.PROJECTS, text);
    return section.blocks().get(0).passage();
  }
}
