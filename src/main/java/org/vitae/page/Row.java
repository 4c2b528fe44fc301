package org.vitae.page;

import java.util.Arrays;
import java.util.List;

/**
 * Fragments on one line, with what is needed to tell how lines follow each other.
 *
 * @param continued whether it is known to go on with the text of the row above
 */
record Row(List<Fragment> cells, boolean continued) {
  /** A narrower gap, in parts of the size, is a blank if the row's other gaps are like it. */
  private static final float BLANK = 1.3f;

  private static final float STRETCH = 2.2f;

  private static final float NEXT_LINE = 0.7f;

  Row(List<Fragment> cells) {
    this(cells, false);
  }

  Fragment first() {
    return cells.get(0);
  }

  Fragment last() {
    return cells.get(cells.size() - 1);
  }

  float left() {
    return first().left();
  }

  float right() {
    return last().right();
  }

  float size() {
    float size = 0;
    for (Fragment cell : cells) {
      size = Math.max(size, cell.size());
    }
    return size;
  }

  float baseline() {
    return first().baseline();
  }

  /** Of the last line of a date that stands over several lines; otherwise as {@link #baseline}. */
  float lastBaseline() {
    float last = baseline();
    for (Fragment cell : cells) {
      if (cell.baseline() > baseline() + NEXT_LINE * size()) {
        last = Math.max(last, cell.baseline());
      }
    }
    return last;
  }

  /** Where its text starts: after a bullet. */
  float textLeft() {
    Fragment first = first();
    int end = 1;
    while (end < first.glyphs().size() && !first.startsWord(end)) {
      end++;
    }
    if (end == first.glyphs().size() || end > 6) {
      return left();
    }
    StringBuilder word = new StringBuilder();
    first.glyphs().subList(0, end).forEach(g -> word.append(g.text()));
    return Bullets.isMarker(word) ? first.glyphs().get(end).x() : left();
  }

  /** Whether a wide gap is before a cell. */
  boolean isTab(int cell) {
    float gap = cells.get(cell).left() - cells.get(cell - 1).right();
    float size = Math.max(cells.get(cell).size(), cells.get(cell - 1).size());
    return gap > BLANK * size
        || gap > STRETCH * usualGap()
        || Tag.partItems(cells.get(cell - 1).tag(), cells.get(cell).tag())
        || Tag.partBlocks(cells.get(cell - 1).tag(), cells.get(cell).tag())
        || FragmentBuilder.isTightDate(cells.get(cell - 1).last(), cells.get(cell).first());
  }

  boolean isOneCell() {
    for (int i = 1; i < cells.size(); i++) {
      if (isTab(i)) {
        return false;
      }
    }
    return true;
  }

  boolean hasBold() {
    return cells.stream().anyMatch(c -> c.glyphs().stream().anyMatch(g -> g.face().bold()));
  }

  /** The left edge of its last cell. */
  float lastCellLeft() {
    for (int i = cells.size() - 1; i > 0; i--) {
      if (isTab(i)) {
        return cells.get(i).left();
      }
    }
    return textLeft();
  }

  /** The median of the gaps between its words. */
  private float usualGap() {
    float[] gaps = new float[cells.stream().mapToInt(c -> c.glyphs().size()).sum()];
    int count = 0;
    for (int c = 0; c < cells.size(); c++) {
      List<Glyph> glyphs = cells.get(c).glyphs();
      for (int i = 1; i < glyphs.size(); i++) {
        if (cells.get(c).startsWord(i)) {
          gaps[count++] = Math.max(0, glyphs.get(i).x() - glyphs.get(i - 1).right());
        }
      }
      if (c > 0 && cells.size() > 3) {
        gaps[count++] = cells.get(c).left() - cells.get(c - 1).right();
      }
    }
    if (count == 0) {
      return 0.4f * size();
    }
    float[] sorted = Arrays.copyOf(gaps, count);
    Arrays.sort(sorted);
    return sorted[count / 2];
  }
}
