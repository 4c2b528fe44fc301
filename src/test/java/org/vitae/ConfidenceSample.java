package org.vitae;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vitae.assemble.Calibration;
import org.vitae.evaluate.Judged;
import org.vitae.input.UnreadableDocumentException;
import org.vitae.json.JsonResume;
import org.vitae.train.CvGenerator;
import org.vitae.train.Format;
import org.vitae.train.GeneratedCv;

/**
 * A value of a set's document that is right or wrong.
 *
 * @param set the name of a set, or {@link #GENERATED}
 */
record ConfidenceSample(String set, Judged value) {
  static final String GENERATED = "generated";

  private static final long SEED = 7;

  /** What the pipeline gives for the documents of a set. */
  static List<ConfidenceSample> of(CorpusSet set, ResumePipeline pipeline) {
    List<ConfidenceSample> out = new ArrayList<>();
    for (Map.Entry<String, Path> document : set.documents().entrySet()) {
      try {
        ParseResult result = pipeline.parse(document.getValue());
        add(set.name(), result, set.expected().get(document.getKey()), out);
      } catch (UnreadableDocumentException e) {
        continue;
      }
    }
    return out;
  }

  /** What the pipeline gives for generated CVs, in turns as text and Markdown. */
  static List<ConfidenceSample> generated(int count, ResumePipeline pipeline) {
    List<ConfidenceSample> out = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      GeneratedCv cv = CvGenerator.cv(SEED, i);
      Format format = i % 2 == 0 ? Format.MD : Format.TXT;
      byte[] document = cv.document(format).orElseThrow();
      try {
        String name = cv.name() + "." + format.extension();
        ParseResult result = pipeline.parse(new ByteArrayInputStream(document), name);
        add(GENERATED, result, JsonResume.readTree(cv.expectedJson()), out);
      } catch (UnreadableDocumentException e) {
        throw new IllegalStateException(cv.name(), e);
      }
    }
    return out;
  }

  private static void add(
      String set, ParseResult result, Map<String, Object> expected, List<ConfidenceSample> out) {
    Judged.of(result, expected).forEach(value -> out.add(new ConfidenceSample(set, value)));
  }

  /** With the chance that a table gives in place of the confidence that the rule claims. */
  Judged calibrated(Calibration table) {
    Judged v = value;
    double chance = table.chance(v.field(), v.rule(), v.confidence(), v.left());
    return new Judged(v.field(), v.rule(), chance, v.left(), v.right());
  }
}
