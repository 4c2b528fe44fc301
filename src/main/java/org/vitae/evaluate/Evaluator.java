package org.vitae.evaluate;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.vitae.evaluate.Evaluation.DocumentScore;
import org.vitae.json.JsonResume;
import org.vitae.json.JsonResumeException;

/**
 * Scores parses against expected results, field by field. Results are JSON Resume as maps and
 * lists, see {@link JsonResume#readTree} and {@link JsonResume#toTree}. Stateless, thread-safe.
 *
 * <p>Two values are the same when they differ in case, punctuation and blanks alone; running text
 * when it is alike to 0.85; dates when they are equal; addresses when they differ in scheme, {@code
 * www.} or final slash alone; phone numbers when their digits are the same but for a country code.
 * Entries are aligned one to one by their key fields; a list counts item by item. An expected
 * result that marks itself {@code _partial} is scored on its {@code _labels} only, one with {@code
 * _fields} on these.
 */
public final class Evaluator {
  /** How the name of a file with an expected result ends. */
  public static final String EXPECTED = ".expected.json";

  private Evaluator() {}

  /**
   * Scores the parses in one folder, {@code NAME.json}, against the expected results in another,
   * {@code NAME.expected.json}.
   *
   * @throws IOException if a file can't be read, or nothing is expected
   * @throws JsonResumeException if a file is no JSON object
   */
  public static Evaluation evaluate(Path expectedFolder, Path parsedFolder) throws IOException {
    SortedMap<String, Map<String, Object>> parses = new TreeMap<>();
    SortedMap<String, Map<String, Object>> expected = expected(expectedFolder);
    for (String name : expected.keySet()) {
      Path file = parsedFolder.resolve(name + ".json");
      if (Files.exists(file)) {
        parses.put(name, JsonResume.readTree(file));
      }
    }
    return evaluate(expected, name -> Optional.ofNullable(parses.get(name)));
  }

  /**
   * Scores parses by the name of their document, which is asked for once each.
   *
   * @param parses empty where a document has no parse
   */
  public static Evaluation evaluate(
      SortedMap<String, ? extends Map<String, ?>> expected,
      Function<String, ? extends Optional<? extends Map<String, ?>>> parses) {
    Tally all = new Tally("");
    List<DocumentScore> docs = new ArrayList<>();
    int unparsed = 0;
    for (Map.Entry<String, ? extends Map<String, ?>> document : expected.entrySet()) {
      String name = document.getKey();
      Optional<? extends Map<String, ?>> parse = parses.apply(name);
      unparsed += parse.isEmpty() ? 1 : 0;
      Tally one = new Tally(name);
      score(document.getValue(), parse.isEmpty() ? Map.of() : parse.get(), one);
      all.add(one);
      docs.add(new DocumentScore(name, one.total().figures().f1()));
    }
    return evaluation(docs, unparsed, all);
  }

  /**
   * Which values of one parse are right. Values of fields that nobody compares, or that the
   * expected result doesn't label completely, have no verdict.
   */
  public static List<Verdict> verdicts(Map<String, ?> expected, Map<String, ?> parse) {
    Tally tally = new Tally("");
    score(expected, Given.tree(parse), tally);
    return List.copyOf(tally.verdicts());
  }

  /**
   * The expected results of a folder by the names of their documents.
   *
   * @throws IOException if a file can't be read, or there is none
   * @throws JsonResumeException if a file is no JSON object
   */
  public static SortedMap<String, Map<String, Object>> expected(Path folder) throws IOException {
    SortedMap<String, Map<String, Object>> out =
        new TreeMap<>(Comparator.comparing(name -> name + EXPECTED));
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + EXPECTED)) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        out.put(name.substring(0, name.length() - EXPECTED.length()), JsonResume.readTree(file));
      }
    }
    if (out.isEmpty()) {
      throw new NoSuchFileException(folder.toString(), null, "no *" + EXPECTED + " in it");
    }
    return out;
  }

  private static void score(Map<?, ?> expected, Map<?, ?> parsed, Tally tally) {
    List<?> fields = Tree.array(expected.get("_fields"));
    Map<?, ?> wanted = fields.isEmpty() ? expected : Restriction.of(expected, fields);
    Map<?, ?> given = fields.isEmpty() ? parsed : Restriction.of(parsed, fields);
    if (Tree.has(wanted.get("_partial"))) {
      PartialDocument.score(wanted, given, tally);
    } else {
      FullDocument.score(wanted, given, tally);
    }
  }

  private static Evaluation evaluation(List<DocumentScore> docs, int unparsed, Tally all) {
    SortedMap<String, Figures> fields = new TreeMap<>();
    all.fields()
        .forEach(
            (name, counts) -> {
              if (!counts.equals(Counts.NONE)) {
                fields.put(name, counts.figures());
              }
            });
    SortedMap<String, Figures> entries = new TreeMap<>();
    all.entries().forEach((section, counts) -> entries.put(section, counts.figures()));
    double macro =
        fields.values().stream()
            .filter(f -> f.support() >= Evaluation.MIN_SUPPORT)
            .mapToDouble(Figures::f1)
            .average()
            .orElse(0);
    double micro = all.total().figures().f1();
    return new Evaluation(docs.size(), unparsed, macro, micro, fields, entries, docs, all.misses());
  }
}
