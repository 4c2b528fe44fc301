package org.vitae.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A title that wraps beside a date: its second line comes before the date in reading, so that the
 * title is one piece of text.
 */
final class SplitCells {
  private static final float SAME_LEFT = 0.6f;

  /** A new paragraph is further below, in parts of the size. */
  private static final float NEAR = 1.7f;

  private SplitCells() {}

  static List<Row> rejoin(List<Row> rows) {
    List<Row> out = new ArrayList<>(rows);
    for (int i = 1; i < out.size(); i++) {
      Row above = out.get(i - 1);
      Row row = out.get(i);
      if (above.cells().size() > 1 && row.cells().size() == 1 && goesOn(above, row)) {
        int tab = firstTab(above);
        List<Fragment> below = new ArrayList<>(row.cells());
        below.addAll(above.cells().subList(tab, above.cells().size()));
        out.set(i - 1, new Row(above.cells().subList(0, tab)));
        out.set(i, new Row(below, true));
      }
    }
    return out;
  }

  /** The first cell after a wide gap, or a date that the title has grown up to. */
  private static int firstTab(Row row) {
    for (int i = 1; i < row.cells().size(); i++) {
      if (row.isTab(i)) {
        return i;
      }
    }
    int last = row.cells().size() - 1;
    return last > 0 && Labels.hasYear(row.cells().get(last).text()) ? last : last + 1;
  }

  private static boolean goesOn(Row above, Row row) {
    int tab = firstTab(above);
    if (tab == above.cells().size()) {
      return false;
    }
    Fragment first = above.cells().get(tab - 1);
    Fragment next = above.cells().get(tab);
    float size = row.size();
    boolean alike =
        Math.abs(first.size() - size) < 0.08f * size
            && first.last().face().bold() == row.first().first().face().bold()
            && first.last().color() == row.first().first().color();
    boolean near = row.baseline() - above.baseline() < NEAR * size;
    boolean below = Math.abs(above.textLeft() - row.left()) < SAME_LEFT * size;
    float room = next.left() - first.right() - 0.8f * size;
    return alike && near && below && row.right() < next.left() && room < row.first().firstWord();
  }
}
