package org.vitae.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vitae.segment.SectionType;

class CertificatesExtractorTest {
  private final CertificatesExtractor extractor = new CertificatesExtractor();

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          **Hive Architect (en curso)** — Bee Web Services (Actualidad) ~ name=Hive Architect (en curso) issuer=Bee Web Services
          Hive Keeping, Coursera, 2020 ~ name=Hive Keeping issuer=Coursera date=2020
          Hive Keeping | Bee Institute | May 2019 ~ name=Hive Keeping issuer=Bee Institute date=2019-05
          Hive Keeping - Coursera (Jun 2018) ~ name=Hive Keeping issuer=Coursera date=2018-06
          Hive Keeping (Udemy), 2017 ~ name=Hive Keeping issuer=Udemy date=2017
          Coursera: Hive Keeping (2016) ~ name=Hive Keeping issuer=Coursera date=2016
          Hive Keeping by the Bee Institute, 03/2015 ~ name=Hive Keeping issuer=the Bee Institute date=2015-03
          Front-End Hive Keeping, https://example.org/c/1 ~ name=Front-End Hive Keeping url=https://example.org/c/1
          First Aid ~ name=First Aid
          """)
  void readsALine(String line, String expected) {
    assertThat(read("- " + line)).containsExactly("certificates " + expected);
  }

  @Test
  void detailsOnLinesOfTheirOwn() {
    assertThat(
            read(
                "**Hive Trainer**\tSep 2019\nHives, Inc.\n**Wax Trainer**\tMay 2018\nCertified to teach wax, all of it, to everybody."))
        .containsExactly(
            "certificates name=Hive Trainer issuer=Hives, Inc. date=2019-09",
            "certificates name=Wax Trainer summary=Certified to teach wax, all of it, to everybody. date=2018-05");
  }

  @Test
  void anAddressOnItsOwnLine() {
    assertThat(read("- Hive Keeping, Coursera, 2018\nhttps://example.org/c/7"))
        .containsExactly(
            "certificates name=Hive Keeping issuer=Coursera url=https://example.org/c/7 date=2018");
  }

  private List<String> read(String text) {
    return DraftText.of(
        extractor.extract(SectionText.of(SectionType.CERTIFICATES, text), Owner.UNKNOWN));
  }
}
