package org.vitae.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vitae.ResumePipeline;
import org.vitae.evaluate.Evaluation;
import org.vitae.evaluate.Evaluator;
import org.vitae.input.UnreadableDocumentException;
import org.vitae.json.JsonResume;

/** Parses generated CVs: neither the generator nor the parser may drift from what CVs are like. */
class GeneratedCvsTest {
  private static final int COUNT = 40;

  /** Floors a little below what is reached, and a ceiling: CVs that are too easy teach nothing. */
  @ParameterizedTest
  @CsvSource({"TXT, 0.80", "MD, 0.83", "HTML, 0.80", "DOCX, 0.85", "PDF, 0.75"})
  void mostIsFound(Format format, double floor) {
    ResumePipeline pipeline = ResumePipeline.builder().build();
    SortedMap<String, Map<String, Object>> expected = new TreeMap<>(Comparator.naturalOrder());
    Map<String, Map<String, Object>> parses = new HashMap<>();
    CvGenerator.generate(40, COUNT)
        .forEach(
            cv ->
                cv.document(format)
                    .ifPresent(
                        bytes -> {
                          String file = cv.name() + "." + format.extension();
                          expected.put(cv.name(), JsonResume.toTree(cv.truth()));
                          parses.put(cv.name(), parse(pipeline, bytes, file));
                        }));
    Evaluation evaluation =
        Evaluator.evaluate(expected, name -> Optional.ofNullable(parses.get(name)));
    assertThat(expected).hasSizeGreaterThan(COUNT * 8 / 10);
    assertThat(evaluation.micro()).isBetween(floor, 0.99);
  }

  private static Map<String, Object> parse(ResumePipeline pipeline, byte[] bytes, String file) {
    try {
      return JsonResume.toTree(pipeline.parse(new ByteArrayInputStream(bytes), file).resume());
    } catch (UnreadableDocumentException e) {
      throw new AssertionError(file, e);
    }
  }
}
