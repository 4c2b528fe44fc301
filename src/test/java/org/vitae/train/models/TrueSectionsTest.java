package org.vitae.train.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vitae.model.Resume;
import org.vitae.model.ResumeBuilder;
import org.vitae.model.Skill;
import org.vitae.model.WorkBuilder;

class TrueSectionsTest {
  private static final Resume TRUTH =
      ResumeBuilder.builder()
          .work(
              List.of(
                  WorkBuilder.builder()
                      .name("Quillhaven GmbH")
                      .position("Software Engineer")
                      .highlights(List.of("Built the billing service"))
                      .build()))
          .skills(List.of(new Skill("Tools", null, List.of("Docker", "Git"))))
          .build();
  private final TrueSections truth = new TrueSections(TRUTH);

  @Test
  void whatMakesUpMostOfASectionIsItsKind() {
    assertThat(truth.kind("Software Engineer, Quillhaven GmbH 2019\n• Built the billing service"))
        .contains("WORK");
    assertThat(truth.kind("Tools: Docker, Git")).contains("SKILLS");
  }

  @Test
  void aMixtureHasNone() {
    assertThat(truth.kind("Tools: Docker, Git. Software Engineer")).isEmpty();
    assertThat(truth.kind("Something that the truth doesn't say at all, then Docker")).isEmpty();
  }

  @Test
  void aSectionWithNothingOfTheTruthIsNone() {
    assertThat(truth.isNone("Born in Delft, knows Docker")).isTrue();
    assertThat(truth.isNone("Once a Software Engineer")).isFalse();
  }
}
