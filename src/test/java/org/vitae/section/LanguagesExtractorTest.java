package org.vitae.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vitae.segment.SectionType;

class LanguagesExtractorTest {
  private final LanguagesExtractor extractor = new LanguagesExtractor();

  @Test
  void formsOfFluency() {
    assertThat(read("English: fluent\nFrench (C1)\nGerman – native\n日本語\tN2"))
        .containsExactly(
            "languages language=English fluency=fluent",
            "languages language=French fluency=C1",
            "languages language=German fluency=native",
            "languages language=日本語 fluency=N2");
  }

  @Test
  void severalOnOneLine() {
    assertThat(read("Spanish, French and Swiss German (basic, spoken only)"))
        .containsExactly(
            "languages language=Spanish",
            "languages language=French",
            "languages language=Swiss German fluency=basic, spoken only");
  }

  @Test
  void fluencyBefore() {
    assertThat(read("Fluent in Dutch and English; basic Polish"))
        .containsExactly(
            "languages language=Dutch fluency=Fluent",
            "languages language=English fluency=Fluent",
            "languages language=Polish fluency=basic");
  }

  @Test
  void testsAlone() {
    assertThat(
            read(
                "- IELTS 7.5 (R-8.0, L-8.0, S-7.0, W-7.0), Oct. 2020\n- IELTS 7.0 (R-7.0, L-8.0), May 2018\n- DALF C1"))
        .containsExactly(
            "languages language=English fluency=IELTS 7.5 (R-8.0, L-8.0, S-7.0, W-7.0), Oct. 2020;"
                + "IELTS 7.0 (R-7.0, L-8.0), May 2018",
            "languages language=French fluency=DALF C1");
  }

  @Test
  void testsBesideTheirLanguage() {
    assertThat(
            read(
                "- **English:** IELTS Overall Band 7.0; TOEFL 99 (R25, L25)\n- Chinese (HSK 5), TOEFL 100"))
        .containsExactly(
            "languages language=English fluency=IELTS Overall Band 7.0; TOEFL 99 (R25, L25);TOEFL 100",
            "languages language=Chinese fluency=HSK 5");
  }

  @Test
  void columns() {
    assertThat(read("Español\nInglés\n\nNativo\nIntermedio (B1)"))
        .containsExactly(
            "languages language=Español fluency=Nativo",
            "languages language=Inglés fluency=Intermedio (B1)");
  }

  @Test
  void programmingLanguagesAreSkills() {
    assertThat(read("Perl, Ada")).containsExactly("skills name=Perl", "skills name=Ada");
  }

  private List<String> read(String text) {
    return DraftText.of(
        extractor.extract(SectionText.of(SectionType.LANGUAGES, text), Owner.UNKNOWN));
  }
}
