package org.vitae.extract;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that tempts patterns to backtrack, at the length of the longest lines. */
class ReferenceHostileTest {
  private static final int LONGEST_LINE = 8_000;
  private static final Duration LIMIT = Duration.ofSeconds(20);

  private final ReferenceParser parser = new ReferenceParser();
  private final ReferenceLineClassifier classifier = new ReferenceLineClassifier();

  @Test
  void isReadInTimeThoughSignsAreOfTwoKinds() {
    String text = "A. Quill, Tide " + "&".repeat(60) + " 1x";
    org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
        LIMIT, () -> parser.parse(TextDocument.passage(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        "[",
        "\"",
        "“",
        "A",
        "A. ",
        "A.",
        "Aa ",
        "Aa, ",
        "Aa-",
        "Aa'",
        "van ",
        "A., ",
        "Aa, B., ",
        "Aa Bb, ",
        "Aa B, ",
        ". ",
        ", ",
        "1",
        "1-",
        "1(",
        "(1) ",
        "12, ",
        "2021 ",
        "2021-",
        "May ",
        "May 2021 ",
        "vol. ",
        "http://",
        "10.1234/",
        "doi: ",
        "In ",
        "in: ",
        "and ",
        "et al. ",
        "[pdf] ",
        "code ",
        "eds. ",
        "(Eds.) ",
        "arXiv:",
        "Patent ",
        "* ",
        "a ",
        "Proc. ",
        "Journal ",
        "(* equal",
        "PhD thesis ",
        " | ",
        " - ",
        "\n",
        "Aa\n",
        "A. Bb\n",
        "submitted to ",
        "best paper ",
        "é́"
      })
  void isReadInTime(String piece) {
    String text = "Quill, M. " + piece.repeat(LONGEST_LINE / piece.length());
    Assertions.setMaxStackTraceElementsDisplayed(3);
    org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
        LIMIT,
        () -> {
          parser.parse(TextDocument.passage(text));
          classifier.classify(TextDocument.passage(text), java.util.Optional.of("Mara Quill"));
          classifier.authorLines(TextDocument.passage(text), java.util.Optional.of("Mara Quill"));
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        ".",
        "\n\n",
        "[1]",
        "2021",
        "(2021)",
        "*",
        "“",
        "”",
        "Quill",
        "[PDF]",
        "10.1234/x",
        ",",
        "In",
        "1. "
      })
  void nothingMuchIsNoTrouble(String text) {
    assertThatCode(
            () ->
                parser
                    .open(List.of(TextDocument.passage(text)), ReferenceContext.NONE)
                    .read(ReferenceOrder.UNKNOWN))
        .doesNotThrowAnyException();
  }
}
