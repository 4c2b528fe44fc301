package org.vitae.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.vitae.json.JsonResume;

/**
 * Whether values are as often right as their confidence says: of those that are given with 0.9,
 * nine of ten.
 *
 * @param bins by confidence, {@value #BINS} of the same width; those without a value are left out
 */
public record Reliability(List<Bin> bins) {
  static final int BINS = 10;

  /**
   * Values of about the same confidence.
   *
   * @param from the least confidence of the bin
   * @param confidence the mean of the values'
   * @param right the share of the values that are right
   */
  public record Bin(double from, int values, double confidence, double right) {}

  public Reliability {
    bins = List.copyOf(bins);
  }

  public static Reliability of(List<Judged> values) {
    List<List<Judged>> bins = IntStream.range(0, BINS).mapToObj(i -> bin()).toList();
    values.forEach(v -> bins.get(Math.min(BINS - 1, (int) (v.confidence() * BINS))).add(v));
    return new Reliability(
        IntStream.range(0, BINS)
            .filter(i -> !bins.get(i).isEmpty())
            .mapToObj(i -> bin(i, bins.get(i)))
            .toList());
  }

  private static List<Judged> bin() {
    return new ArrayList<>();
  }

  private static Bin bin(int index, List<Judged> values) {
    double confidence = values.stream().mapToDouble(Judged::confidence).average().orElse(0);
    long right = values.stream().filter(Judged::right).count();
    return new Bin(
        (double) index / BINS, values.size(), confidence, (double) right / values.size());
  }

  public int values() {
    return bins.stream().mapToInt(Bin::values).sum();
  }

  /**
   * The expected calibration error: how far confidence and share of right values are apart, on
   * average over the values (Naeini, Cooper and Hauskrecht 2015).
   */
  public double error() {
    double sum =
        bins.stream().mapToDouble(b -> b.values() * Math.abs(b.confidence() - b.right())).sum();
    return values() == 0 ? 0 : sum / values();
  }

  /** A table for people; each line ends with a newline. */
  public String table() {
    StringBuilder out = new StringBuilder("confidence   values   mean  right\n");
    for (Bin bin : bins) {
      out.append(EvaluationText.rounded(bin.from(), 1))
          .append('–')
          .append(EvaluationText.rounded(bin.from() + 1.0 / BINS, 1))
          .append(
              String.format(
                  "%12d %6s %6s\n",
                  bin.values(),
                  EvaluationText.rounded(bin.confidence(), 3),
                  EvaluationText.rounded(bin.right(), 3)));
    }
    return out.append(
            String.format(
                "values %d, expected calibration error %s\n",
                values(), EvaluationText.rounded(error(), 4)))
        .toString();
  }

  /** The same as JSON. */
  public String json() {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("values", values());
    out.put("error", error());
    out.put("bins", bins.stream().map(Reliability::tree).toList());
    return JsonResume.writeTree(out);
  }

  private static Map<String, Object> tree(Bin bin) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("from", bin.from());
    out.put("values", bin.values());
    out.put("confidence", bin.confidence());
    out.put("right", bin.right());
    return out;
  }
}
