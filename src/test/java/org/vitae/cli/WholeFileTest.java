package org.vitae.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  @TempDir Path dir;

  @Test
  void writesAndReplacesAndCreatesFolders() throws IOException {
    Path target = dir.resolve("a/b/cv.json");
    WholeFile.write(target, "one".getBytes(UTF_8));
    WholeFile.write(target, "two".getBytes(UTF_8));
    assertThat(target).hasContent("two");
    assertThat(target.getParent()).isDirectoryContaining("glob:**/cv.json");
    assertThat(target.getParent().toFile().list()).hasSize(1);
  }

  @Test
  void leavesNothingBehindWhenItCannotMove() throws IOException {
    Path target = Files.createDirectories(dir.resolve("cv.json"));
    Files.writeString(target.resolve("inside"), "kept");
    assertThatThrownBy(() -> WholeFile.write(target, "one".getBytes(UTF_8)))
        .isInstanceOf(IOException.class);
    assertThat(dir.toFile().list()).containsExactly("cv.json");
    assertThat(target.resolve("inside")).hasContent("kept");
  }
}
