package org.vitae.input;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.vitae.layout.LineKind;

/**
 * Gives bullets that stand alone on their line to the lines after them, one to each: converters
 * often put the column of bullets first and the items after it.
 */
final class LoneBullets {
  private LoneBullets() {}

  static List<LineDraft> join(List<LineDraft> lines) {
    List<LineDraft> out = new ArrayList<>(lines.size());
    Deque<LineDraft> bullets = new ArrayDeque<>();
    boolean first = false;
    for (LineDraft line : lines) {
      if (isLone(line)) {
        bullets.add(line);
        first = true;
        continue;
      }
      boolean takes =
          !bullets.isEmpty() && line.kind() == LineKind.PARAGRAPH && (first || !line.gap());
      if (takes) {
        LineDraft bullet = bullets.remove();
        out.add(
            line.withGap(line.gap() && !first || bullet.gap())
                .withIndent(bullet.indent())
                .item(bullet.marker(), line.text(), bullet.level()));
      } else {
        bullets.clear();
        out.add(line);
      }
      first = false;
    }
    return out;
  }

  private static boolean isLone(LineDraft line) {
    return line.kind() == LineKind.LIST_ITEM && CellText.isBlank(line.text().text());
  }
}
