package org.vitae.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Leaves one of several glyphs that are painted on one another: fake bold is painted twice with a
 * tiny shift, a shadow with a larger one.
 */
final class Duplicates {
  /** The clock is read once for so many glyphs. */
  private static final int BETWEEN_LOOKS = 256;

  /**
   * How far apart two paintings of one glyph are at most, in parts of the size; the narrowest
   * letter that may be doubled ("ll") is more than 0.2 wide.
   */
  private static final float SHIFT = 0.12f;

  /** The same for a glyph whose twin may be a tenth larger, with a little room. */
  private static final float REACH = 0.14f;

  /** Letters reach into few cells of this size, and few letters stand in one. */
  private static final float CELL = 4;

  private final List<Glyph> kept = new ArrayList<>();
  private final CellGrid grid;

  private Duplicates(int count) {
    this.grid = new CellGrid(count);
  }

  /**
   * @throws TimeLimit.TooSlowException if there are too many in one place
   */
  static List<Glyph> drop(List<Glyph> glyphs, TimeLimit time) {
    Duplicates duplicates = new Duplicates(glyphs.size());
    for (int i = 0; i < glyphs.size(); i++) {
      if (i % BETWEEN_LOOKS == 0) {
        time.check();
      }
      duplicates.add(glyphs.get(i));
    }
    return duplicates.kept;
  }

  private void add(Glyph glyph) {
    if (glyph.isBlank()) {
      kept.add(glyph);
      return;
    }
    float reach = REACH * glyph.size();
    int column = cell(glyph.x());
    int row = cell(glyph.baseline());
    int lastColumn = Math.min(column + 1, cell(glyph.x() + reach));
    int lastRow = Math.min(row + 1, cell(glyph.baseline() + reach));
    int firstRow = Math.max(row - 1, cell(glyph.baseline() - reach));
    for (int x = Math.max(column - 1, cell(glyph.x() - reach)); x <= lastColumn; x++) {
      for (int y = firstRow; y <= lastRow; y++) {
        int index = grid.first(x, y);
        while (index != CellGrid.NONE && !isSame(kept.get(index), glyph)) {
          index = grid.next(index);
        }
        if (index != CellGrid.NONE) {
          repaint(index, glyph);
          return;
        }
      }
    }
    grid.put(column, row, kept.size());
    kept.add(glyph);
  }

  private static int cell(float position) {
    return (int) Math.floor(position / CELL);
  }

  /** A second painting in the same colour makes the letter bolder. */
  private void repaint(int index, Glyph second) {
    Glyph first = kept.get(index);
    if (first.color() == second.color() && !first.face().bold()) {
      kept.set(index, first.withFace(first.face().asBold()));
    }
  }

  private static boolean isSame(Glyph a, Glyph b) {
    float shift = SHIFT * a.size();
    return Math.abs(a.x() - b.x()) < shift
        && Math.abs(a.baseline() - b.baseline()) < shift
        && Math.abs(a.size() - b.size()) < 0.1f * a.size()
        && a.text().equals(b.text());
  }
}
