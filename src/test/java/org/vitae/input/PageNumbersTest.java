package org.vitae.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageNumbersTest {
  private static List<String> lines(String text) {
    return PageNumbers.without(SourceLine.of(text, 100)).stream().map(SourceLine::text).toList();
  }

  @Test
  void numbersAtTheEndOfPages() {
    assertThat(lines("Baker\n\n1\fMiller\n\n2")).containsExactly("Baker", "Miller");
    assertThat(lines("Baker\n\nPage 1 of 1")).containsExactly("Baker");
  }

  @Test
  void aNumberAtTheEndOfATextOfOnePageMayBeAnything() {
    assertThat(lines("Citations\n\n251")).containsExactly("Citations", "251");
    assertThat(lines("Citations\n251\n\nBaker")).containsExactly("Citations", "251", "Baker");
  }
}
