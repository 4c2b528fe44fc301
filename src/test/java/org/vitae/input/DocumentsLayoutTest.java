package org.vitae.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the layout of every document at hand: the fixtures, and the corpora if there. */
class DocumentsLayoutTest {
  private static final List<Path> FOLDERS =
      List.of(Path.of("test-fixtures"), Path.of("../shared/corpus"));

  static List<Path> documents() throws IOException {
    Stream.Builder<Path> out = Stream.builder();
    for (Path folder : FOLDERS) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.walk(folder)) {
          files.filter(DocumentsLayoutTest::isText).sorted().forEach(out);
        }
      }
    }
    List<Path> found = out.build().toList();
    // A parameterized test wants a parameter, even where there is nothing to read.
    return found.isEmpty() ? List.of(Path.of("")) : found;
  }

  private static boolean isText(Path file) {
    String name = file.getFileName().toString();
    return !name.equals("README.md") && name.matches(".*\\.(?:md|txt|html)");
  }

  @ParameterizedTest
  @MethodSource("documents")
  void holdsTogetherAndIsTheSameInEveryDress(Path file) throws Exception {
    Assumptions.assumeTrue(Files.isRegularFile(file), "no documents at hand");
    String text = Files.readString(file);
    String expected = dump(text, file);
    for (String variant : LayoutVariantsTest.of(text)) {
      if (!file.toString().endsWith(".html") || variant.indexOf('\u00a0') < 0) {
        assertThat(dump(variant, file)).isEqualTo(expected);
      }
    }
  }

  private static String dump(String text, Path file) throws UnreadableDocumentException {
    ReadDocument read =
        new DocumentReader(Limits.DEFAULT)
            .read(new ByteArrayInputStream(text.getBytes(UTF_8)), file.toString());
    LayoutVariantsTest.check(read.document());
    return LayoutDump.of(read.document());
  }
}
