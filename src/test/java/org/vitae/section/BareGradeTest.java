package org.vitae.section;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vitae.ResumeParser;
import org.vitae.input.UnreadableDocumentException;

class BareGradeTest {
  @ParameterizedTest
  @CsvSource({"3.6, 3.6", "4.5/5, 4.5/5", "09/12, ''", "12/10, ''"})
  void aShareOfTheBestIsAGradeAndAMonthIsNone(String cell, String score)
      throws UnreadableDocumentException {
    String cv =
        "# Ida Brandt\n\n## Education\n\n**Harbour University**\t2012 – 2015\n\nBSc in Physics\t"
            + cell
            + "\n";
    String read = ResumeParser.parse(cv).education().get(0).score();
    assertThat(read == null ? "" : read).isEqualTo(score);
  }
}
