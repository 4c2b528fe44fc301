package org.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vitae.layout.Passage;
import org.vitae.layout.TestDocuments;

class PhoneExtractorTest {
  private final PhoneExtractor phones = new PhoneExtractor();

  private static List<String> values(List<Found<String>> found) {
    return found.stream().map(Found::value).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Phone: +1 (404) 555-0119 | +1 (404) 555-0119
          (+86) 592-5550-0148 | (+86) 592-5550-0148
          +86-13855500148 | +86-13855500148
          +49 (0)89 5550 0123 | +49 (0)89 5550 0123
          +44 20 7946 0958 | +44 20 7946 0958
          Ann Arbor, MI 48104 (734) 555-0172 | (734) 555-0172
          Tel. 089 5550123 | 089 5550123
          Mobile: 13855500148 | 13855500148
          (555) 555-0172 | (555) 555-0172
          555.555.0172 | 555.555.0172
          ☎ 592-5550-0148 | 592-5550-0148
          a@example.org, +34 612 555 014, Madrid | +34 612 555 014
          """)
  void reads(String text, String expected) {
    assertThat(values(phones.extract(TestDocuments.passage(text)))).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          jane@example.org 13855500148 | 13855500148
          0161 555 0123 | 0161 555 0123
          """)
  void readsNationalOnesInTheContactBlock(String text, String expected) {
    Passage passage = TestDocuments.passage(text);
    assertThat(values(phones.inContactBlock(passage))).containsExactly(expected);
    assertThat(phones.extract(passage)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2019 - 2021",
        "2019-09-14",
        "14.09.2020 - 15.10.2021",
        "3.85/4.00",
        "10.1109/5.771073",
        "arXiv:2407.12074",
        "0000-0002-1825-0097",
        "Cambridge, MA 02141",
        "978-3-16-148410-0 1",
        "https://example.org/5551234567",
        "12, 2053-2065"
      })
  void leavesOtherNumbersAlone(String text) {
    assertThat(phones.extract(TestDocuments.passage(text))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "1 ", "(1", "+1-", "1--", "+(", "555-555-0172 "})
  void isLinearInHostileText(String piece) {
    Passage passage = TestDocuments.passage(piece.repeat(30_000));
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> phones.inContactBlock(passage));
  }
}
