package org.vitae.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vitae.json.JsonResume;

class EvaluateCommandTest {
  @TempDir Path dir;

  @Test
  void scoresDocumentsBesideTheirExpectedResults() throws IOException {
    pair("ann");
    CommandLineRun table = CommandLineRun.of("evaluate", dir.toString());
    assertThat(table.code()).isZero();
    assertThat(table.err()).isEmpty();
    assertThat(table.out()).contains("basics.email", "documents 1");
    CommandLineRun json = CommandLineRun.of("evaluate", dir.toString(), "--format", "json");
    assertThat(json.code()).isZero();
    assertThat(JsonResume.readTree(json.out())).containsEntry("documents", 1).containsKey("macro");
  }

  @Test
  void tellsHowReliableConfidencesAre() throws IOException {
    pair("ann");
    CommandLineRun table = CommandLineRun.of("evaluate", dir.toString(), "--reliability");
    assertThat(table.code()).isZero();
    assertThat(table.out()).contains("0.9–1.0", "expected calibration error");
    CommandLineRun json =
        CommandLineRun.of("evaluate", dir.toString(), "--reliability", "--format", "json");
    assertThat(JsonResume.readTree(json.out())).containsKeys("values", "error", "bins");
  }

  @Test
  void aDocumentThatIsMissingCountsAsUnparsed() throws IOException {
    pair("ann");
    Files.delete(dir.resolve("ann.md"));
    CommandLineRun run = CommandLineRun.of("evaluate", dir.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("without a parse 1");
    assertThat(run.err()).contains("ann", "NOT_FOUND");
  }

  @Test
  void nothingExpectedIsWrongUsage() {
    assertUsage("evaluate", dir.toString());
    assertUsage("evaluate", dir.resolve("gone").toString());
  }

  @Test
  void anExpectedResultThatIsNoJsonIsWrongUsage() throws IOException {
    pair("ann");
    Files.writeString(dir.resolve("ann.expected.json"), "{ \"basics\": ");
    assertUsage("evaluate", dir.toString());
  }

  private static void assertUsage(String... args) {
    CommandLineRun run = CommandLineRun.of(args);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("vitae: ").doesNotContain("Exception", "\tat ");
  }

  private void pair(String name) throws IOException {
    Files.writeString(dir.resolve(name + ".md"), "# Ann Example\n\nann@example.org\n");
    Files.writeString(
        dir.resolve(name + ".expected.json"),
        "{\"basics\": {\"name\": \"Ann Example\", \"email\": \"ann@example.org\"}}");
  }
}
