package org.vitae;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.vitae.evaluate.Evaluation;
import org.vitae.evaluate.Evaluator;
import org.vitae.input.UnreadableDocumentException;
import org.vitae.json.JsonResume;

/**
 * Documents with expected results, by name.
 *
 * @param name of the set
 * @param documents by the document's name, which expected results have too
 */
record CorpusSet(
    String name,
    SortedMap<String, Path> documents,
    SortedMap<String, Map<String, Object>> expected) {
  private static final Path FIXTURES = Path.of("test-fixtures");
  private static final Path CORPUS = Path.of("..", "shared", "corpus");
  private static final List<String> SETS =
      List.of("seeds", "text-dev", "ner-dev", "latex-dev", "themes-dev");

  /** The CVs in {@code test-fixtures/<case>/input.*}, each with its {@code expected.json}. */
  static CorpusSet fixtures() {
    SortedMap<String, Path> documents = new TreeMap<>();
    SortedMap<String, Map<String, Object>> expected = new TreeMap<>();
    for (Path folder : list(FIXTURES, Files::isDirectory)) {
      for (Path input : list(folder, file -> nameOf(file).startsWith("input."))) {
        documents.put(nameOf(folder), input);
        expected.put(nameOf(folder), tree(folder.resolve("expected.json")));
      }
    }
    return new CorpusSet("fixtures", documents, expected);
  }

  /** The sets of the shared corpus; none where it isn't there. */
  static List<CorpusSet> shared() {
    return SETS.stream()
        .filter(set -> Files.isDirectory(CORPUS.resolve(set)))
        .map(CorpusSet::shared)
        .toList();
  }

  private static CorpusSet shared(String set) {
    try {
      SortedMap<String, Map<String, Object>> expected = Evaluator.expected(CORPUS.resolve(set));
      SortedMap<String, Path> documents = new TreeMap<>();
      for (Path file : list(CORPUS.resolve(set), Files::isRegularFile)) {
        String name = nameOf(file).replaceFirst("\\.[^.]*$", "");
        if (expected.containsKey(name) && !nameOf(file).endsWith(Evaluator.EXPECTED)) {
          documents.put(name, file);
        }
      }
      return new CorpusSet(set, documents, expected);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Each document as a set of its own, named {@code set/document}. */
  Stream<CorpusSet> each() {
    return expected.keySet().stream().map(this::only);
  }

  CorpusSet only(String document) {
    return new CorpusSet(
        name + "/" + document,
        new TreeMap<>(Map.of(document, documents.get(document))),
        new TreeMap<>(Map.of(document, expected.get(document))));
  }

  /** How the pipeline fares; a document that can't be read counts as one without a parse. */
  Evaluation evaluate(ResumePipeline pipeline) {
    return Evaluator.evaluate(
        expected,
        document -> {
          try {
            ParseResult result = pipeline.parse(documents.get(document));
            return Optional.of(JsonResume.toTree(result.resume()));
          } catch (UnreadableDocumentException e) {
            return Optional.<Map<String, Object>>empty();
          }
        });
  }

  @Override
  public String toString() {
    return name;
  }

  private static List<Path> list(Path folder, Predicate<Path> wanted) {
    try (Stream<Path> files = Files.exists(folder) ? Files.list(folder) : Stream.empty()) {
      return files.filter(wanted).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Object> tree(Path file) {
    try {
      return JsonResume.readTree(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String nameOf(Path file) {
    return file.getFileName().toString();
  }
}
