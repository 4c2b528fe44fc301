package org.vitae.segment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vitae.layout.Run;
import org.vitae.layout.Style;

/**
 * Knows a section's running text by its type: where nearly all lines in one type are running text,
 * the short ones among them are too. Only for documents with real type.
 */
final class ProseStyle {
  /** So much of the lines in one type is running text beyond doubt. */
  private static final double MOSTLY = 0.6;

  private static final int ENOUGH = 3;

  /** The words of a line that names somebody tell more than its type. */
  private static final double TELLING = 0.9;

  private ProseStyle() {}

  static List<BlockLook> apply(List<BlockLook> looks) {
    Map<Style, Integer> prose = new HashMap<>();
    Map<Style, Integer> all = new HashMap<>();
    for (BlockLook look : looks) {
      Style style = style(look);
      if (style != null && !look.isDetached()) {
        all.merge(style, 1, Integer::sum);
        prose.merge(style, look.prose() || look.isBullet() ? 1 : 0, Integer::sum);
      }
    }
    List<BlockLook> out = new ArrayList<>(looks.size());
    for (BlockLook look : looks) {
      Style style = style(look);
      int sure = style == null ? 0 : prose.getOrDefault(style, 0);
      boolean ofText = sure >= ENOUGH && sure >= MOSTLY * all.getOrDefault(style, 0);
      out.add(ofText && isPlain(look) ? look.asProse() : look);
    }
    return out;
  }

  private static boolean isPlain(BlockLook look) {
    return !look.isDetached()
        && !look.isBullet()
        && !look.isDated()
        && !look.prose()
        && look.wording().role() < TELLING
        && look.wording().organisation() < TELLING
        && look.wording().degree() < TELLING;
  }

  /** The type of the whole block, or null if it is mixed or has none. */
  private static @Nullable Style style(BlockLook look) {
    if (look.block().first().box() == null) {
      return null;
    }
    List<Run> runs = look.block().passage().runs();
    Style first = runs.isEmpty() ? null : runs.get(0).style();
    return first != null && runs.stream().allMatch(r -> r.style().equals(first)) ? first : null;
  }
}
