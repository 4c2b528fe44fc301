package org.vitae;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vitae.Ratchet.Row;

/** The figures of the fixtures and, where it is there, of the shared corpus don't fall. */
class RatchetTest {
  private final ResumePipeline pipeline = ResumePipeline.builder().build();

  @Test
  void figuresDoNotFallAndGainsAreRecorded() throws IOException {
    SortedMap<String, Row> measured = measure();
    Ratchet ratchet = Ratchet.read();
    if (Boolean.getBoolean("ratchet.record")) {
      ratchet.record(measured);
      return;
    }
    List<String> problems = new ArrayList<>();
    measured.forEach(
        (set, now) -> {
          Optional<Row> then = ratchet.row(set);
          if (then.isEmpty()) {
            problems.add("new, record it:\n" + set + "\t" + now);
          } else if (now.isBelow(then.get())) {
            problems.add("fell from " + then.get() + ":\n" + set + "\t" + now);
          } else if (now.isAbove(then.get())) {
            problems.add("rose from " + then.get() + ", record it:\n" + set + "\t" + now);
          }
        });
    if (!problems.isEmpty()) {
      fail(
          "test-fixtures/ratchet.tsv (record gains with -Dratchet.record=true):\n"
              + String.join("\n", problems));
    }
  }

  @Test
  void fallsAndGainsAreTold() {
    Row recorded = new Row(0.9, 0.8);

    assertThat(new Row(0.8996, 0.8).isBelow(recorded)).isFalse();
    assertThat(new Row(0.8994, 0.9).isBelow(recorded)).isTrue();
    assertThat(new Row(0.9, 0.7994).isBelow(recorded)).isTrue();
    assertThat(new Row(0.9019, 0.8019).isAbove(recorded)).isFalse();
    assertThat(new Row(0.9021, 0.8).isAbove(recorded)).isTrue();
  }

  private SortedMap<String, Row> measure() {
    SortedMap<String, Row> rows = new TreeMap<>();
    CorpusSet fixtures = CorpusSet.fixtures();
    Stream.of(Stream.of(fixtures), fixtures.each(), CorpusSet.shared().stream())
        .flatMap(sets -> sets)
        .forEach(set -> rows.put(set.name(), Row.of(set.evaluate(pipeline))));
    return rows;
  }
}
