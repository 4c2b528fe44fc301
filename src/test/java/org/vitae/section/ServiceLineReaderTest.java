package org.vitae.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vitae.segment.Block;
import org.vitae.segment.SectionType;

class ServiceLineReaderTest {
  private final ServiceLineReader reader = new ServiceLineReader();

  @Test
  void aRoleOfAnOrganisation() {
    assertThat(read("Treasurer of the Harbour Chess Club (2019 – 2020)"))
        .isEqualTo(
            "volunteer position=Treasurer startDate=2019 endDate=2020 organization=Harbour Chess Club");
    assertThat(read("Volunteer at Quillhaven Museum, 2021"))
        .contains("position=Volunteer", "organization=Quillhaven Museum");
  }

  @Test
  void aCommaBetweenRoleAndOrganisationInEitherOrder() {
    assertThat(read("President, Harbour Students Association\t2019"))
        .contains("position=President", "organization=Harbour Students Association");
    assertThat(read("Harbour Students Association, President\t2019"))
        .contains("position=President", "organization=Harbour Students Association");
  }

  @Test
  void aCommaBeforeThePrepositionEndsTheRole() {
    assertThat(read("Reviewer, Transactions on Harbour Engineering\t2019"))
        .contains("position=Reviewer", "organization=Transactions on Harbour Engineering");
    assertThat(read("Head of Teaching, School of Silt and Sand\t2019"))
        .contains("position=Head of Teaching", "organization=School of Silt and Sand");
    assertThat(read("Panelist, Harbour Forum\t2019"))
        .contains("position=Panelist", "organization=Harbour Forum");
  }

  @Test
  void aDashBetweenRoleAndOrganisationInEitherOrder() {
    assertThat(read("President — Harbour Chess Club 2024\tJun 2024 – Jun 2025"))
        .contains(
            "position=President", "organization=Harbour Chess Club 2024", "startDate=2024-06");
    assertThat(read("Harbour Chess Club | Treasurer\t2019"))
        .contains("position=Treasurer", "organization=Harbour Chess Club");
  }

  @Test
  void aNameAloneIsAnOrganisationAndARoleAloneAPosition() {
    assertThat(read("Quillhaven Rowing")).isEqualTo("volunteer organization=Quillhaven Rowing");
    assertThat(read("Team Captain")).isEqualTo("volunteer position=Team Captain");
  }

  @Test
  void aTeachingAssistantshipIsAJobWithItsCourse() {
    assertThat(read("Teaching Assistant for CS 101: Sorting Ferries, Spring 2020"))
        .startsWith("work ")
        .contains("position=Teaching Assistant", "type=teaching", "summary=CS 101");
  }

  @Test
  void whatASentenceAddsIsTheSummary() {
    assertThat(read("Treasurer of the Harbour Chess Club. Raised money for boards"))
        .contains("summary=Raised money for boards", "organization=Harbour Chess Club");
  }

  @Test
  void theDateMayStandOnTheNextLine() {
    List<Block> blocks = blocks("Treasurer of the Harbour Chess Club\n2019 – 2020");
    assertThat(reader.isDate(blocks.get(0))).isFalse();
    assertThat(reader.isDate(blocks.get(1))).isTrue();
    assertThat(DraftText.of(reader.read(blocks.get(0), blocks.get(1)).stream().toList()).get(0))
        .contains("startDate=2019", "endDate=2020", "organization=Harbour Chess Club");
  }

  @Test
  void aDateAloneIsNoRole() {
    assertThat(reader.read(blocks("2019 – 2020").get(0), null)).isEmpty();
  }

  private String read(String line) {
    return DraftText.of(reader.read(blocks(line).get(0), null).stream().toList()).get(0);
  }

  private static List<Block> blocks(String text) {
    return SectionText.of(SectionType.VOLUNTEER, text).blocks();
  }

  @Test
  void aRoleBeforeAColonOrBehindAWordAboutTheTime() {
    assertThat(read("Organizer: Women in Harbours Workshop, 2024"))
        .contains("position=Organizer", "organization=Women in Harbours Workshop");
    assertThat(read("Currently president of the Quillhaven Divers"))
        .contains("position=president", "organization=Quillhaven Divers");
  }
}
