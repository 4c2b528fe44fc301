package org.vitae;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs what the build made, as users run it. */
class VitaeJarIT {
  private static final Path JAR = Path.of("target/vitae.jar");
  private static final Path FIXTURES = Path.of("test-fixtures");

  /** The jars that an embedder gets beside ours: a new dependency is named here or optional. */
  private static final Pattern EMBEDDED =
      Pattern.compile(
          "(jspecify|jackson-(core|databind|annotations)|tika-core|slf4j-api|commons-io|jsoup"
              + "|commonmark(-ext-gfm-tables)?|libphonenumber"
              + "|poi(-scratchpad)?|commons-(collections4|codec)|SparseBitSet|log4j-(api|to-slf4j)"
              + "|apache-mime4j-(core|dom))-\\d.*\\.jar");

  @TempDir Path dir;

  private record Ran(int code, String out, String err) {}

  @Test
  void convertsTheFixtures() throws Exception {
    Path out = dir.resolve("out");
    Ran ran = vitae("convert", FIXTURES.toString(), "--out", out.toString(), "--validate");
    assertThat(ran.err()).doesNotContain("\tat ", "WARN", "SLF4J").hasLineCount(1);
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).isEmpty();
    assertThat(jsonFiles(out)).hasSameSizeAs(documents()).isNotEmpty();
    assertThat(out.resolve("failures.jsonl")).doesNotExist();
  }

  @Test
  void reportsBadInput() throws Exception {
    Files.write(dir.resolve("noise.pdf"), new byte[] {0, 1, 2, (byte) 0xff, 0, 3});
    Files.writeString(dir.resolve("empty.md"), "");
    Files.writeString(dir.resolve("fine.md"), "# Ada Example\n\nada@example.org\n");
    Ran ran = vitae("convert", dir.toString(), "--out", dir.resolve("out").toString());
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("1 converted", "2 failed").doesNotContain("\tat ");
    assertThat(dir.resolve("out/failures.jsonl"))
        .content()
        .contains("empty.md", "noise.pdf", "EMPTY", "UNSUPPORTED_FORMAT")
        .hasLineCount(2);
    assertThat(dir.resolve("out/fine.json")).content().contains("ada@example.org");
  }

  @Test
  void inspects() throws Exception {
    Path page = dir.resolve("report.html");
    Path cv = FIXTURES.resolve("readme-roboticist/input.md");
    Ran ran = vitae("inspect", cv.toString(), "--out", page.toString());
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    assertThat(page).content().contains("Mira Lindqvist", "makeStops");
  }

  /** One parse of a PDF doesn't need more. */
  @Test
  void readsAPdfIn64Megabytes() throws Exception {
    String cv = "test-fixtures/designer-markdown/formats/cv.pdf";
    Ran ran = java("-Xmx64m", "-jar", JAR.toString(), "parse", cv);
    assertThat(ran.out()).contains("\"name\": \"Tomoko Haraldsen\"");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
  }

  /** Everything that reads them is in the jar, and says nothing of its own. */
  @ParameterizedTest
  @ValueSource(strings = {"docx", "doc", "odt", "rtf"})
  void readsOfficeDocuments(String extension) throws Exception {
    Ran ran = vitae("parse", "src/test/resources/office/anna." + extension);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).contains("\"name\": \"Annika Solberg\"", "Nordkraft AS");
    assertThat(ran.code()).isZero();
  }

  /** Whatever the platform's charset is. */
  @Test
  void writesUtf8() throws Exception {
    Path cv = dir.resolve("cv.md");
    Files.writeString(cv, "# Žofie Müllerová\n\nzofie@example.org\n");
    Ran ran = java("-Dfile.encoding=US-ASCII", "-jar", JAR.toString(), "parse", cv.toString());
    assertThat(ran.out()).contains("Žofie Müllerová");
    assertThat(ran.code()).isZero();
  }

  @Test
  void saysItsVersion() throws Exception {
    assertThat(vitae("--version").out().strip()).matches("vitae \\d+\\.\\d+\\.\\d+\\S*");
  }

  @Test
  void holdsEverythingOnce() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      List<String> names = jar.stream().map(ZipEntry::getName).toList();
      Set<String> once = new HashSet<>();
      assertThat(names).filteredOn(name -> !once.add(name)).isEmpty();
      assertThat(names)
          .noneMatch(name -> name.matches("META-INF/[^/]*\\.(SF|DSA|RSA|EC)"))
          .noneMatch(name -> name.endsWith("module-info.class"))
          .contains("META-INF/LICENSE", "org/vitae/cli/Main.class", "picocli/CommandLine.class");
      assertThat(jar.getManifest().getMainAttributes().getValue("Multi-Release")).isEqualTo("true");
    }
  }

  /** An embedder has the thin jar and what it doesn't declare optional. */
  @Test
  void embedsWithoutWhatTheCommandLineNeeds() throws Exception {
    Path program = dir.resolve("Embedder.java");
    Files.writeString(
        program,
        """
        import java.util.*;
        public class Embedder {
          public static void main(String[] args) throws Exception {
            var resume = org.vitae.ResumeParser.parse("# Ada Example\\n\\nada@example.org\\n");
            System.out.print(org.vitae.json.JsonResume.write(resume));
          }
        }
        """);
    Ran ran = java("-cp", embedderClassPath(), program.toString());
    assertThat(ran.out()).contains("\"email\": \"ada@example.org\"");
    assertThat(ran.code()).isZero();
  }

  private static String embedderClassPath() throws IOException {
    List<String> path = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("target"))) {
      files
          .map(Path::toString)
          .filter(name -> name.matches(".*vitae-\\d[^/\\\\]*\\.jar"))
          .forEach(path::add);
    }
    assertThat(path).as("the thin jar").hasSize(1);
    String tests =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    for (String entry : tests.split(File.pathSeparator, -1)) {
      if (EMBEDDED.matcher(new File(entry).getName()).matches()) {
        path.add(entry);
      }
    }
    return String.join(File.pathSeparator, path);
  }

  private static List<Path> documents() throws IOException {
    try (Stream<Path> files = Files.walk(FIXTURES)) {
      return files
          .filter(f -> f.getFileName().toString().matches("(?:input|cv)\\..*"))
          .collect(Collectors.toList());
    }
  }

  private static List<Path> jsonFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> f.toString().endsWith(".json")).collect(Collectors.toList());
    }
  }

  private Ran vitae(String... args) throws Exception {
    List<String> line = new ArrayList<>(List.of("-jar", JAR.toString()));
    line.addAll(Arrays.asList(args));
    return java(line.toArray(String[]::new));
  }

  private Ran java(String... args) throws Exception {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    Collections.addAll(line, args);
    Path out = Files.createTempFile(dir, "stdout", "");
    Path err = Files.createTempFile(dir, "stderr", "");
    Process process =
        new ProcessBuilder(line).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).as("it ends: %s", line).isTrue();
    return new Ran(process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
  }
}
