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

class AdvisorExtractorTest {
  private final AdvisorExtractor advisors = new AdvisorExtractor();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Advisor: Prof. Jane Doe & Prof. John Roe | Jane Doe; John Roe
          Supervised by Research Scientist Jane Doe | Jane Doe
          Supervisor: Jane Doe (University of Example) | Jane Doe
          Dissertation Chair: Jane Doe | Jane Doe
          Advised by Jane Doe and John Roe. | Jane Doe; John Roe
          Manager: Dr. Jane Doe | Jane Doe
          Mentor: Jane Doe | Jane Doe
          PI: Prof. J. K. Doe | J. K. Doe
          Work under the supervision of Prof. Jane van Doe on engines | Jane van Doe
          Advisors: Jane Doe, John Roe, and Ann-Kathrin O'Hara | Jane Doe; John Roe; Ann-Kathrin O'Hara
          Co-advised by Jane Doe and Dr. Roe | Jane Doe; Roe
          Team Member Supervisor: Jane Doe | Jane Doe
          Advisor: Prof. Xiaoli SUN | Xiaoli SUN
          Research Assistant, Advisor: Prof. Jane Doe Sep. 2019 - Jun. 2021 | Jane Doe
          Advisor: Prof. Jane Doe, University of Example | Jane Doe
          Advisor: Jane Doe; GPA: 3.9 | Jane Doe
          导师：王小明 | 王小明
          Supervisor Prof. Jane Doe | Jane Doe
          """)
  void readsNames(String text, String expected) {
    List<String> names =
        advisors.extract(TestDocuments.passage(text)).stream().map(Found::value).toList();
    assertThat(String.join("; ", names)).isEqualTo(expected);
  }

  @Test
  void tellsTheAffiliationAndTheWhole() {
    Advisors read =
        advisors
            .read(TestDocuments.passage("Lead. Supervisor: Jane Doe (University of Example), 2019"))
            .get(0);
    assertThat(read.affiliation()).map(Passage::text).contains("University of Example");
    assertThat(read.whole().text()).isEqualTo("Supervisor: Jane Doe (University of Example)");
    assertThat(read.label().text()).isEqualTo("Supervisor:");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Product Manager, Example Inc.",
        "Mentor of two students",
        "Manager: responsible for the budget",
        "Supervised by experts in the field",
        "Director of Engineering",
        "Mentor: University of Example"
      })
  void leavesOtherTextAlone(String text) {
    assertThat(advisors.extract(TestDocuments.passage(text))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"advised by ", "Advisor: A B, ", "Advisor: Prof. ", "A B and "})
  void isLinearInHostileText(String piece) {
    Passage passage = TestDocuments.passage("Advisor: " + piece.repeat(3_000));
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> advisors.extract(passage));
  }

  @Test
  void whomAResearchAssistantWorksFor() {
    Passage head = TextDocument.passage("Research Assistant to Prof. Ada Quill, Leith University");

    assertThat(advisors.extract(head)).extracting(a -> a.value()).containsExactly("Ada Quill");
  }
}
