package org.vitae.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReferenceTokenTest {
  @Test
  void wordsNumbersAndSigns() {
    assertThat(texts("O'Neill, J.-P. 12(3):101-9,\nstate-of-the-art 3D"))
        .containsExactly(
            "O'Neill",
            ",",
            "J",
            ".",
            "-",
            "P",
            ".",
            "12",
            "(",
            "3",
            ")",
            ":",
            "101",
            "-",
            "9",
            ",",
            "\n",
            "state-of-the-art",
            "3D");
  }

  @Test
  void linksAreWholeButForTheStopBehind() {
    assertThat(texts("https://example.org/a_b(c)/?d=1. doi:10.5555/x.y-1)."))
        .containsExactly(
            "https://example.org/a_b(c)/?d=1", ".", "doi", ":", "10.5555/x.y-1", ")", ".");
  }

  @Test
  void spansAreThoseOfTheText() {
    String text = "Ann  Quill,\n2021";
    assertThat(ReferenceToken.of(text))
        .allSatisfy(
            t -> assertThat(text.substring(t.span().start(), t.span().end())).isEqualTo(t.text()));
  }

  private static List<String> texts(String text) {
    return ReferenceToken.of(text).stream().map(ReferenceToken::text).toList();
  }
}
