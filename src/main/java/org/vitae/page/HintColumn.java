package org.vitae.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A column of dates and labels set flush right, close to the text that it is about: closer than
 * cells usually are, so that its lines run together with the text. Where several lines end at one
 * place and the text begins at another one right after it, all of them are parted there. For one
 * page.
 */
final class HintColumn {
  /** So many lines show that there is a column. */
  private static final int LINES = 3;

  /** So many lines of other text begin right of it. */
  private static final int TEXT = 2;

  /** The least gap, in parts of the size. */
  private static final float GAP = 0.55f;

  /** A wider gap parts cells anyhow. */
  private static final float WIDE = 1.2f;

  /** A column of hints takes up this share of the width at most. */
  private static final float WIDTH = 0.36f;

  /** White space between two words, in points. */
  private record Gap(int from, int to) {
    static Gap before(Fragment fragment, int word) {
      List<Glyph> glyphs = fragment.glyphs();
      return new Gap(Math.round(glyphs.get(word - 1).right()), Math.round(glyphs.get(word).x()));
    }
  }

  private final Map<Gap, Integer> gaps = new HashMap<>();
  private final Map<Integer, Integer> lefts = new HashMap<>();
  private final Map<Integer, Integer> rights = new HashMap<>();
  private final float limit;

  private HintColumn(List<Fragment> fragments) {
    Extent all = Extent.of(fragments);
    limit = all.left() + WIDTH * all.width();
    for (Fragment fragment : fragments) {
      lefts.merge(Math.round(fragment.left()), 1, Integer::sum);
      rights.merge(Math.round(fragment.right()), 1, Integer::sum);
      List<Glyph> glyphs = fragment.glyphs();
      for (int i = 1; i < glyphs.size() && glyphs.get(i).x() < limit; i++) {
        float gap = (glyphs.get(i).x() - glyphs.get(i - 1).right()) / fragment.size();
        if (fragment.startsWord(i) && gap > GAP && gap < WIDE) {
          gaps.merge(Gap.before(fragment, i), 1, Integer::sum);
        }
      }
    }
  }

  /** The fragments, those that run over the gap in two. */
  static List<Fragment> part(List<Fragment> fragments) {
    if (fragments.isEmpty()) {
      return fragments;
    }
    HintColumn column = new HintColumn(fragments);
    Set<Gap> found = new HashSet<>(column.gaps.keySet());
    found.removeIf(gap -> !column.isColumn(gap));
    if (found.isEmpty()) {
      return fragments;
    }
    List<Fragment> out = new ArrayList<>(fragments.size() + LINES);
    for (Fragment fragment : fragments) {
      int at = cut(fragment, found);
      if (at > 0) {
        out.add(fragment.part(0, at));
        out.add(fragment.part(at, fragment.glyphs().size()));
      } else {
        out.add(fragment);
      }
    }
    return out;
  }

  /**
   * Whether enough lines have the gap, those counted that are parted already, and enough text
   * begins where it ends.
   */
  private boolean isColumn(Gap gap) {
    int text = around(lefts, gap.to);
    int same = Math.min(around(rights, gap.from), text);
    for (int to = gap.to - 1; to <= gap.to + 1; to++) {
      for (int from = gap.from - 1; from <= gap.from + 1; from++) {
        same += gaps.getOrDefault(new Gap(from, to), 0);
      }
    }
    return same >= LINES && text >= TEXT;
  }

  private static int around(Map<Integer, Integer> edges, int at) {
    return edges.getOrDefault(at - 1, 0)
        + edges.getOrDefault(at, 0)
        + edges.getOrDefault(at + 1, 0);
  }

  /** The word that begins right of a column: others that stick out a little are parted too. */
  private static int cut(Fragment fragment, Set<Gap> columns) {
    for (int i = 1; i < fragment.glyphs().size(); i++) {
      Gap gap = fragment.startsWord(i) ? Gap.before(fragment, i) : null;
      if (gap != null
          && gap.to - gap.from > 0.3f * fragment.size()
          && columns.stream()
              .anyMatch(c -> Math.abs(c.to - gap.to) <= 1 && gap.from <= c.from + 1)) {
        return i;
      }
    }
    return 0;
  }
}
