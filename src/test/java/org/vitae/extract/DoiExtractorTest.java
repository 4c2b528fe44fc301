package org.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoiExtractorTest {
  private final DoiExtractor dois = new DoiExtractor();

  @ParameterizedTest
  @CsvSource({
    "DOI: 10.5555/TMC.2023.1, 10.5555/tmc.2023.1",
    "(http://dx.doi.org/10.5555/JOSAA.27.1)., 10.5555/josaa.27.1",
    "doi:10.5555/S0140(20)30001-1., 10.5555/s0140(20)30001-1",
    "https://doi.org/10.5555/a-b_c;, 10.5555/a-b_c"
  })
  void findsPrintedOnesWithoutTheSentencesPunctuation(String text, String doi) {
    assertThat(dois.extract(TextDocument.passage(text)))
        .singleElement()
        .satisfies(found -> assertThat(found.value()).isEqualTo(doi));
  }

  @Test
  void spansCoverTheDoiAlone() {
    assertThat(dois.extract(TextDocument.passage("doi: 10.5555/x.1.")).get(0).span())
        .isEqualTo(new org.vitae.text.Span(5, 16));
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/doi/full/10.5555/3510587, 10.5555/3510587",
    "https://example.org/articles/10.5555/feart.2023.1/full, 10.5555/feart.2023.1",
    "https://example.org/article/10.5555/s006-1?casa=1#top, 10.5555/s006-1",
    "https://example.org/10.5555%2Fabc, 10.5555/abc"
  })
  void findsThoseThatAnAddressHolds(String url, String doi) {
    assertThat(dois.fromAddress(url)).contains(doi);
  }

  @ParameterizedTest
  @CsvSource({
    "version 10.1 of it",
    "https://example.org/article/S00105257",
    "10.5/x",
    "110.5555/x"
  })
  void otherNumbersAreNone(String text) {
    assertThat(dois.extract(TextDocument.passage(text))).isEmpty();
    assertThat(dois.fromAddress(text)).isEmpty();
  }
}
