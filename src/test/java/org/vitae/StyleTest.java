package org.vitae;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a compiler doesn't check about the sources. */
class StyleTest {
  private static final Path MAIN = Path.of("src/main/java");
  private static final int MOST_LINES = 400;

  @Test
  void noFileIsLong() throws IOException {
    assertThat(sources())
        .allSatisfy(file -> assertThat(lines(file)).hasSizeLessThanOrEqualTo(MOST_LINES));
  }

  @Test
  void halfOfTheFilesAreShort() throws IOException {
    List<Integer> sizes = sources().stream().map(file -> lines(file).size()).sorted().toList();
    assertThat(sizes.get(sizes.size() / 2))
        .as("median of the lines of a file")
        .isLessThanOrEqualTo(80);
  }

  @Test
  void everyPackageIsDescribedAndNullMarked() throws IOException {
    TreeSet<Path> folders = new TreeSet<>();
    sources().forEach(file -> folders.add(file.getParent()));
    assertThat(folders)
        .isNotEmpty()
        .allSatisfy(
            folder ->
                assertThat(folder.resolve("package-info.java"))
                    .content()
                    .startsWith("/**")
                    .contains("@NullMarked"));
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(MAIN)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
