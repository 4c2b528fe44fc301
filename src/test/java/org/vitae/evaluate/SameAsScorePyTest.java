package org.vitae.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vitae.json.JsonResume;

/** Holds the evaluation against the definition of its figures, on spoilt copies of the corpora. */
class SameAsScorePyTest {
  private static final Path SHARED = Path.of("..", "shared");
  private static final Path SCORE_PY = SHARED.resolve("score/score.py");
  private static final List<String> RESTRICTED =
      List.of("basics.name", "basics.url", "work.position", "work.startDate", "awards.title", "x");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "seeds, 1",
    "seeds, 2",
    "text-dev, 3",
    "text-dev, 4",
    "ner-dev, 5",
    "ner-dev, 6",
    "latex-dev, 7"
  })
  void figuresAreTheSame(String set, long seed) throws Exception {
    Path corpus = SHARED.resolve("corpus").resolve(set);
    assumeTrue(Files.isDirectory(corpus) && Files.exists(SCORE_PY), "no ../shared/corpus/" + set);
    Path expected = Files.createDirectory(folder.resolve("expected"));
    Path parsed = Files.createDirectory(folder.resolve("parsed"));
    prepare(Evaluator.expected(corpus), expected, parsed, new Perturbation(seed));
    Path json = folder.resolve("scores.json");

    String table = scorePy(expected, parsed, json);
    Evaluation ours = Evaluator.evaluate(expected, parsed);

    assertSame("", JsonResume.readTree(json), JsonResume.readTree(ours.json()));
    assertThat(ours.table()).isEqualTo(table);
    assertThat(ours.macro()).as("the copies are neither perfect nor nothing").isBetween(0.1, 0.95);
    String field = "work.position";
    assertThat(lines(ours.misses(field)))
        .isEqualTo(lines(scorePy(expected, parsed, json, "--misses", field)));
  }

  private static List<String> lines(String text) {
    return text.lines().map(String::stripTrailing).toList();
  }

  private static void prepare(
      SortedMap<String, Map<String, Object>> corpus,
      Path expected,
      Path parsed,
      Perturbation perturbation)
      throws IOException {
    int count = 0;
    for (Map.Entry<String, Map<String, Object>> document : corpus.entrySet()) {
      write(expected, document.getKey() + Evaluator.EXPECTED, document.getValue());
      if (++count % 7 != 0) {
        write(parsed, document.getKey() + ".json", perturbation.of(document.getValue()));
      }
      Map<String, Object> restricted = new LinkedHashMap<>(document.getValue());
      restricted.put("_fields", RESTRICTED);
      write(expected, document.getKey() + "-restricted" + Evaluator.EXPECTED, restricted);
      write(parsed, document.getKey() + "-restricted.json", perturbation.of(restricted));
    }
  }

  private static void write(Path folder, String name, Map<String, Object> tree) throws IOException {
    Files.writeString(folder.resolve(name), JsonResume.writeTree(tree));
  }

  private String scorePy(Path expected, Path parsed, Path json, String... options)
      throws IOException, InterruptedException {
    List<String> command = new java.util.ArrayList<>(List.of("python3", "-B", SCORE_PY.toString()));
    command.addAll(List.of(expected.toString(), parsed.toString(), "--json", json.toString()));
    command.addAll(List.of(options));
    Path out = folder.resolve("out.txt");
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("PYTHONIOENCODING", "utf-8");
    Process process;
    try {
      process = builder.redirectOutput(out.toFile()).start();
    } catch (IOException e) {
      assumeTrue(false, "no python3: " + e.getMessage());
      throw e;
    }
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    String text = Files.readString(out, StandardCharsets.UTF_8);
    assertThat(process.exitValue()).as(text).isZero();
    return text;
  }

  private static void assertSame(String where, Object expected, Object actual) {
    if (expected instanceof Map<?, ?> map) {
      Map<?, ?> other = (Map<?, ?>) actual;
      assertThat(other.keySet()).as(where).hasToString(map.keySet().toString());
      map.forEach((key, value) -> assertSame(where + "/" + key, value, other.get(key)));
    } else if (expected instanceof List<?> list) {
      List<?> other = (List<?>) actual;
      assertThat(other).as(where).hasSameSizeAs(list);
      for (int i = 0; i < list.size(); i++) {
        assertSame(where + "/" + i, list.get(i), other.get(i));
      }
    } else if (expected instanceof Number number) {
      assertThat(((Number) actual).doubleValue())
          .as(where)
          .isCloseTo(number.doubleValue(), within(1e-9));
    } else {
      assertThat(actual).as(where).isEqualTo(expected);
    }
  }
}
