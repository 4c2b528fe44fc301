package org.vitae.evaluate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How alike two texts are, 0 to 1. The edit similarity is Ratcliff and Obershelp's, as Python's
 * {@code difflib.SequenceMatcher(None, a, b, autojunk=False)} computes it, ties included; it
 * depends on the order of its arguments. Pure functions, thread-safe.
 */
final class Likeness {
  private Likeness() {}

  /** The harmonic mean of precision and recall of one text's words, as a multiset, in the other. */
  static double ofWords(@Nullable Object a, @Nullable Object b) {
    return ofWords(Folding.words(a), Folding.words(b));
  }

  static double ofWords(Map<String, Integer> a, Map<String, Integer> b) {
    int common = common(a, b);
    return common == 0 ? 0 : 2.0 * common / (total(a) + total(b));
  }

  /** Whether the edit similarity of two folded texts reaches a threshold. */
  static boolean reaches(double threshold, String a, String b) {
    int[] left = a.codePoints().toArray();
    int[] right = b.codePoints().toArray();
    int length = left.length + right.length;
    return ratio(Math.min(left.length, right.length), length) >= threshold
        && ratio(common(histogram(left), histogram(right)), length) >= threshold
        && ratio(matching(left, right, (int) (threshold * length / 2)), length) >= threshold;
  }

  /** The edit similarity of two texts. */
  static double ofText(String a, String b) {
    int[] left = a.codePoints().toArray();
    int[] right = b.codePoints().toArray();
    return ratio(matching(left, right, 0), left.length + right.length);
  }

  private static double ratio(int matches, int length) {
    return length == 0 ? 1.0 : 2.0 * matches / length;
  }

  private static int matching(int[] a, int[] b, int wanted) {
    return new MatchingBlocks(a, b).total(wanted);
  }

  private static Map<Integer, Integer> histogram(int[] characters) {
    Map<Integer, Integer> out = new HashMap<>();
    Arrays.stream(characters).forEach(c -> out.merge(c, 1, Integer::sum));
    return out;
  }

  private static <K> int common(Map<K, Integer> a, Map<K, Integer> b) {
    return a.entrySet().stream()
        .mapToInt(e -> Math.min(e.getValue(), b.getOrDefault(e.getKey(), 0)))
        .sum();
  }

  private static int total(Map<?, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
