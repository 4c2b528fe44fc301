package org.vitae.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vitae.json.JsonResume;

class ConvertCommandTest {
  private static final String PAPER =
      "# Ann Example\n\n## Publications\n\n- A. Example, B. Quill. \"Lamps that listen\"."
          + " Journal of Tides 12(3), 101-119, 2021.\n";

  @TempDir Path dir;
  private Path cvs;
  private Path out;

  @BeforeEach
  void folders() throws IOException {
    cvs = Files.createDirectory(dir.resolve("cvs"));
    out = dir.resolve("out");
  }

  @Test
  void writesOneFileForEachDocument() throws IOException {
    cv("ann.md", "ann@example.org");
    cv("more/bob.txt", "bob@example.org");
    CommandLineRun run = convert(cvs);
    assertThat(run.err())
        .isEqualTo(run.err().lines().findFirst().orElse("") + System.lineSeparator());
    assertThat(run.err()).contains("2 converted, 0 skipped, 0 failed");
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(files(out).keySet()).containsExactly("ann.json", "more/bob.json");
    assertThat(JsonResume.read(out.resolve("more/bob.json")).basics())
        .isNotNull()
        .extracting(basics -> basics.email())
        .isEqualTo("bob@example.org");
  }

  @Test
  void quietSaysNothing() throws IOException {
    cv("ann.md", "ann@example.org");
    assertThat(convert(cvs, "--quiet")).isEqualTo(new CommandLineRun(0, "", ""));
  }

  @Test
  void bothKeepTheirExtensionWhereTwoMeet() throws IOException {
    cv("ann.md", "ann@example.org");
    cv("ann.txt", "ann@example.org");
    convert(cvs);
    assertThat(files(out).keySet()).containsExactly("ann.md.json", "ann.txt.json");
  }

  @Test
  void leavesWhatIsThereUnlessTold() throws IOException {
    cv("ann.md", "ann@example.org");
    cv("bob.md", "bob@example.org");
    Files.createDirectories(out);
    Files.writeString(out.resolve("ann.json"), "mine");
    assertThat(convert(cvs).err()).contains("1 converted, 1 skipped, 0 failed");
    assertThat(out.resolve("ann.json")).hasContent("mine");
    assertThat(convert(cvs, "--overwrite").err()).contains("2 converted, 0 skipped, 0 failed");
    assertThat(out.resolve("ann.json")).content().contains("ann@example.org");
  }

  @Test
  void anOldResultGoesWhenItsDocumentFailsNow() throws IOException {
    cv("ann.md", "ann@example.org");
    convert(cvs);
    Files.writeString(cvs.resolve("ann.md"), "");
    assertThat(convert(cvs).code()).isZero();
    assertThat(out.resolve("ann.json")).exists();
    assertThat(convert(cvs, "--overwrite").code()).isEqualTo(1);
    assertThat(files(out).keySet()).containsExactly("failures.jsonl");
    assertThat(CommandLineRun.of("convert", "--help").out()).contains("removes them");
  }

  @Test
  void whatFailsIsALineAndTheRestGoesOn() throws IOException {
    cv("ann.md", "ann@example.org");
    Files.write(cvs.resolve("noise.pdf"), new byte[] {0, 7, (byte) 0xfe, 0, 1, 2, 3});
    Files.writeString(cvs.resolve("void.txt"), "");
    CommandLineRun run = convert(cvs);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("1 converted, 0 skipped, 2 failed", "failures.jsonl");
    assertThat(failures())
        .extracting(line -> line.get("reason"))
        .containsExactly("UNSUPPORTED_FORMAT", "EMPTY");
    assertThat(failures())
        .extracting(line -> line.get("file"))
        .containsExactly(cvs.resolve("noise.pdf").toString(), cvs.resolve("void.txt").toString());
    assertThat(files(out).keySet()).containsExactly("ann.json", "failures.jsonl");
  }

  @Test
  void anOldListOfFailuresGoesWhenNothingFails() throws IOException {
    Path bad = Files.writeString(cvs.resolve("bad.md"), "");
    cv("ann.md", "ann@example.org");
    convert(cvs);
    assertThat(out.resolve("failures.jsonl")).exists();
    Files.delete(bad);
    assertThat(convert(cvs).code()).isZero();
    assertThat(out.resolve("failures.jsonl")).doesNotExist();
  }

  @Test
  void aPathThatIsNotThereFailsAlone() throws IOException {
    cv("ann.md", "ann@example.org");
    CommandLineRun run =
        CommandLineRun.of(
            "convert", cvs.resolve("gone.md").toString(), cvs.toString(), "--out", out.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(failures()).extracting(line -> line.get("reason")).containsExactly("NOT_FOUND");
    assertThat(out.resolve("ann.json")).exists();
  }

  @Test
  void nothingToConvertIsWrongUsage() throws IOException {
    Files.writeString(cvs.resolve("README.md"), "no CV");
    CommandLineRun run = convert(cvs);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("no CV in the folder", "nothing to convert");
    assertThat(out).doesNotExist();
    CommandLineRun gone = convert(cvs.resolve("gone.md"));
    assertThat(gone.code()).isEqualTo(2);
    assertThat(gone.err()).contains("gone.md", "no such file");
  }

  @Test
  void anOutThatIsAFileIsWrongUsage() throws IOException {
    cv("ann.md", "ann@example.org");
    Files.writeString(out, "in the way");
    CommandLineRun run = convert(cvs);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("can't be created").doesNotContain("\tat ");
  }

  @Test
  void anUnreadableFileFails() throws IOException {
    cv("ann.md", "ann@example.org");
    Path secret = cvs.resolve("secret.md");
    cv("secret.md", "bob@example.org");
    try {
      Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
    } catch (UnsupportedOperationException e) {
      assumeTrue(false, "no POSIX permissions here");
    }
    assumeTrue(!Files.isReadable(secret), "root reads everything");
    assertThat(convert(cvs).code()).isEqualTo(1);
    assertThat(failures()).extracting(line -> line.get("reason")).containsExactly("NOT_READABLE");
  }

  @Test
  void theResultDependsNeitherOnTheOrderNorOnTheThreads() throws IOException {
    for (int i = 0; i < 12; i++) {
      cv("a/cv" + i + ".md", "a" + i + "@example.org");
      cv("b/cv" + i + (i % 2 == 0 ? ".md" : ".txt"), "b" + i + "@example.org");
    }
    Files.writeString(cvs.resolve("a/void.md"), "");
    String a = cvs.resolve("a").toString();
    String b = cvs.resolve("b").toString();
    CommandLineRun.of("convert", a, b, "--out", out.toString(), "--threads", "1");
    Path other = dir.resolve("other");
    CommandLineRun.of("convert", b, a, "--out", other.toString(), "--threads", "8");
    assertThat(files(out)).hasSize(25).isEqualTo(files(other));
  }

  @Test
  void validatesOnDemand() throws IOException {
    cv("ann.md", "ann@example.org");
    assertThat(convert(cvs, "--validate").code()).isZero();
  }

  @Test
  void writesPublicationsAlone() throws IOException {
    Path cv = cvs.resolve("ann.md");
    Files.writeString(cv, PAPER);
    Files.writeString(cvs.resolve("ann.txt"), "Ann Example\n\nann@example.org\n");
    assertThat(convert(cvs, "--format", "bibtex", "--validate").code()).isZero();
    assertThat(convert(cvs, "--format", "csl").code()).isZero();
    assertThat(files(out).keySet())
        .containsExactly("ann.md.bib", "ann.md.csl.json", "ann.txt.bib", "ann.txt.csl.json");
    assertThat(out.resolve("ann.md.bib"))
        .content()
        .contains("@article{example2021lamps,", "title = {Lamps that listen},");
    assertThat(out.resolve("ann.md.csl.json")).content().contains("\"family\": \"Example\"");
    assertThat(out.resolve("ann.txt.bib")).isEmptyFile();
    assertThat(out.resolve("ann.txt.csl.json")).hasContent("[]");
    assertThat(convert(cvs, "--format", "csl").err()).contains("0 converted, 2 skipped");
    assertThat(convert(cvs, "--format", "ris").code()).isEqualTo(2);
  }

  private CommandLineRun convert(Path path, String... options) {
    return CommandLineRun.of(
        Stream.concat(
                Stream.of("convert", path.toString(), "--out", out.toString()),
                Arrays.stream(options))
            .toArray(String[]::new));
  }

  private void cv(String name, String email) throws IOException {
    Path file = cvs.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "# Ann Example\n\n" + email + "\n");
  }

  private List<Map<String, Object>> failures() throws IOException {
    return Files.readAllLines(out.resolve("failures.jsonl")).stream()
        .map(JsonResume::readTree)
        .toList();
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        files.put(name, Files.readString(file, UTF_8));
      }
    }
    return files;
  }
}
