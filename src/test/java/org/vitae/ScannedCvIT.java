package org.vitae;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vitae.evaluate.Evaluation;
import org.vitae.evaluate.Evaluator;
import org.vitae.json.JsonResume;
import org.vitae.ocr.Ocr;
import org.vitae.ocr.Scans;
import org.vitae.ocr.TesseractProgram;

/** The CVs of {@code same-cv}, scanned, are read nearly as well as their text. */
class ScannedCvIT {
  private static final Path COPIES = Path.of("src/test/resources/same-cv");
  private static final ResumePipeline PIPELINE = ResumePipeline.builder().ocr(Ocr.AUTO).build();

  @BeforeAll
  static void installed() {
    TesseractProgram.assume();
  }

  @Test
  void scansScoreNearlyAsMuchAsText() throws Exception {
    TreeMap<String, Map<String, Object>> expected = new TreeMap<>();
    Map<String, Map<String, Object>> parsed = new TreeMap<>();
    for (String name :
        new String[] {
          "alfolio-biologist",
          "data-analyst-markdown-table",
          "designer-markdown",
          "product-manager-bold-lines"
        }) {
      Path json = Path.of("test-fixtures", name, "expected.json");
      byte[] pdf = Files.readAllBytes(COPIES.resolve(name + ".pdf"));
      byte[] scan = Scans.pdf(Scans.pictures(pdf, 300), 300);
      ParseResult result = PIPELINE.parse(new ByteArrayInputStream(scan), name + ".pdf");
      expected.put(name, JsonResume.readTree(json));
      parsed.put(name, JsonResume.toTree(result.resume()));
    }
    Evaluation evaluation = Evaluator.evaluate(expected, name -> Optional.of(parsed.get(name)));
    assertThat(evaluation.macro()).as(evaluation.table()).isGreaterThan(0.88);
  }
}
