package org.vitae.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** One PDF in memory. */
record Sample(String name, byte[] bytes, int pages) {
  /** Our own PDFs: always there. */
  static final String OURS = "same-cv";

  /** Of each set, spread over its names. */
  private static final int PER_SET = 10;

  private static final Path CORPUS = Path.of("..", "shared", "corpus");
  private static final Path FIXTURES = Path.of("test-fixtures");
  private static final List<String> SHARED = List.of("themes-dev", "latex-dev");

  /** The sets that are there. */
  static List<String> sets() {
    List<String> shared =
        SHARED.stream().filter(set -> Files.isDirectory(CORPUS.resolve(set))).toList();
    return shared.isEmpty() ? List.of(OURS) : shared;
  }

  static List<Sample> of(String set) throws IOException {
    List<Path> all = pdfs(set.equals(OURS) ? FIXTURES : CORPUS.resolve(set));
    int count = Math.min(PER_SET, all.size());
    return IntStream.range(0, count)
        .mapToObj(i -> all.get(i * all.size() / count))
        .map(Sample::read)
        .toList();
  }

  InputStream open() {
    return new ByteArrayInputStream(bytes);
  }

  private static List<Path> pdfs(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
    }
  }

  private static Sample read(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      try (PDDocument document = Loader.loadPDF(bytes)) {
        return new Sample(String.valueOf(file.getFileName()), bytes, document.getNumberOfPages());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
