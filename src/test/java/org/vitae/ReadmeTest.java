package org.vitae;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vitae.cli.Main;

/** What {@code README.md} shows is what happens. */
class ReadmeTest {
  private static final Path FIXTURE = Path.of("test-fixtures/readme-roboticist/input.md");
  private static final String COMMAND = "$ java -jar target/vitae.jar ";

  private static String readme;

  @TempDir Path dir;

  @BeforeAll
  static void read() throws IOException {
    readme = Files.readString(Path.of("README.md"));
  }

  @Test
  void thePictureShowsInputAndOutput() throws Exception {
    String input = plain(Files.readString(FIXTURE));
    String output = plain(run("parse " + FIXTURE).out());
    List<String> rows = readme.lines().filter(line -> line.startsWith("│")).toList();
    assertThat(rows).hasSizeGreaterThan(10);
    for (String row : rows) {
      String[] cells = row.split("│", -1);
      assertThat(input).contains(plain(cells[1]));
      for (String piece : cells[3].split(", (?=\"[a-zA-Z]+\":)", -1)) {
        assertThat(output).contains(plain(piece).replaceAll(",$", ""));
      }
    }
  }

  /** Without blanks, and without what is left out. */
  private static String plain(String text) {
    return text.replace("...", "").replaceAll("\\s", "");
  }

  @Test
  void theProgramCompilesAndPrintsWhatIsShown() throws Exception {
    Path source = Files.writeString(dir.resolve("Example.java"), block("java"));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    int code =
        compiler.run(
            null,
            null,
            errors,
            "-proc:none",
            "-cp",
            classPath(),
            "-d",
            dir.toString(),
            source.toString());
    assertThat(errors.toString(UTF_8)).isEmpty();
    assertThat(code).isZero();
    assertShown(block("text").lines().toList(), output());
  }

  private String output() throws Exception {
    PrintStream before = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {dir.toUri().toURL()})) {
      System.setOut(new PrintStream(out, true, UTF_8));
      Class<?> example = loader.loadClass("Example");
      example.getMethod("main", String[].class).invoke(null, (Object) new String[0]);
    } finally {
      System.setOut(before);
    }
    return out.toString(UTF_8);
  }

  @Test
  void theCommandsPrintWhatIsShown() {
    List<String> lines = block("console").lines().toList();
    List<Integer> commands = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("$ ")) {
        assertThat(lines.get(i)).startsWith(COMMAND);
        commands.add(i);
      }
    }
    assertThat(commands).hasSizeGreaterThan(2);
    for (int i = 0; i < commands.size(); i++) {
      int end = i + 1 < commands.size() ? commands.get(i + 1) : lines.size();
      int at = commands.get(i);
      Output output = run(lines.get(at).substring(COMMAND.length()));
      assertShown(lines.subList(at + 1, end), output.out() + output.err());
    }
  }

  private record Output(String out, String err) {}

  /** Runs a command, its outputs in a folder of the test's own. */
  private Output run(String command) {
    String[] args = command.replace("--out out", "--out " + dir.resolve("out")).split(" ", -1);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Main.run(
        new ByteArrayInputStream(new byte[0]),
        new PrintStream(out, true, UTF_8),
        new PrintStream(err, true, UTF_8),
        args);
    return new Output(
        out.toString(UTF_8), err.toString(UTF_8).replace(dir.resolve("out").toString(), "out"));
  }

  /** The lines shown follow each other, but where "..." stands for what is left out. */
  private static void assertShown(List<String> shown, String real) {
    StringBuilder pattern = new StringBuilder();
    for (String line : shown) {
      if (line.strip().equals("...")) {
        pattern.append("(?s:.*)");
      } else {
        pattern.append(linePattern(line)).append("\\R");
      }
    }
    assertThat(real).containsPattern("(?m)^" + pattern);
  }

  /** Counts of fixtures, times and what "..." leaves out may differ. */
  private static String linePattern(String line) {
    StringBuilder pattern = new StringBuilder();
    Matcher free = Pattern.compile("\\.\\.\\.|\\b[1-9]\\d+\\b|\\d+\\.\\d s\\b").matcher(line);
    int from = 0;
    while (free.find()) {
      pattern.append(Pattern.quote(line.substring(from, free.start())));
      pattern.append(free.group().equals("...") ? ".*" : free.group().replaceAll("\\d+", "\\\\d+"));
      from = free.end();
    }
    return pattern.append(Pattern.quote(line.substring(from))).toString();
  }

  @Test
  void theOneCommandsAreThere() throws IOException {
    assertThat(readme)
        .contains(
            "mvn -q -DskipTests package && java -jar target/vitae.jar convert test-fixtures --out out");
    assertThat(readme).contains("\nmvn -B verify\n");
    assertThat(Path.of(".ci/run")).content().contains("if mvn -B verify; then");
  }

  @Test
  void theDependencyIsThisVersion() throws IOException {
    Matcher version =
        Pattern.compile("<artifactId>vitae</artifactId>\\s*<version>([^<]*)</version>")
            .matcher(Files.readString(Path.of("pom.xml")));
    assertThat(version.find()).isTrue();
    assertThat(block("xml")).contains("<version>" + version.group(1) + "</version>");
  }

  @Test
  void theLinksLeadSomewhere() {
    Matcher link = Pattern.compile("\\]\\((?!https?:)([^)#]+)\\)").matcher(readme);
    List<String> links = new ArrayList<>();
    while (link.find()) {
      links.add(link.group(1));
    }
    assertThat(links).isNotEmpty().allSatisfy(target -> assertThat(Path.of(target)).exists());
  }

  /** The only block of a kind. */
  private static String block(String kind) {
    Matcher block = Pattern.compile("(?s)```" + kind + "\\n(.*?)```").matcher(readme);
    assertThat(block.find()).as("a block of " + kind).isTrue();
    return block.group(1);
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }
}
