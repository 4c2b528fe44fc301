package org.vitae.section;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vitae.segment.SectionType;

class HostPlaceTest {
  private final HostPlace places = new HostPlace();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Waxwing in Dublin; Waxwing; Dublin",
        "Hive Ltd. Glasgow; Hive Ltd.; Glasgow",
        "Hive & Sons GmbH Berlin, Germany; Hive & Sons GmbH; Berlin, Germany",
        "Hive Laboratories (Oslo, Norway); Hive Laboratories; Oslo, Norway",
      })
  void thePlaceBehindAnEmployerIsCutOff(String text, String name, String place) {
    assertThat(split(text)).isEqualTo(name + " | " + place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hive of Berlin",
        "Startup in Norway",
        "American University in Cairo",
        "University of California (San Diego)",
        "Research in Motion",
        "Hive (HIVE)",
        "Hive Dublin"
      })
  void whatIsPartOfTheNameStays(String text) {
    assertThat(split(text)).isEmpty();
  }

  @Test
  void aLegalFormBeforeATownBelongsToItsName() {
    assertThat(
            DraftText.of(
                new ExperienceExtractor(java.util.Optional.empty())
                    .extract(
                        SectionText.of(
                            SectionType.WORK,
                            """
                            **Hive Instruments, Inc. Boston, MA**\t2016 – 2019

                            Quality Engineer

                            - Counted bees
                            """),
                        Owner.UNKNOWN)))
        .containsExactly(
            "work name=Hive Instruments, Inc. position=Quality Engineer location=Boston, MA startDate=2016 endDate=2019 highlights=Counted bees");
  }

  private String split(String text) {
    var block = SectionText.of(SectionType.WORK, text).blocks().get(0);
    return places
        .of(block.passage())
        .map(s -> s.name().text() + " | " + s.place().value())
        .orElse("");
  }
}
