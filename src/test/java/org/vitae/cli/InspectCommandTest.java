package org.vitae.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectCommandTest {
  private static final String CV = "# Žofie Example\n\nzofie@example.org\n";

  @TempDir Path dir;
  private Path cv;
  private Path page;

  @BeforeEach
  void write() throws IOException {
    cv = Files.writeString(dir.resolve("cv.md"), CV);
    page = dir.resolve("new/report.html");
  }

  private CommandLineRun inspect(Path file, String... more) {
    String[] args = new String[4 + more.length];
    System.arraycopy(
        new String[] {"inspect", file.toString(), "--out", page.toString()}, 0, args, 0, 4);
    System.arraycopy(more, 0, args, 4, more.length);
    return CommandLineRun.of(args);
  }

  @Test
  void writesAPage() {
    CommandLineRun run = inspect(cv);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(page).content().startsWith("<!doctype html>").contains("Žofie Example", "cv.md");
    assertThat(page.getParent()).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void readsStandardInput() {
    CommandLineRun run = CommandLineRun.withInput(CV, "inspect", "-", "--out", page.toString());
    assertThat(run.code()).isZero();
    assertThat(page).content().contains("zofie@example.org");
  }

  @Test
  void replacesAPageOnlyWhenAsked() throws IOException {
    Files.createDirectories(page.getParent());
    Files.writeString(page, "mine");
    CommandLineRun refused = inspect(cv);
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("report.html", "--overwrite").hasLineCount(1);
    assertThat(page).content().isEqualTo("mine");
    assertThat(inspect(cv, "--overwrite").code()).isZero();
    assertThat(page).content().contains("Žofie Example");
  }

  @Test
  void neverReplacesTheDocument() {
    page = cv;
    CommandLineRun run = inspect(cv, "--overwrite");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("the document itself");
    assertThat(cv).content().isEqualTo(CV);
  }

  @Test
  void aDocumentThatFailsLeavesNoPage() throws IOException {
    Path noise = Files.write(dir.resolve("noise.pdf"), new byte[] {0, 1, 2, (byte) 0xff});
    CommandLineRun run = inspect(noise);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("UNSUPPORTED_FORMAT").hasLineCount(1);
    assertThat(page).doesNotExist();
  }

  @Test
  void saysWhatIsNotThere() {
    CommandLineRun run = inspect(dir.resolve("gone.pdf"));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("gone.pdf", "NOT_FOUND");
  }

  @Test
  void foldersAreWrongUsage() {
    assertThat(inspect(dir).err()).contains("is a folder");
    page = dir;
    CommandLineRun run = inspect(cv);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("is a folder");
  }

  @Test
  void aPageThatCannotBeWrittenIsAFailure() {
    page = cv.resolve("report.html");
    CommandLineRun run = inspect(cv);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("can't be written").hasLineCount(1);
  }

  @Test
  void thePageNeedsAName() {
    CommandLineRun run = CommandLineRun.of("inspect", cv.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--out");
  }
}
