package org.vitae.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateCommandTest {
  @TempDir Path folder;

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("out"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private CommandLineRun run(String... options) {
    String[] args = new String[options.length + 3];
    args[0] = "generate";
    args[1] = "--out";
    args[2] = folder.resolve("out").toString();
    System.arraycopy(options, 0, args, 3, options.length);
    return CommandLineRun.of(args);
  }

  @Test
  void writesDocumentsTruthAndLabels() throws IOException {
    CommandLineRun run = run("--count", "2", "--seed", "3", "--formats", "txt,docx");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(files())
        .containsExactly(
            "cv-3-00000.docx",
            "cv-3-00000.expected.json",
            "cv-3-00000.labels.jsonl",
            "cv-3-00000.txt",
            "cv-3-00001.docx",
            "cv-3-00001.expected.json",
            "cv-3-00001.labels.jsonl",
            "cv-3-00001.txt");
  }

  @Test
  void everyLineOfTheTextHasALabel() throws IOException {
    run("--count", "1", "--formats", "txt");
    assertThat(Files.readAllLines(folder.resolve("out/cv-1-00000.labels.jsonl")))
        .hasSameSizeAs(Files.readAllLines(folder.resolve("out/cv-1-00000.txt")))
        .allMatch(line -> line.startsWith("{\"text\":"));
  }

  @Test
  void unknownFormatsAreWrongUsage() {
    CommandLineRun run = run("--count", "1", "--formats", "odt");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("odt");
  }

  @Test
  void nothingToDoIsWrongUsage() {
    assertThat(run("--count", "0").code()).isEqualTo(2);
    assertThat(run().code()).isEqualTo(2);
  }
}
