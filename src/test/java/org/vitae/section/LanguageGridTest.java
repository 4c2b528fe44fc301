package org.vitae.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vitae.segment.SectionType;

class LanguageGridTest {
  @Test
  void aRowOfLevelsUnderTheirNames() {
    assertThat(
            read(
                """
                Mother tongue
                English
                Other languages
                UNDERSTANDING\tSPEAKING\tWRITING
                Listening\tReading\tSpoken interaction\tSpoken production
                French\tC1\tC2\tB2\tC1\tC2
                German\tA2\tA2\tA2\tA2\tA1
                """))
        .containsExactly(
            "languages language=English fluency=Mother tongue",
            "languages language=French fluency=Listening C1; Reading C2; Spoken interaction B2; Spoken production C1; Writing C2",
            "languages language=German fluency=Listening A2; Reading A2; Spoken interaction A2; Spoken production A2; Writing A1");
  }

  @Test
  void withoutNamesTheLevelsStandAlone() {
    assertThat(read("French\tC1\tC2\tB2\n"))
        .containsExactly("languages language=French fluency=C1; C2; B2");
  }

  @Test
  void oneLevelIsNoGrid() {
    assertThat(new LanguageGrid().read(SectionText.of(SectionType.LANGUAGES, "French\tC1")))
        .isEqualTo(LanguageGrid.Grid.NONE);
  }

  private static List<String> read(String text) {
    return DraftText.of(
        new LanguagesExtractor()
            .extract(SectionText.of(SectionType.LANGUAGES, text), Owner.UNKNOWN));
  }
}
