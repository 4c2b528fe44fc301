package org.vitae.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * White space from top to bottom that may part two columns, with what stands beside it.
 *
 * @param above what stands over it or crosses its x above
 * @param left from top to bottom
 * @param right from top to bottom
 */
record Gutter(
    float x,
    List<Fragment> above,
    List<Fragment> left,
    List<Fragment> right,
    List<Fragment> below) {
  /** The least width of a gutter, in parts of the text's size. */
  private static final float WIDTH = 0.8f;

  /** The least width right of lines that end flush. */
  private static final float FLUSH_WIDTH = 0.5f;

  /** Stops and hyphens may stick out so far, in parts of the size. */
  private static final float FLUSH = 0.25f;

  /** So many lines end flush. */
  private static final int FLUSH_LINES = 3;

  /** So many lines begin at the left edge of a column. */
  private static final int EDGE_LINES = 2;

  private static final float SAME_EDGE = 1.5f;

  /** The gutters of a part of a page, each as long as it gets. */
  static List<Gutter> in(List<Fragment> fragments, float size) {
    List<Gutter> out = new ArrayList<>();
    List<Fragment> byTop = new ArrayList<>(fragments);
    byTop.sort(Comparator.comparingDouble(Fragment::baseline));
    for (float x : candidates(fragments)) {
      out.addAll(at(x, width(x, size, fragments), byTop));
    }
    return out;
  }

  /** The width that it must have: less if several lines end flush before it. */
  private static float width(float x, float size, List<Fragment> fragments) {
    float widest = WIDTH * size;
    float[] ends = new float[fragments.size()];
    int count = 0;
    for (Fragment f : fragments) {
      if (f.right() > x - widest && f.right() < x - FLUSH_WIDTH * size) {
        ends[count++] = f.right();
      }
    }
    if (count < FLUSH_LINES) {
      return widest;
    }
    Arrays.sort(ends, 0, count);
    return ends[count - 1] - ends[0] < FLUSH * size ? x - ends[count - 1] - 0.1f : widest;
  }

  /** Left edges that several lines have, and those right of what ends flush. */
  private static List<Float> candidates(List<Fragment> fragments) {
    float[] edges = new float[fragments.size()];
    for (int i = 0; i < edges.length; i++) {
      edges[i] = fragments.get(i).left();
    }
    Arrays.sort(edges);
    List<Float> out = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= edges.length; i++) {
      if (i == edges.length || edges[i] - edges[i - 1] > SAME_EDGE) {
        if (i - from >= EDGE_LINES && edges[from] > edges[0] + SAME_EDGE) {
          out.add(edges[from]);
        }
        from = i;
      }
    }
    out.addAll(white(fragments, edges[0]));
    return out;
  }

  /** The right ends of stretches that hardly any line crosses: columns with centred lines. */
  private static List<Float> white(List<Fragment> fragments, float leftmost) {
    Extent extent = Extent.of(fragments);
    int[] crossing = new int[(int) extent.width() + 2];
    for (Fragment f : fragments) {
      int to = Math.min(crossing.length - 1, (int) (f.right() - leftmost));
      for (int x = Math.max(0, (int) (f.left() - leftmost)); x <= to; x++) {
        crossing[x]++;
      }
    }
    int few = Math.max(1, fragments.size() / 12);
    List<Float> out = new ArrayList<>();
    for (int x = 1; x < crossing.length; x++) {
      if (crossing[x - 1] <= few && crossing[x] > few) {
        out.add(leftmost + x - 0.5f);
      }
    }
    return out;
  }

  /** The stretches between the lines that cross a place. */
  private static List<Gutter> at(float x, float width, List<Fragment> byTop) {
    List<Gutter> out = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= byTop.size(); i++) {
      if (i == byTop.size() || crosses(byTop.get(i), x, width)) {
        if (i - from >= 3) {
          Gutter gutter = between(x, byTop, from, i);
          if (!gutter.left.isEmpty() && !gutter.right.isEmpty()) {
            out.add(gutter);
          }
        }
        from = i + 1;
      }
    }
    return out;
  }

  private static boolean crosses(Fragment f, float x, float width) {
    return f.left() < x - 0.1f && f.right() > x - width;
  }

  private static Gutter between(float x, List<Fragment> byTop, int from, int to) {
    List<Fragment> left = new ArrayList<>();
    List<Fragment> right = new ArrayList<>();
    for (Fragment f : byTop.subList(from, to)) {
      (f.left() < x - 0.1f ? left : right).add(f);
    }
    return new Gutter(
        x,
        List.copyOf(byTop.subList(0, from)),
        left,
        right,
        List.copyOf(byTop.subList(to, byTop.size())));
  }

  List<Fragment> inside() {
    List<Fragment> all = new ArrayList<>(left);
    all.addAll(right);
    return all;
  }

  /**
   * Without what stands only on one side at either end; such lines belong above or below if they
   * reach under the other column.
   */
  float shared() {
    Extent l = Extent.of(left);
    Extent r = Extent.of(right);
    return Math.min(l.bottom(), r.bottom()) - Math.max(l.top(), r.top());
  }
}
