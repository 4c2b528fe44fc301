package org.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vitae.layout.Passage;
import org.vitae.layout.TestDocuments;

class EmailExtractorTest {
  private final EmailExtractor emails = new EmailExtractor();

  private List<String> read(String text) {
    return emails.extract(TestDocuments.passage(text)).stream().map(Found::value).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Email: jane.doe@example.org | jane.doe@example.org
          ✉ jane_doe@mail.example.edu · | jane_doe@mail.example.edu
          (jane-doe+cv@example.co.uk) | jane-doe+cv@example.co.uk
          Write to jane@example.org. | jane@example.org
          jane [at] example [dot] org | jane@example.org
          jane(at)example.org | jane@example.org
          jane [AT] cs [DOT] example [DOT] edu | jane@cs.example.edu
          jane at example dot org | jane@example.org
          jane (at) example.org | jane@example.org
          [jane's mail](mailto:jane@example.org?subject=x) | jane@example.org
          [jane@example.o](mailto:jane@example.org)[rg](mailto:jane@example.org) | jane@example.org
          [jane@example.org](mailto:joe@example.org) | jane@example.org
          [jane@example.org](mailto:jane@example.org,office@example.org) | jane@example.org
          [jane@example.org](mailto:jane@example.org&subject=Hello) | jane@example.org
          [jane@example.org](mailto:jane@example.org%20) | jane@example.org
          [jane@example.org](mailto:jane@example.org.) | jane@example.org
          """)
  void reads(String text, String expected) {
    assertThat(read(text)).containsExactly(expected);
  }

  @Test
  void readsGroups() {
    Passage passage = TestDocuments.passage("{jane, joe}@example.org");
    List<Found<String>> found = emails.extract(passage);
    assertThat(found)
        .extracting(Found::value)
        .containsExactly("jane@example.org", "joe@example.org");
    assertThat(found.get(1).spans()).hasSize(2);
  }

  @Test
  void aLinkedAddressIsFoundOnce() {
    assertThat(read("[jane@example.org](mailto:jane@example.org)"))
        .containsExactly("jane@example.org");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "accuracy@5 of 0.9",
        "@janedoe",
        "meet at noon",
        "look at example.org",
        "a@b",
        "user@host",
        "worked at Acme. Dotted lines",
        "precision @ k.best"
      })
  void leavesOtherTextAlone(String text) {
    assertThat(read(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a@", "a@b.", "{a,", "a [at] b [dot] ", "a.at.", "@", " at dot", "xxxxxxxxx"})
  void isLinearInHostileText(String piece) {
    Passage passage = TestDocuments.passage(piece.repeat(100_000 / piece.length()));
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> emails.extract(passage));
  }
}
