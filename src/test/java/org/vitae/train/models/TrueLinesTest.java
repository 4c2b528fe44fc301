package org.vitae.train.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vitae.model.Award;
import org.vitae.model.EducationBuilder;
import org.vitae.model.Resume;
import org.vitae.model.ResumeBuilder;
import org.vitae.model.WorkBuilder;
import org.vitae.tagging.LineLabel;

class TrueLinesTest {
  private static final Resume TRUTH =
      ResumeBuilder.builder()
          .work(
              List.of(
                  WorkBuilder.builder()
                      .name("Quillhaven GmbH")
                      .position("Software Engineer")
                      .highlights(
                          List.of(
                              "Built the billing service that all shops of the guild use today",
                              "Mended clocks"))
                      .build(),
                  WorkBuilder.builder()
                      .name("Ironbark Labs")
                      .position("Software Engineer")
                      .summary("Kept the servers of the web shop running by night")
                      .build()))
          .education(
              List.of(
                  EducationBuilder.builder()
                      .institution("Delta University")
                      .studyType("BSc")
                      .area("Physics")
                      .score("3.9")
                      .thesis("On the Tides")
                      .build()))
          .awards(List.of(new Award("Prize of the Guild", null, List.of(), "Harbour Club", null)))
          .build();

  private static List<Optional<LineLabel>> label(String... lines) {
    return new TrueLines(TRUTH).label(List.of(lines));
  }

  @Test
  void aHeadIsOneOnceForEachEntry() {
    assertThat(
            label(
                "Quillhaven GmbH",
                "Software Engineer, 2019 – 2021",
                "Mended clocks",
                "Ironbark Labs, Software Engineer"))
        .extracting(Optional::orElseThrow)
        .containsExactly(LineLabel.HEAD, LineLabel.SUBHEAD, LineLabel.BULLET, LineLabel.HEAD);
  }

  @Test
  void whatGoesOnOverALineEndIsAContinuation() {
    assertThat(
            label(
                "Quillhaven GmbH",
                "Built the billing service that all",
                "shops of the guild use today",
                "Mended clocks"))
        .extracting(Optional::orElseThrow)
        .containsExactly(
            LineLabel.HEAD, LineLabel.BULLET, LineLabel.CONTINUATION, LineLabel.BULLET);
  }

  @Test
  void textDetailsAndItemsAreToldApart() {
    assertThat(
            label(
                "Ironbark Labs",
                "Kept the servers of the web shop running by night",
                "Delta University, BSc in Physics",
                "Thesis: On the Tides",
                "Prize of the Guild",
                "Harbour Club"))
        .extracting(Optional::orElseThrow)
        .containsExactly(
            LineLabel.HEAD,
            LineLabel.TEXT,
            LineLabel.HEAD,
            LineLabel.DETAIL,
            LineLabel.ITEM,
            LineLabel.SUBHEAD);
  }

  @Test
  void whatTheTruthDoesNotSayHasNoLabel() {
    assertThat(label("Driving licence B", "2019 – 2021")).containsOnly(Optional.empty());
  }
}
