package org.vitae.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fragments that stand side by side, from top to bottom, each row from left to right. */
final class Rows {
  /** The clock is read once for so many fragments. */
  private static final int BETWEEN_LOOKS = 256;

  private Rows() {}

  /** Of what is known to be small. */
  static List<List<Fragment>> of(List<Fragment> fragments) {
    return of(fragments, TimeLimit.NONE);
  }

  static List<List<Fragment>> of(List<Fragment> fragments, TimeLimit time) {
    List<Fragment> sorted = new ArrayList<>(fragments);
    sorted.sort(Comparator.comparingDouble(Fragment::baseline));
    List<List<Fragment>> rows = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      if (i % BETWEEN_LOOKS == BETWEEN_LOOKS - 1) {
        time.check();
      }
      Fragment fragment = sorted.get(i);
      List<Fragment> row = rowOf(fragment, rows);
      if (row == null) {
        row = new ArrayList<>(2);
        rows.add(row);
      }
      row.add(fragment);
    }
    rows.forEach(row -> row.sort(Comparator.comparingDouble(Fragment::left)));
    return rows;
  }

  /** The row that it stands in: beside its last fragment, and not over any of them. */
  private static @Nullable List<Fragment> rowOf(Fragment fragment, List<List<Fragment>> rows) {
    for (int i = rows.size() - 1; i >= Math.max(0, rows.size() - 3); i--) {
      List<Fragment> row = rows.get(i);
      if (row.get(0).isBeside(fragment) && row.stream().noneMatch(f -> overlaps(f, fragment))) {
        return row;
      }
    }
    return null;
  }

  private static boolean overlaps(Fragment a, Fragment b) {
    return Math.min(a.right(), b.right()) - Math.max(a.left(), b.left())
        > 0.5f * Math.min(a.size(), b.size());
  }
}
