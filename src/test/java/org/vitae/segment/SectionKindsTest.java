package org.vitae.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vitae.layout.TestDocuments;
import org.vitae.tagging.Models;
import org.vitae.tagging.SectionTagger;

class SectionKindsTest {
  private static final String[] SKILLS = {
    "Programming: Java, Kotlin, Python, SQL",
    "Tools: Docker, Kubernetes, Git, Jenkins",
    "Databases: PostgreSQL, MongoDB, Redis"
  };
  private static final String[] JOBS = {
    "Software Engineer, Quillhaven GmbH\tMarch 2019 – Present",
    "- Built the billing service and cut its response time by 40%",
    "- Led a team of five engineers",
    "",
    "Junior Developer, Ironbark Labs\tJune 2016 – February 2019",
    "- Developed the web shop and its tests",
    "- Maintained the build servers"
  };
  private static final String[] LEFT_ALONE = {"Driving licence B", "Own tent"};

  private static SectionType unknown(Optional<SectionTagger> tagger, String... content) {
    String start =
        "# Ida Brandt\n\n## Education\n\nBSc in Physics\n\n## Languages\n\nDutch\n\n## Awards\n\n"
            + "Prize of the guild\n\n## Brimborium\n\n";
    List<Section> sections =
        new Segmenter(tagger)
            .segment(TestDocuments.of((start + String.join("\n", content)).split("\n")));
    Section last = sections.get(sections.size() - 1);
    assertThat(last.title()).isEqualTo("Brimborium");
    return last.type();
  }

  @Test
  void contentTellsWhatASectionIsAboutWhereItsHeadingDoesNot() {
    Optional<SectionTagger> shipped = Optional.of(Models.shipped().sections());
    assertThat(unknown(shipped, SKILLS)).isEqualTo(SectionType.SKILLS);
    assertThat(unknown(shipped, JOBS)).isEqualTo(SectionType.WORK);
    assertThat(unknown(shipped, LEFT_ALONE)).isEqualTo(SectionType.OTHER);
  }

  @Test
  void withoutAModelTheKindStaysOpen() {
    assertThat(unknown(Optional.empty(), SKILLS)).isEqualTo(SectionType.OTHER);
  }

  @Test
  void featuresCountSharesOfBlocksAndWords() {
    Section section =
        new Segmenter()
            .segment(TestDocuments.of("## Skills", "", "- Java, Go, Rust, C", "- Baking"))
            .get(0);
    assertThat(SectionKinds.features(section))
        .contains("n=2", "bullet=all", "list=most", "technologies=most", "dated=none", "t=baking")
        .doesNotContain("t=skills");
  }
}
