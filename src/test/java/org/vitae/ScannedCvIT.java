package org.vitae;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vitae.evaluate.Evaluation;
import org.vitae.json.JsonResume;
import org.vitae.ocr.Ocr;
import org.vitae.ocr.Scans;
import org.vitae.ocr.TesseractProgram;

/** The CVs that are there in all formats, scanned, are read nearly as well as their text. */
class ScannedCvIT {
  private static final ResumePipeline PIPELINE = ResumePipeline.builder().ocr(Ocr.AUTO).build();

  @BeforeAll
  static void installed() {
    TesseractProgram.assume();
  }

  @Test
  void scansScoreNearlyAsMuchAsText() throws Exception {
    Evaluation evaluation =
        SameCvs.evaluate(
            folder -> {
              byte[] pdf = Files.readAllBytes(SameCvs.copy(folder, "pdf"));
              byte[] scan = Scans.pdf(Scans.pictures(pdf, 300), 300);
              ParseResult result = PIPELINE.parse(new ByteArrayInputStream(scan), "scan.pdf");
              return JsonResume.toTree(result.resume());
            });
    assertThat(evaluation.macro()).as(evaluation.table()).isGreaterThanOrEqualTo(0.9);
  }
}
