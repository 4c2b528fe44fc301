package org.vitae.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What became of a batch.
 *
 * @param failures by file name
 */
record Summary(int converted, int skipped, List<Failure> failures) {
  Summary {
    failures =
        failures.stream()
            .sorted(Comparator.comparing(Failure::file).thenComparing(Failure::reason))
            .toList();
  }

  /**
   * @param others failures that happened before documents were read
   */
  static Summary of(List<Outcome> outcomes, List<Failure> others) {
    int converted = 0;
    int skipped = 0;
    List<Failure> failures = new ArrayList<>(others);
    for (Outcome outcome : outcomes) {
      if (outcome instanceof Outcome.Failed failed) {
        failures.add(failed.failure());
      } else if (outcome instanceof Outcome.Skipped) {
        skipped++;
      } else {
        converted++;
      }
    }
    return new Summary(converted, skipped, failures);
  }

  /** The failures as JSON Lines. */
  String failuresAsJsonLines() {
    StringBuilder lines = new StringBuilder();
    failures.forEach(failure -> lines.append(failure.toJsonLine()).append('\n'));
    return lines.toString();
  }

  /** One line for a person. */
  String toSentence(double seconds) {
    return String.format(
        Locale.ROOT,
        "%d converted, %d skipped, %d failed, %.1f s",
        converted,
        skipped,
        failures.size(),
        seconds);
  }
}
