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

class UrlExtractorTest {
  private final UrlExtractor urls = new UrlExtractor();

  private static List<String> values(List<Found<String>> found) {
    return found.stream().map(Found::value).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          See https://example.org/a_b?c=d#e. | https://example.org/a_b?c=d#e
          (http://example.org/x_(y)) | http://example.org/x_(y)
          www.example.org | https://www.example.org
          www.example.org/a, and | https://www.example.org/a
          Code: github.com/jdoe/tool | https://github.com/jdoe/tool
          <https://example.org> | https://example.org
          [the paper](https://example.org/p.pdf) | https://example.org/p.pdf
          [example.org/p](https://example.org/p) | https://example.org/p
          """)
  void reads(String text, String expected) {
    assertThat(values(urls.extract(TestDocuments.passage(text)))).containsExactly(expected);
  }

  @Test
  void readsBareHostsInTheContactBlockAlone() {
    Passage passage = TestDocuments.passage("🌐 jane.example.io · Website: jdoe.github.io");
    assertThat(values(urls.inContactBlock(passage)))
        .containsExactly("https://jane.example.io", "https://jdoe.github.io");
    assertThat(urls.extract(passage)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Node.js",
        "ASP.NET",
        "jane@example.org",
        "e.g. this",
        "3.85/4.00",
        "B.Sc./M.Sc.",
        "and/or",
        "i.e./that is",
        "v2.0/beta",
        "Ph.D.",
        "[mail](mailto:jane@example.org)"
      })
  void leavesOtherTextAlone(String text) {
    Passage passage = TestDocuments.passage(text);
    assertThat(urls.extract(passage)).isEmpty();
    assertThat(urls.inContactBlock(passage)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://", "a.", "a.b/", "www.", "a.b)(", "))"})
  void isLinearInHostileText(String piece) {
    Passage passage = TestDocuments.passage(piece.repeat(50_000));
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> urls.inContactBlock(passage));
  }
}
