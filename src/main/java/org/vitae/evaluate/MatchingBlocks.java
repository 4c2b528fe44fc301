package org.vitae.evaluate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The longest common block of two sequences, then the longest ones left and right of it, and so on.
 * Of several longest blocks the one that starts first in {@code a}, then in {@code b}, is taken.
 */
final class MatchingBlocks {
  private final int[] a;

  /** For each element of {@code a} its places in {@code b}, in order. */
  private final int[][] places;

  /** {@code lengths[j + 1]}: how long the common block is that ends at the last row and at j. */
  private int[] lengths;

  /** The same for the row that is being filled; all 0 between rows. */
  private int[] next;

  MatchingBlocks(int[] a, int[] b) {
    this.a = a;
    this.places = places(a, b);
    this.lengths = new int[b.length + 1];
    this.next = new int[b.length + 1];
  }

  private static int[][] places(int[] a, int[] b) {
    Map<Integer, List<Integer>> byElement = new HashMap<>();
    for (int j = 0; j < b.length; j++) {
      byElement.computeIfAbsent(b[j], x -> new ArrayList<>()).add(j);
    }
    Map<Integer, int[]> arrays = new HashMap<>();
    byElement.forEach((k, v) -> arrays.put(k, v.stream().mapToInt(Integer::intValue).toArray()));
    int[] none = {};
    return Arrays.stream(a).mapToObj(x -> arrays.getOrDefault(x, none)).toArray(int[][]::new);
  }

  /**
   * The length of all blocks. Stops early, with less than that, when it can't reach a wanted length
   * any more: that takes the worst case away, which is cubic.
   */
  int total(int wanted) {
    int total = 0;
    Range all = new Range(0, a.length, 0, lengths.length - 1);
    int possible = all.shorter();
    Deque<Range> queue = new ArrayDeque<>(List.of(all));
    while (!queue.isEmpty() && possible >= wanted) {
      Range range = queue.pop();
      possible -= range.shorter();
      Block block = longest(range);
      if (block.size > 0) {
        Range left = new Range(range.aLow, block.inA, range.bLow, block.inB);
        Range right =
            new Range(block.inA + block.size, range.aHigh, block.inB + block.size, range.bHigh);
        total += block.size;
        possible += block.size + left.shorter() + right.shorter();
        queue.push(left);
        queue.push(right);
      }
    }
    return total;
  }

  private record Range(int aLow, int aHigh, int bLow, int bHigh) {
    int shorter() {
      return Math.min(aHigh - aLow, bHigh - bLow);
    }
  }

  private record Block(int inA, int inB, int size) {}

  private Block longest(Range range) {
    Block best = new Block(range.aLow, range.bLow, 0);
    for (int i = range.aLow; i < range.aHigh; i++) {
      for (int j : places[i]) {
        if (j >= range.bLow && j < range.bHigh) {
          int size = lengths[j] + 1;
          next[j + 1] = size;
          if (size > best.size) {
            best = new Block(i - size + 1, j - size + 1, size);
          }
        }
      }
      if (i > range.aLow) {
        clear(i - 1);
      }
      int[] swap = lengths;
      lengths = next;
      next = swap;
    }
    if (range.aLow < range.aHigh) {
      clear(range.aHigh - 1);
    }
    return best;
  }

  /** Forgets a row; filling the whole array for each would cost more than the search. */
  private void clear(int row) {
    for (int j : places[row]) {
      lengths[j + 1] = 0;
    }
  }
}
