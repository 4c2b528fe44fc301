package org.vitae;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.vitae.assemble.Calibration;
import org.vitae.evaluate.Judged;

/**
 * Counts how often each rule is right, field by field, and writes the table that {@link
 * Calibration} reads. A rule that was seen seldom is drawn towards its field, that towards the rule
 * in all fields, and that towards all rules. Generated CVs count little: their truth is not how
 * people write, but they have rules that the sets hardly use. The values of a small set count for
 * more than those of a large one, so that the largest doesn't speak for all.
 */
final class ConfidenceFit {
  private static final double PRIOR = 10;
  private static final double PRIOR_OF_LEFT = 30;
  private static final double TYPICAL_SIZE = 1600;

  /** 0: each value counts the same; 1: each set does. */
  private static final double EQUALITY = 0.65;

  private static final double GENERATED_WEIGHT = 0.05;
  private static final double[] LEFT = {0, 0.02, 0.06};

  /** Values that count together. */
  private record Count(double right, double all) {
    static final Count NONE = new Count(0, 0);

    Count plus(Count other) {
      return new Count(right + other.right, all + other.all);
    }

    double chance(double prior, double weight) {
      return (right + weight * prior) / (all + weight);
    }
  }

  private final List<ConfidenceSample> samples;
  private final Map<String, Long> sizes;

  private ConfidenceFit(List<ConfidenceSample> samples) {
    this.samples = samples;
    this.sizes = samples.stream().collect(groupingBy(ConfidenceSample::set, counting()));
  }

  /** The rows of the table, always in the same order. */
  static List<String> rows(List<ConfidenceSample> samples) {
    ConfidenceFit fit = new ConfidenceFit(samples);
    List<String> rows = new ArrayList<>(fit.chances());
    rows.addAll(fit.claims());
    rows.addAll(fit.left(new Calibration(rows.stream())));
    return rows;
  }

  private double weight(ConfidenceSample sample) {
    return sample.set().equals(ConfidenceSample.GENERATED)
        ? GENERATED_WEIGHT
        : Math.pow(TYPICAL_SIZE / sizes.get(sample.set()), EQUALITY);
  }

  private SortedMap<String, Count> counts(Function<Judged, String> key) {
    SortedMap<String, Count> out = new TreeMap<>();
    for (ConfidenceSample sample : samples) {
      double weight = weight(sample);
      Count one = new Count(sample.value().right() ? weight : 0, weight);
      out.merge(key.apply(sample.value()), one, Count::plus);
    }
    return out;
  }

  private List<String> chances() {
    double all = counts(v -> "").values().iterator().next().chance(0, 0);
    SortedMap<String, Count> rules = counts(Judged::rule);
    SortedMap<String, Count> fields = counts(Judged::field);
    List<String> rows = new ArrayList<>();
    rules.forEach((rule, count) -> rows.add(row("*\t" + rule, count.chance(all, PRIOR))));
    counts(v -> v.field() + "\t" + v.rule())
        .forEach(
            (key, count) -> {
              int tab = key.indexOf('\t');
              double rule = rules.get(key.substring(tab + 1)).chance(all, PRIOR);
              double field = fields.get(key.substring(0, tab)).chance(rule, PRIOR);
              rows.add(row(key, count.chance(field, PRIOR)));
            });
    return rows;
  }

  /** By claimed confidence, never falling: neighbours that fall are one (Ayer et al. 1955). */
  private List<String> claims() {
    Deque<Map.Entry<List<String>, Count>> blocks = new ArrayDeque<>();
    counts(v -> String.format(Locale.ROOT, "%.2f", v.confidence()))
        .forEach(
            (claim, seen) -> {
              double prior = Double.parseDouble(claim) * PRIOR;
              Count count = seen.plus(new Count(prior, PRIOR));
              List<String> claims = new ArrayList<>(List.of(claim));
              while (!blocks.isEmpty()
                  && blocks.getLast().getValue().chance(0, 0) >= count.chance(0, 0)) {
                Map.Entry<List<String>, Count> last = blocks.removeLast();
                claims.addAll(0, last.getKey());
                count = last.getValue().plus(count);
              }
              blocks.add(Map.entry(claims, count));
            });
    List<String> rows = new ArrayList<>();
    rows.add(row("*\t" + Calibration.CLAIM + "0.00", 0));
    for (Map.Entry<List<String>, Count> block : blocks) {
      for (String claim : block.getKey()) {
        rows.add(row("*\t" + Calibration.CLAIM + claim, block.getValue().chance(0, 0)));
      }
    }
    return rows;
  }

  /** How much better or worse the odds are where little or much of a document fits no field. */
  private List<String> left(Calibration table) {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < LEFT.length; i++) {
      double from = LEFT[i];
      double to = i + 1 < LEFT.length ? LEFT[i + 1] : 2;
      Count right = Count.NONE;
      Count expected = Count.NONE;
      for (ConfidenceSample sample : samples) {
        double left = sample.value().left();
        if (left >= from && left < to && !sample.set().equals(ConfidenceSample.GENERATED)) {
          double weight = weight(sample);
          double chance = sample.calibrated(table).confidence();
          right = right.plus(new Count(sample.value().right() ? weight : 0, weight));
          expected = expected.plus(new Count(chance * weight, weight));
        }
      }
      double prior = expected.chance(0.5, 1);
      double odds = odds(right.chance(prior, PRIOR_OF_LEFT));
      double before = odds(expected.chance(prior, PRIOR_OF_LEFT));
      rows.add(row("*\t" + Calibration.LEFT + from, odds / before));
    }
    return rows;
  }

  private static double odds(double chance) {
    return chance / (1 - chance);
  }

  private static String row(String key, double number) {
    return String.format(Locale.ROOT, "%s\t%.2f", key, number);
  }
}
