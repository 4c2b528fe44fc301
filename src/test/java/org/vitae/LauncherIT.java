package org.vitae;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs {@code target/vitae}, the script that starts the jar with an archive of its classes. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {
  private static final Path TARGET = Path.of("target");
  private static final Path CV = Path.of("test-fixtures/designer-markdown/formats/cv.pdf");
  private static final int SECONDS = 120;

  @TempDir Path folder;
  private Path cache;

  @BeforeEach
  void setUp() {
    cache = folder.resolve("cache");
  }

  @Test
  void theFirstRunMakesTheArchiveThatTheNextOnesTake() throws Exception {
    String plain = output(List.of(java(), "-jar", TARGET.resolve("vitae.jar").toString()));
    String first = output(List.of("sh", TARGET.resolve("vitae").toString()));
    assertThat(first).isEqualTo(plain);
    List<Path> archives = archives();
    assertThat(archives).hasSize(1);
    var made = Files.getLastModifiedTime(archives.get(0));
    assertThat(output(List.of("sh", TARGET.resolve("vitae").toString()))).isEqualTo(plain);
    assertThat(Files.getLastModifiedTime(archives().get(0))).isEqualTo(made);
  }

  @Test
  void anArchiveThatIsNoneDoesNoHarm() throws Exception {
    String first = output(List.of("sh", TARGET.resolve("vitae").toString()));
    Path archive = archives().get(0);
    assertThat(archive.toFile().setWritable(true)).isTrue();
    Files.writeString(archive, "no archive");
    assertThat(output(List.of("sh", TARGET.resolve("vitae").toString()))).isEqualTo(first);
  }

  @Test
  void aFolderThatCantBeWrittenToIsNoTrouble() throws Exception {
    Files.writeString(cache, "a file where the folder would be");
    assertThat(output(List.of("sh", TARGET.resolve("vitae").toString()))).startsWith("{");
  }

  @Test
  void withoutTheJarItSaysWhatToDo() throws Exception {
    Path lost = Files.copy(TARGET.resolve("vitae"), folder.resolve("vitae"));
    Process process = start(List.of("sh", lost.toString()));
    assertThat(new String(process.getErrorStream().readAllBytes())).contains("put the script");
    assertThat(process.waitFor()).isEqualTo(1);
  }

  /** What `parse` prints; it succeeds and complains of nothing. */
  private String output(List<String> start) throws IOException, InterruptedException {
    Process process = start(start);
    String out = new String(process.getInputStream().readAllBytes());
    String complaints = new String(process.getErrorStream().readAllBytes());
    assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(complaints).isEmpty();
    assertThat(process.exitValue()).isZero();
    return out;
  }

  private Process start(List<String> start) throws IOException {
    List<String> command = new ArrayList<>(start);
    command.addAll(List.of("parse", CV.toString()));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("VITAE_CACHE", cache.toString());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    return builder.start();
  }

  private List<Path> archives() throws IOException {
    try (Stream<Path> files = Files.list(cache)) {
      return files.toList();
    }
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
