package org.vitae.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vitae.layout.Line;
import org.vitae.layout.TestDocuments;
import org.vitae.tagging.LineLabel;
import org.vitae.tagging.LineTagger;
import org.vitae.tagging.Models;

class LikelyStartsTest {
  private static final LineTagger TAGGER = Models.shipped().lines();
  private static final String[] JOBS = {
    "## Experience",
    "**Quillhaven GmbH**",
    "Software Engineer, March 2019 – Present",
    "- Built the billing service and cut its response time by 40%",
    "- Led a team of five engineers",
    "",
    "**Ironbark Labs**",
    "Junior Developer, June 2016 – February 2019",
    "Looked after the servers and mended whatever broke in them overnight",
    "- Maintained the build servers"
  };

  private static Section section(String... lines) {
    return new Segmenter().segment(TestDocuments.of(lines)).get(0);
  }

  @Test
  void theModelTellsWhatLinesDo() {
    Section section = section(JOBS);
    LineRoles roles = LineRoles.of(section, line -> true, new LineFeatures(), TAGGER);
    assertThat(section.lines())
        .extracting(line -> roles.of(line).orElseThrow().best())
        .containsExactly(
            LineLabel.HEAD,
            LineLabel.SUBHEAD,
            LineLabel.BULLET,
            LineLabel.BULLET,
            LineLabel.HEAD,
            LineLabel.SUBHEAD,
            LineLabel.TEXT,
            LineLabel.BULLET);
  }

  @Test
  void runningTextOfOneLineIsNoneOfTheHead() {
    assertThat(new EntrySplitter().split(section(JOBS)).get(1).head()).hasSize(3);
    List<Entry> entries = new EntrySplitter(Optional.of(TAGGER)).split(section(JOBS));
    assertThat(entries).hasSize(2);
    assertThat(entries.get(1).head())
        .extracting(Block::text)
        .containsExactly("Ironbark Labs", "Junior Developer, June 2016 – February 2019");
    assertThat(entries.get(1).body())
        .extracting(Block::text)
        .containsExactly(
            "Looked after the servers and mended whatever broke in them overnight",
            "Maintained the build servers");
  }

  @Test
  void linesOfOneFormAreSeenTogether() {
    List<Line> lines = section(JOBS).lines();
    List<List<String>> features =
        LineRoles.features(section(JOBS).document(), Optional.empty(), lines, SectionType.WORK);
    assertThat(features.get(0)).contains("as first=truefew", "bold", "1years=1");
    assertThat(features.get(1)).contains("as first=falsefew", "years=1", "-1bold");
    assertThat(features.get(2)).contains("kind=LIST_ITEM-", "years=0");
  }
}
