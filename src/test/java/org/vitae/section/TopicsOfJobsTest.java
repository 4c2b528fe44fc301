package org.vitae.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vitae.segment.SectionType;

class TopicsOfJobsTest {
  private final ExperienceExtractor extractor = new ExperienceExtractor(Optional.empty());

  @Test
  void titlesAboveTheListsOfAJobAreHighlights() {
    assertThat(
            read(
                """
                **Beekeeper, Wax Ltd.**\t2015 – 2019
                Swarm Counter (Summer 2015)
                - Counted bees
                Honey Press
                - Pressed honey
                - Sold it

                **Gardener, Hive Inc.**\t2012 – 2014
                - Planted clover
                """))
        .containsExactly(
            "work name=Wax Ltd. position=Beekeeper startDate=2015 endDate=2019 highlights=Swarm Counter (Summer 2015);Counted bees;Honey Press;Pressed honey;Sold it",
            "work name=Hive Inc. position=Gardener startDate=2012 endDate=2014 highlights=Planted clover");
  }

  @Test
  void aFurtherPositionIsNoTopic() {
    assertThat(
            read(
                """
                **Beekeeper, Wax Ltd.**\t2015 – 2019
                - Counted bees
                Assistant Manager (2014 – 2015)
                - Pressed honey

                **Gardener, Hive Inc.**\t2012 – 2014
                - Planted clover
                """))
        .hasSize(3);
  }

  @Test
  void anEmployerWithoutADateIsNoTopic() {
    assertThat(
            read(
                """
                **Beekeeper, Wax Ltd.**\t2015 – 2019
                - Counted bees
                Honeyworks GmbH
                - Pressed honey

                **Gardener, Hive Inc.**\t2012 – 2014
                - Planted clover
                """))
        .hasSize(3);
  }

  @Test
  void jobsThatDoNotBeginBoldAreNoTopics() {
    assertThat(
            read(
                """
                **Apiaries**
                Wax Ltd. (2015)
                - Counted bees
                Hive Inc. (2016)
                - Pressed honey
                """))
        .noneMatch(job -> job.contains("highlights=Wax") || job.contains(";Hive Inc."));
  }

  private List<String> read(String text) {
    return DraftText.of(extractor.extract(SectionText.of(SectionType.WORK, text), Owner.UNKNOWN));
  }
}
