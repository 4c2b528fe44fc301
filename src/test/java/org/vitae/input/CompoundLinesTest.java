package org.vitae.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vitae.layout.Break;
import org.vitae.layout.LineKind;
import org.vitae.layout.TestDocuments;

/** A compound that wraps at its hyphen or dash is one word. */
class CompoundLinesTest {
  private static LineDraft heading(String text) {
    return new LineDraft(StyledText.plain(text), LineKind.HEADING, 2, "", Break.BLOCK, false, 1, 0);
  }

  @ParameterizedTest
  @CsvSource({
    "Milk-, Processing, Milk-Processing",
    "Information-, communication, Information-communication",
    "University of Examples–, Westwood, University of Examples–Westwood",
    "University of Examples –, Westwood, University of Examples – Westwood",
    "2019–, Now, 2019– Now",
    "Head of, Mill, Head of Mill"
  })
  void headingsOverTwoLines(String first, String second, String joined) {
    assertThat(heading(first).join(heading(second)).text().text()).isEqualTo(joined);
  }

  @ParameterizedTest
  @CsvSource({
    "University of Examples–, Westwood, University of Examples–Westwood",
    "In-, Network, In-Network",
    "baker –, miller, baker – miller",
    "2019–, Now, 2019– Now"
  })
  void textOverTwoLines(String first, String second, String joined) {
    assertThat(TestDocuments.passage(first + "\n" + second).text()).isEqualTo(joined);
  }
}
