package org.vitae.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  @Test
  void helpHasExamples() {
    CommandLineRun run = CommandLineRun.of("--help");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Examples:", "vitae convert", "parse", "convert");
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"parse", "convert", "cite", "evaluate"})
  void everyCommandHelps(String command) {
    CommandLineRun run = CommandLineRun.of(command, "--help");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Usage: vitae " + command, "Examples:", "Exit code:");
    assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
  }

  @Test
  void saysItsVersion() {
    CommandLineRun run = CommandLineRun.of("--version");
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("vitae ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nonsense",
        "--nonsense",
        "parse",
        "parse one two",
        "convert",
        "convert --out x",
        "convert cv.md",
        "convert cv.md --out x --threads many",
        "convert cv.md --out x --threads 0",
        "cite",
        "cite gone.txt",
        "cite x --format xml",
        "evaluate",
        "evaluate x --format xml"
      })
  void wrongUsageIsExplained(String args) {
    CommandLineRun run = CommandLineRun.of(args.isEmpty() ? new String[0] : args.split(" "));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isNotBlank().doesNotContain("Exception", "\tat ");
  }
}
