package org.vitae.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vitae.segment.SectionType;

class ReviewingReaderTest {
  private final ReviewingReader reader = new ReviewingReader();

  @Test
  void oneEntryForEachVenue() {
    assertThat(read("Reviewer: Harbour Letters, Journal of Silt (JS), and Mud", "Service"))
        .containsExactly(
            "volunteer position=Reviewer organization=Harbour Letters",
            "volunteer position=Reviewer organization=Journal of Silt (JS)",
            "volunteer position=Reviewer organization=Mud");
  }

  @Test
  void yearsBelongToTheirVenue() {
    assertThat(read("Reviewer: ICH 2019–2021, 2023, EstuaryConf (2020), TideConf'22", "Service"))
        .containsExactly(
            "volunteer position=Reviewer startDate=2019 endDate=2023 organization=ICH",
            "volunteer position=Reviewer startDate=2020 endDate=2020 organization=EstuaryConf",
            "volunteer position=Reviewer startDate=2022 endDate=2022 organization=TideConf");
  }

  @Test
  void twoDigitsAreTheCenturyThatFits() {
    assertThat(read("Referee: ICH '98", "Service"))
        .containsExactly("volunteer position=Referee startDate=1998 endDate=1998 organization=ICH");
  }

  @Test
  void aWordForVenuesNeedsAHeadingOfReviews() {
    assertThat(read("Journals: Harbour Letters, Mud", "Peer Review"))
        .containsExactly(
            "volunteer position=Reviewer organization=Harbour Letters",
            "volunteer position=Reviewer organization=Mud");
    assertThat(read("Journals: Harbour Letters, Mud", "Service")).isEmpty();
    assertThat(read("Journal review: Mud", "Service"))
        .containsExactly("volunteer position=Reviewer organization=Mud");
  }

  @Test
  void commasInBracketsSeparateNothing() {
    assertThat(read("Program Committee: ICH (Lagos, Nigeria), TideConf", "Service")).hasSize(2);
  }

  @Test
  void otherLabelsAreNoVenues() {
    assertThat(read("Treasurer: Harbour Chess Club", "Service")).isEmpty();
    assertThat(read("Harbour Letters", "Peer Review")).isEmpty();
  }

  private List<String> read(String line, String heading) {
    return DraftText.of(
        reader.read(SectionText.of(SectionType.VOLUNTEER, line).blocks().get(0), heading));
  }

  @Test
  void aRoleAndACommaBeforeVenuesAndTheirYears() {
    assertThat(read("Programme Committee, Workshop on Silt 2023, 2024", "Service"))
        .containsExactly(
            "volunteer position=Programme Committee startDate=2023 endDate=2024 organization=Workshop on Silt");
  }

  @Test
  void belowRefereeingThereAreNothingButVenues() {
    assertThat(read("Harbour Letters, Journal of Silt", "Refereeing"))
        .containsExactly(
            "volunteer position=Reviewer organization=Harbour Letters",
            "volunteer position=Reviewer organization=Journal of Silt");
    assertThat(read("Harbour Letters, Journal of Silt", "Service")).isEmpty();
    assertThat(read("I have read many papers, mostly wet ones", "Refereeing")).isEmpty();
  }
}
