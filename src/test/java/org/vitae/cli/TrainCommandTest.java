package org.vitae.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vitae.ResumePipeline;

class TrainCommandTest {
  private static final String CV =
      """
      # Ann Example

      ## Experience
      **Software Engineer**, Wax Ltd., 2019 – 2021
      - Baked waffles
      """;

  @TempDir Path dir;

  private static final String REFERENCE = "A. Quill and Y. Loh. On tides. J. Seas 3(2):1-9, 2021.";

  @Test
  void makesAModelThatParseTakes() {
    Path made = dir.resolve("made");
    Path model = dir.resolve("my.model");
    assertThat(
            CommandLineRun.of(
                    "generate", "--count", "15", "--formats", "md", "--out", made.toString())
                .code())
        .isZero();
    CommandLineRun train =
        CommandLineRun.of(
            "train", made.toString(), "--out", model.toString(), "--references", "60");
    assertThat(train.code()).isZero();
    assertThat(train.out()).contains("learnt from", "role", "learnt from 60 references");
    CommandLineRun cite =
        CommandLineRun.withInput(REFERENCE, "cite", "-", "--models", model.toString());
    assertThat(cite.code()).isZero();
    assertThat(cite.out()).contains("On tides");
    CommandLineRun parse = CommandLineRun.withInput(CV, "parse", "-", "--models", model.toString());
    assertThat(parse.code()).isZero();
    assertThat(parse.out()).contains("Wax Ltd.");
    assertThat(ResumePipeline.builder().models(model).build()).isNotNull();
  }

  @Test
  void doesWithoutModels() {
    CommandLineRun parse = CommandLineRun.withInput(CV, "parse", "-", "--no-models");
    assertThat(parse.code()).isZero();
    assertThat(parse.out()).contains("Wax Ltd.");
  }

  @Test
  void aFileThatIsNoModelIsWrongUsage() throws IOException {
    Path wrong = Files.writeString(dir.resolve("wrong.model"), "no model");
    assertUsage("parse", "-", "--models", wrong.toString());
    assertUsage("cite", "-", "--models", wrong.toString());
    assertUsage("parse", "-", "--models", dir.resolve("gone.model").toString());
    assertUsage("parse", "-", "--models", wrong.toString(), "--no-models");
    assertThatThrownBy(() -> ResumePipeline.builder().models(wrong).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("wrong.model");
    assertThat(ResumePipeline.builder().models(wrong).withoutModels().build()).isNotNull();
  }

  @Test
  void aFolderWithoutTruthIsWrongUsage() throws IOException {
    Files.writeString(dir.resolve("cv.md"), CV);
    assertUsage("train", dir.toString(), "--out", dir.resolve("m").toString());
    assertUsage("train", dir.toString(), "--out", "m", "--held-out", "1.5");
    assertUsage("train", dir.toString(), "--out", "m", "--references", "0");
  }

  private static void assertUsage(String... args) {
    CommandLineRun run = CommandLineRun.withInput(CV, args);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).isNotBlank();
  }
}
