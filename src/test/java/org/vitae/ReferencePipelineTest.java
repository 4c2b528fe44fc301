package org.vitae;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferencePipelineTest {
  private static final String DASHES =
      "“Scheduling ferries with stale data” – Mara Quill, Tobias Ferndale – USENIX ATC 2019";
  private static final String PLAIN = "Quill, M. (2021). On tides. Journal of Seas, 3(2):1-9.";

  @Test
  void withoutModelsTheRulesDecideAlone() throws Exception {
    ReferencePipeline rules = ReferencePipeline.withoutModels();
    assertThat(rules.parse(DASHES).authors()).isEmpty();
    assertThat(rules.parseAll(List.of(DASHES)).get(0).authors()).isEmpty();
    assertThat(rules.parseList(DASHES)).allMatch(p -> p.authors().isEmpty());
    assertThat(rules.parse(PLAIN)).isEqualTo(ReferenceParser.parse(PLAIN));
  }

  @Test
  void theStandardAsksTheModel() {
    assertThat(ReferenceParser.parse(DASHES).authors()).hasSize(2);
    assertThat(ReferencePipeline.standard().parse(DASHES).authors()).hasSize(2);
    assertThat(ReferenceParser.parseAll(List.of(DASHES)).get(0).authors()).hasSize(2);
  }

  @Test
  void aFileThatIsntThereIsRefused(@TempDir Path dir) {
    assertThatThrownBy(() -> ReferencePipeline.withModels(dir.resolve("gone.models")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("gone.models");
  }
}
