package org.vitae;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.vitae.assemble.Calibration;
import org.vitae.evaluate.Reliability;

/** Writes the table of confidences anew, and prints how reliable it is: see docs/models.md. */
final class FitConfidence {
  private static final Path TABLE = Path.of("src/main/resources/org/vitae/confidence.tsv");
  private static final int GENERATED = 300;
  private static final String HEAD =
      """
      # How many of a hundred values of a field that a rule gives are right; see Calibration's Javadoc.
      # Written by FitConfidence (docs/models.md), not by hand.
      # field	rule	chance
      """;

  private FitConfidence() {}

  static void run() throws IOException {
    ResumePipeline claims = ResumePipeline.builder().calibration(Calibration.NONE).build();
    List<ConfidenceSample> samples = new ArrayList<>(ConfidenceSample.generated(GENERATED, claims));
    CorpusSet.shared().forEach(set -> samples.addAll(ConfidenceSample.of(set, claims)));
    List<String> rows = ConfidenceFit.rows(samples);
    Files.writeString(TABLE, HEAD + String.join("\n", rows) + "\n");
    Calibration table = new Calibration(rows.stream());
    List<ConfidenceSample> sets = samples.stream().filter(s -> !isGenerated(s)).toList();
    System.out.printf("%-12s %8s %8s %8s %8s%n", "set", "values", "claimed", "table", "left out");
    for (CorpusSet set : CorpusSet.shared()) {
      print(set.name(), in(samples, set.name()), table, without(samples, set.name()));
    }
    print("generated", samples.stream().filter(FitConfidence::isGenerated).toList(), table, table);
    print("all sets", sets, table, table);
    System.out.print(reliability(sets, table).table());
    System.out.print(leaveOneOut(samples).table());
  }

  private static void print(
      String name, List<ConfidenceSample> samples, Calibration table, Calibration without) {
    System.out.printf(
        "%-12s %8d %8.4f %8.4f %8.4f%n",
        name,
        samples.size(),
        reliability(samples, Calibration.NONE).error(),
        reliability(samples, table).error(),
        reliability(samples, without).error());
  }

  /** All sets, each with the table of the others. */
  private static Reliability leaveOneOut(List<ConfidenceSample> samples) {
    return Reliability.of(
        CorpusSet.shared().stream()
            .flatMap(
                set -> {
                  Calibration others = without(samples, set.name());
                  return in(samples, set.name()).stream().map(s -> s.calibrated(others));
                })
            .toList());
  }

  private static Calibration without(List<ConfidenceSample> samples, String set) {
    Stream<ConfidenceSample> others = samples.stream().filter(s -> !s.set().equals(set));
    return new Calibration(ConfidenceFit.rows(others.toList()).stream());
  }

  private static List<ConfidenceSample> in(List<ConfidenceSample> samples, String set) {
    return samples.stream().filter(s -> s.set().equals(set)).toList();
  }

  private static boolean isGenerated(ConfidenceSample sample) {
    return sample.set().equals(ConfidenceSample.GENERATED);
  }

  private static Reliability reliability(List<ConfidenceSample> samples, Calibration table) {
    return Reliability.of(samples.stream().map(s -> s.calibrated(table)).toList());
  }
}
