package org.vitae;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.vitae.evaluate.Evaluation;
import org.vitae.evaluate.Evaluator;
import org.vitae.json.JsonResume;

/** The CVs that are there in all formats: {@code test-fixtures/<case>/formats/cv.*}. */
final class SameCvs {
  private SameCvs() {}

  /** Gives what was read of a case. */
  interface Reading {
    Map<String, Object> read(Path folder) throws Exception;
  }

  /** The folders of the cases. */
  static List<Path> cases() throws IOException {
    try (Stream<Path> cases = Files.list(Path.of("test-fixtures"))) {
      return cases.filter(folder -> Files.exists(folder.resolve("formats"))).sorted().toList();
    }
  }

  static Path copy(Path folder, String format) {
    return folder.resolve("formats").resolve("cv." + format);
  }

  /** Holds what is read of all cases against their expected results. */
  static Evaluation evaluate(Reading reading) throws Exception {
    TreeMap<String, Map<String, Object>> expected = new TreeMap<>();
    Map<String, Map<String, Object>> parsed = new TreeMap<>();
    for (Path folder : cases()) {
      String name = folder.getFileName().toString();
      expected.put(name, JsonResume.readTree(folder.resolve("expected.json")));
      parsed.put(name, reading.read(folder));
    }
    return Evaluator.evaluate(expected, name -> Optional.ofNullable(parsed.get(name)));
  }
}
