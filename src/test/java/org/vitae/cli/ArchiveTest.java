package org.vitae.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vitae.json.JsonResume;

/** ZIP archives of CVs in {@code vitae convert}. */
class ArchiveTest {
  @TempDir Path dir;

  private Path zip(String name, String... entries) throws IOException {
    Path file = dir.resolve(name);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (String entry : entries) {
        zip.putNextEntry(new ZipEntry(entry));
        zip.write(("# " + entry.replaceAll("\\W", " ") + "\n\nann@example.org\n").getBytes(UTF_8));
      }
    }
    return file;
  }

  private CommandLineRun convert(Path path) {
    return CommandLineRun.of("convert", path.toString(), "--out", dir.resolve("out").toString());
  }

  private List<String> outputs() throws IOException {
    Path out = dir.resolve("out");
    try (Stream<Path> files = Files.walk(out)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> out.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  @Test
  void eachEntryIsADocument() throws IOException {
    CommandLineRun run = convert(zip("cvs.zip", "ann.md", "more/bob.txt", "README.md", "x.css"));
    assertThat(run.err()).contains("2 converted, 0 skipped, 0 failed");
    assertThat(run.code()).isZero();
    assertThat(outputs()).containsExactly("ann.json", "more/bob.json");
    assertThat(JsonResume.read(dir.resolve("out/ann.json")).basics())
        .isNotNull()
        .extracting(basics -> basics.email())
        .isEqualTo("ann@example.org");
  }

  @Test
  void twoArchivesWithTheSameNames() throws IOException {
    Files.createDirectory(dir.resolve("cvs"));
    zip("cvs/a.zip", "cv.md");
    zip("cvs/b.zip", "cv.md");
    assertThat(convert(dir.resolve("cvs")).code()).isZero();
    assertThat(outputs()).containsExactly("a.zip/cv.json", "b.zip/cv.json");
  }

  @Test
  void namesThatLeadOutAndHiddenOnesArePassedOver() throws IOException {
    Path file =
        zip("cvs.zip", "../evil.md", "/etc/evil.md", ".hidden/a.md", "__MACOSX/b.md", "c.md");
    assertThat(convert(file).code()).isZero();
    assertThat(outputs()).containsExactly("c.json");
    assertThat(dir.resolve("evil.json")).doesNotExist();
  }

  @Test
  void aBombFailsAndTheOthersGoOn() throws IOException {
    Path file = dir.resolve("cvs.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("bomb.txt"));
      zeros(zip, 200 << 20);
      zip.putNextEntry(new ZipEntry("ann.md"));
      zip.write("# Ann Example\n\nann@example.org\n".getBytes(UTF_8));
    }
    CommandLineRun run = convert(file);
    assertThat(run.err()).contains("1 converted", "1 failed");
    assertThat(outputs()).containsExactly("ann.json", "failures.jsonl");
    assertThat(dir.resolve("out/failures.jsonl")).content().contains("TOO_LARGE", "bomb.txt");
  }

  private static void zeros(OutputStream out, int count) throws IOException {
    byte[] chunk = new byte[1 << 20];
    for (int i = 0; i < count; i += chunk.length) {
      out.write(chunk);
    }
  }

  @Test
  void aDamagedArchiveIsAFailure() throws IOException {
    Files.createDirectory(dir.resolve("cvs"));
    Files.writeString(dir.resolve("cvs/a.zip"), "PK no archive");
    Files.writeString(dir.resolve("cvs/ann.md"), "# Ann Example\n\nann@example.org\n");
    CommandLineRun run = convert(dir.resolve("cvs"));
    assertThat(run.err()).contains("1 converted", "1 failed");
    assertThat(dir.resolve("out/failures.jsonl")).content().contains("DAMAGED", "a.zip");
  }
}
