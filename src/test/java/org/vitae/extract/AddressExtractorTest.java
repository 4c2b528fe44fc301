package org.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vitae.layout.TestDocuments;

class AddressExtractorTest {
  private final AddressExtractor addresses = new AddressExtractor();

  private static String show(Address a) {
    return Stream.of(a.address(), a.city(), a.region(), a.postalCode(), a.countryCode())
        .map(f -> f == null ? "-" : f.value())
        .collect(Collectors.joining(" / "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Flat 6, 21 Canal Road, Jersey City, NJ | Flat 6, 21 Canal Road / Jersey City / NJ / - / -
          45 Lantern Lane\tAnn Arbor, MI 48104 | 45 Lantern Lane / Ann Arbor / MI / 48104 / -
          Van Leer Building 412, 777 Atlantic Drive NW, Atlanta, GA 30332, USA | Van Leer Building 412, 777 Atlantic Drive NW / Atlanta / GA / 30332 / US
          Example University, Boston | Example University / Boston / - / - / -
          Musterstraße 12, 80333 München, Deutschland | Musterstraße 12 / München / - / 80333 / DE
          Room 12, Example Hall, Haidian District, Beijing, 100084, China | Room 12, Example Hall, Haidian District / Beijing / - / 100084 / CN
          Chengdu, China | - / Chengdu / - / - / CN
          Smallville, KS | - / Smallville / KS / - / -
          12 High Street, Oxford OX1 4AW, UK | 12 High Street / Oxford / - / OX1 4AW / GB
          Smallpur, Karnataka, 722122, IN | - / Smallpur / Karnataka / 722122 / IN
          Springfield, Illinois, US | - / Springfield / Illinois / - / US
          Singapore | - / Singapore / - / - / SG
          New York, New York | - / New York / New York / - / -
          Smallville, Kansas (US) | - / Smallville / Kansas / - / US
          4 Comb Road ⋄ Smallville, KS 67524 | 4 Comb Road / Smallville / KS / 67524 / -
          4 Comb Lane, Oakhaven, North Fells 4711 NZ | 4 Comb Lane / Oakhaven / North Fells / 4711 / NZ
          4 Comb Lane, 4711, Oakhaven, North Fells (NZ) | 4 Comb Lane / Oakhaven / North Fells / 4711 / NZ
          Oakhaven, North Fells, NZ | - / Oakhaven / North Fells / - / NZ
          Oakhaven North Fells NZ | - / Oakhaven North Fells / - / - / NZ
          Mühlenweg 88 Nürnberg Bayern 90409 DE | Mühlenweg 88 / Nürnberg / Bayern / 90409 / DE
          4410 Mill Ave Apt 12 San Antonio TX 78210 US | 4410 Mill Ave Apt 12 / San Antonio / TX / 78210 / US
          12 Ferry Lane NW, Apt. 6, Washington, DC 20005 | 12 Ferry Lane NW, Apt. 6 / Washington / DC / 20005 / -
          45 Lantern Lane – Oakland, CA 94607 | 45 Lantern Lane / Oakland / CA / 94607 / -
          Kade 15, 1105 AZ Amsterdam, Netherlands | Kade 15 / Amsterdam / - / 1105 AZ / NL
          Oslo, Oslo NO | - / Oslo / Oslo / - / NO
          Oakhaven, MA | - / Oakhaven / MA / - / -
          4 Comb Road\t(555) 555-0100\tSmallville, KS | 4 Comb Road / Smallville / KS / - / -
          """)
  void splitsAddresses(String text, String expected) {
    assertThat(
            addresses
                .unlabelled(TestDocuments.passage(text.replace("\\t", "\t")))
                .map(AddressExtractorTest::show))
        .contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Senior Nurse",
        "PhD student in Physics",
        "Software Engineer at Acme",
        "jane@example.org",
        "2019 – 2021",
        "I have lived in many towns and worked on bridges"
      })
  void leavesOtherTextAlone(String text) {
    assertThat(addresses.unlabelled(TestDocuments.passage(text))).isEmpty();
  }
}
