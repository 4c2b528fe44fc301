package org.vitae.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconsTest {
  private static final List<String> NAMES =
      List.of("roles", "organisations", "degrees", "cities", "countries", "months", "technologies");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Research Assistant, University of Otago, Dunedin, New Zealand",
        "Senior Software Engineer at the Institute of Technology | March 2019 - May 2020",
        "Ph.D. student of the Faculty of Law, New York, New York",
        "Java, C++ and Spring Boot; java, JAVA",
        "nothing of it",
        ""
      })
  void findWhatEachTableFindsByItself(String text) {
    Map<String, List<Lexicon.Hit>> alone = new LinkedHashMap<>();
    for (String name : NAMES) {
      List<Lexicon.Hit> hits = Lexicon.load(name).findIn(text);
      if (!hits.isEmpty()) {
        alone.put(name, hits);
      }
    }
    assertThat(Lexicons.load(NAMES).findIn(Words.of(text))).containsExactlyEntriesOf(alone);
  }

  @Test
  void severalAreFoundInOneText() {
    assertThat(Lexicons.load(NAMES).findIn(Words.of("Research Assistant, University of Otago")))
        .containsOnlyKeys("roles", "organisations");
  }

  @Test
  void noneOfANameAndTooManyAreRefused() {
    List<String> unknown = List.of("roles", "no such table");
    assertThatThrownBy(() -> Lexicons.load(unknown))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no such table");
    List<String> many = Collections.nCopies(65, "roles");
    assertThatThrownBy(() -> Lexicons.load(many))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("65 tables");
  }
}
