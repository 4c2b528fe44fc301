package org.vitae.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vitae.json.JsonResume;

class ParseCommandTest {
  private static final String CV = "# Žofie Example\n\nzofie@example.org\n";

  @TempDir Path dir;

  @Test
  void printsJsonResume() throws IOException {
    Path file = Files.writeString(dir.resolve("cv.md"), CV);
    CommandLineRun run = CommandLineRun.of("parse", file.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Žofie Example").endsWith("}\n");
    assertThat(run.out()).isEqualTo(JsonResume.write(JsonResume.read(run.out())));
  }

  @Test
  void readsStandardInput() {
    CommandLineRun run = CommandLineRun.withInput(CV, "parse", "-");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("zofie@example.org");
  }

  @Test
  void printsTheEvidence() {
    CommandLineRun run = CommandLineRun.withInput(CV, "parse", "-", "--evidence", "--validate");
    assertThat(run.code()).isZero();
    Map<String, Object> report = JsonResume.readTree(run.out());
    assertThat(report).containsOnlyKeys("resume", "evidence", "diagnostics");
    assertThat(report.get("evidence"))
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
        .containsKey("/basics/email");
  }

  @Test
  void whatIsNotSureEnoughIsAGuess() {
    CommandLineRun run = CommandLineRun.withInput(CV, "parse", "-", "--min-confidence", "1");
    assertThat(run.code()).isZero();
    assertThat(JsonResume.read(run.out()).basics()).isNull();
    assertThat(run.out()).contains("\"guess\"", "\"basics.email\"", "zofie@example.org");
  }

  @Test
  void aConfidenceThatNoValueCanHaveIsWrongUsage() {
    CommandLineRun run = CommandLineRun.withInput(CV, "parse", "-", "--min-confidence", "2");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--min-confidence is within 0 and 1, not 2.0");
  }

  @Test
  void printsPublicationsAlone() {
    String cv = CV + "\n## Publications\n\n- Ž. Example. \"Lamps\". Journal of Tides, 2021.\n";
    CommandLineRun bibtex = CommandLineRun.withInput(cv, "parse", "-", "--format", "bibtex");
    assertThat(bibtex.code()).isZero();
    assertThat(bibtex.out()).startsWith("@article{example2021lamps,").contains("Example, Ž.");
    CommandLineRun csl = CommandLineRun.withInput(cv, "parse", "-", "--format", "csl");
    assertThat(csl.out()).startsWith("[").contains("\"container-title\": \"Journal of Tides\"");
    CommandLineRun both =
        CommandLineRun.withInput(cv, "parse", "-", "--format", "csl", "--evidence");
    assertThat(both.code()).isEqualTo(2);
    assertThat(both.out()).isEmpty();
    assertThat(both.err()).contains("--evidence");
  }

  @Test
  void saysWhyADocumentCannotBeRead() throws IOException {
    Path file = Files.write(dir.resolve("noise.pdf"), new byte[] {0, 1, 2, (byte) 0xff});
    CommandLineRun run = CommandLineRun.of("parse", file.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("vitae: ").contains("UNSUPPORTED_FORMAT").hasLineCount(1);
  }

  @Test
  void emptyInputIsRefused() {
    CommandLineRun run = CommandLineRun.of("parse", "-");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("EMPTY");
  }

  @Test
  void aFileThatIsNotThereIsWrongUsage() {
    CommandLineRun run = CommandLineRun.of("parse", dir.resolve("gone.md").toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("gone.md", "NOT_FOUND");
  }

  @Test
  void aFolderIsWrongUsage() {
    CommandLineRun run = CommandLineRun.of("parse", dir.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("folder", "convert");
  }
}
