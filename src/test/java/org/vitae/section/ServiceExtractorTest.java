package org.vitae.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vitae.segment.SectionType;

class ServiceExtractorTest {
  private final ServiceExtractor extractor = new ServiceExtractor(Optional.empty());

  @Test
  void journalsReviewedForAreNoHeadOfTheItemsBelow() {
    assertThat(
            read(
                """
                **Referee for:** Harbour Letters, Mud, Journal of Silt.
                - Admissions Officer, Department of Tides, 2021–2023
                """))
        .containsExactly(
            "volunteer position=Referee organization=Harbour Letters",
            "volunteer position=Referee organization=Mud",
            "volunteer position=Referee organization=Journal of Silt",
            "volunteer position=Admissions Officer startDate=2021 endDate=2023 organization=Department of Tides");
  }

  @Test
  void aClubOfPeopleOfARoleIsNoRole() {
    assertThat(
            read(
                """
                **Young Volunteers Club**, Larkspur University
                - President\tAug 2006 – Aug 2007
                  - Opened a hive on the roof
                """))
        .singleElement()
        .asString()
        .contains("position=President")
        .contains("organization=Young Volunteers Club");
  }

  private List<String> read(String source) {
    return DraftText.of(
        extractor.extract(SectionText.of(SectionType.VOLUNTEER, source), Owner.UNKNOWN));
  }
}
