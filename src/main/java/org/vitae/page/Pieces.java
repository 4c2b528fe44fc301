package org.vitae.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How what stands on both sides of a gutter hangs together, by the order in which the file draws
 * it: programs write a page in the order in which it is meant to be read, so a line drawn between
 * two others belongs between them.
 */
final class Pieces {
  /**
   * A stretch of a gutter from top to bottom such that all above it is drawn before it and all
   * below after it.
   */
  record Piece(List<Fragment> left, List<Fragment> right) {
    boolean isBesides() {
      return !left.isEmpty() && !right.isEmpty();
    }

    List<Fragment> all() {
      List<Fragment> all = new ArrayList<>(left);
      all.addAll(right);
      return all;
    }

    int leftLines() {
      return Rows.of(left).size();
    }

    int rightLines() {
      return Rows.of(right).size();
    }

    boolean isRow() {
      return isBesides() && Rows.of(all()).size() == 1;
    }
  }

  private Pieces() {}

  static List<Piece> of(Gutter gutter) {
    List<List<Fragment>> rows = Rows.of(gutter.inside());
    int count = rows.size();
    int[] least = new int[count + 1];
    least[count] = Integer.MAX_VALUE;
    for (int i = count - 1; i >= 0; i--) {
      least[i] =
          Math.min(least[i + 1], rows.get(i).stream().mapToInt(Fragment::order).min().orElse(0));
    }
    Set<Fragment> left = new HashSet<>(gutter.left());
    List<Piece> out = new ArrayList<>();
    List<Fragment> open = new ArrayList<>();
    int most = -1;
    for (int i = 0; i < count; i++) {
      open.addAll(rows.get(i));
      most = Math.max(most, rows.get(i).stream().mapToInt(Fragment::order).max().orElse(0));
      if (most < least[i + 1]) {
        out.add(piece(open, left));
        open = new ArrayList<>();
      }
    }
    return out;
  }

  private static Piece piece(List<Fragment> all, Set<Fragment> left) {
    return new Piece(
        all.stream().filter(left::contains).toList(),
        all.stream().filter(f -> !left.contains(f)).toList());
  }

  /** How often the file changes from one side to the other. */
  static int changes(List<Fragment> left, List<Fragment> right) {
    Set<Fragment> lefts = new HashSet<>(left);
    List<Fragment> all = new ArrayList<>(left);
    all.addAll(right);
    all.sort(Comparator.comparingInt(Fragment::order));
    int changes = 0;
    for (int i = 1; i < all.size(); i++) {
      changes += lefts.contains(all.get(i)) == lefts.contains(all.get(i - 1)) ? 0 : 1;
    }
    return changes;
  }
}
