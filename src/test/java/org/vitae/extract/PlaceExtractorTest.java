package org.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vitae.layout.Passage;
import org.vitae.layout.TestDocuments;

class PlaceExtractorTest {
  private static final double SURE = 0.8;

  private final PlaceExtractor places = new PlaceExtractor();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chengdu, China",
        "Boston, MA",
        "Santa Clara, CA, USA",
        "Remote",
        "Ciudad de México, MX",
        "United Kingdom",
        "Nanjing",
        "New York",
        "Beijing China",
        "Smallville, Kansas",
        "(Paris, France)",
        "London, UK",
        "San Francisco Bay Area",
        "Remote, USA",
        "Cambridge, MA 02139",
        "U.S.A.",
        "Berlin / Hamburg",
        "Zürich, Schweiz",
        "New York, NY (Remote)",
        "Hong Kong SAR"
      })
  void knowsPlaces(String text) {
    Found<String> found = places.place(TestDocuments.passage(text)).orElseThrow();
    if (!text.endsWith("MX")) {
      assertThat(found.confidence()).isGreaterThanOrEqualTo(0.75);
    }
    assertThat(found.value()).isEqualTo(text.replaceAll("^\\(|(?<!Remote)\\)$", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Example University",
        "Software Engineer",
        "Python, Java",
        "Jane Doe",
        "B.A., M.A.",
        "MA",
        "Machine Learning, AI",
        "2019",
        "Computer Science, MS",
        "Intern, Boston",
        "Grew sales, China"
      })
  void knowsOtherText(String text) {
    assertThat(places.place(TestDocuments.passage(text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Example University Beijing, China | Beijing, China
          University of Example, UK | UK
          Example University, Springfield, IL | Springfield, IL
          Acme Corp. (Paris, France) | Paris, France
          Acme Corp. – London, UK | London, UK
          Research Intern, Acme, Redmond, WA, USA | Redmond, WA, USA
          University of Oxford, UK | UK
          Acme, Smallville, Kansas | Smallville, Kansas
          """)
  void findsThePlaceAtTheEnd(String text, String expected) {
    Found<String> found = places.trailing(TestDocuments.passage(text)).orElseThrow();
    assertThat(found.value()).isEqualTo(expected);
    assertThat(found.confidence()).isGreaterThanOrEqualTo(SURE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"University of Massachusetts, Boston", "Imperial College London"})
  void isUnsureOfPlacesThatMayBelongToTheName(String text) {
    assertThat(places.trailing(TestDocuments.passage(text)).orElseThrow().confidence())
        .isLessThan(0.6);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Example University",
        "Led a team of five",
        "University of Oxford",
        "Python, Java"
      })
  void findsNoPlace(String text) {
    assertThat(places.trailing(TestDocuments.passage(text))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"China, ", "A, ", " – ", "(", "New York ", "a/"})
  void isLinearInHostileText(String piece) {
    Passage passage = TestDocuments.passage(piece.repeat(4_000));
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          places.place(passage);
          places.trailing(passage);
        });
  }
}
