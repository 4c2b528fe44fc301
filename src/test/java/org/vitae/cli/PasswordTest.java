package org.vitae.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vitae.pdf.PdfSketch;

/** Documents that want a password. */
class PasswordTest {
  @TempDir Path folder;

  private String cv;
  private String secret;

  @BeforeEach
  void write() throws Exception {
    PdfSketch sketch = new PdfSketch().text(72, 72, "Ada Winter").text(72, 90, "ada@example.org");
    sketch
        .document()
        .protect(new StandardProtectionPolicy("owner", "pass word", new AccessPermission()));
    cv = Files.write(folder.resolve("cv.pdf"), sketch.bytes()).toString();
    secret = Files.writeString(folder.resolve("secret"), "pass word\n").toString();
  }

  @Test
  void parsesWithThePasswordOfAFile() {
    CommandLineRun run = CommandLineRun.of("parse", cv, "--password-file", secret);
    assertThat(run.out()).contains("ada@example.org");
    assertThat(run.code()).isZero();
  }

  @Test
  void saysHowToGiveAPassword() {
    CommandLineRun run = CommandLineRun.of("parse", cv);
    assertThat(run.err()).contains("wants a password", "--password-file");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void convertsWithThePasswordOfAFile() {
    String out = folder.resolve("out").toString();
    CommandLineRun run = CommandLineRun.of("convert", cv, "--out", out, "--password-file", secret);
    assertThat(run.err()).contains("1 converted");
    assertThat(folder.resolve("out/cv.json")).content().contains("ada@example.org");
  }

  @Test
  void inspectsWithThePasswordOfAFile() {
    Path page = folder.resolve("report.html");
    CommandLineRun run =
        CommandLineRun.of("inspect", cv, "--out", page.toString(), "--password-file", secret);
    assertThat(run.err()).isEmpty();
    assertThat(page).content().contains("ada@example.org", "data:image/png");
  }

  @ParameterizedTest
  @ValueSource(strings = {"parse %s", "convert %s --out x", "inspect %s --out x.html"})
  void aPasswordFileThatIsNotThere(String command) {
    String[] arguments = (command + " --password-file absent").split(" ");
    arguments[1] = cv;
    CommandLineRun run = CommandLineRun.of(arguments);
    assertThat(run.err()).contains("the password file absent can't be read");
    assertThat(run.code()).isEqualTo(2);
  }
}
