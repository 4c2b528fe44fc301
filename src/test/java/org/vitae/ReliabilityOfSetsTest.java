package org.vitae;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vitae.evaluate.Judged;
import org.vitae.evaluate.Reliability;

/**
 * Confidences say how often values are right; {@code -Dconfidence.record=true} makes them do so
 * again.
 */
class ReliabilityOfSetsTest {
  private static final double MOST = 0.05;

  private final ResumePipeline pipeline = ResumePipeline.builder().build();

  @Test
  void sharedSets() throws IOException {
    List<CorpusSet> sets = CorpusSet.shared();
    assumeFalse(sets.isEmpty(), "../shared/corpus is not there");
    if (Boolean.getBoolean("confidence.record")) {
      FitConfidence.run();
      return;
    }
    List<Judged> values = new ArrayList<>();
    sets.forEach(set -> values.addAll(values(set)));
    Reliability reliability = Reliability.of(values);

    assertThat(reliability.error())
        .as("count again with -Dconfidence.record=true\n" + reliability.table())
        .isLessThanOrEqualTo(MOST);
  }

  /** They are nearly all right, because they were written to be read; none may be doubted much. */
  @Test
  void fixtures() {
    Reliability reliability = Reliability.of(values(CorpusSet.fixtures()));

    assertThat(reliability.error()).as(reliability.table()).isLessThan(0.1);
    assertThat(reliability.bins())
        .as(reliability.table())
        .filteredOn(bin -> bin.values() >= 50)
        .allMatch(bin -> bin.right() > bin.confidence() - 0.1);
  }

  private List<Judged> values(CorpusSet set) {
    return ConfidenceSample.of(set, pipeline).stream().map(ConfidenceSample::value).toList();
  }
}
