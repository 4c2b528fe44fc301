package org.vitae.input;

import java.util.ArrayList;
import java.util.List;
import org.vitae.layout.Break;
import org.vitae.layout.LineKind;
import org.vitae.text.Normalizer;

/**
 * Finds the bullets and numbers that stand in the text itself, as they do in documents that a
 * converter made: {@code • GPA} in a paragraph, {@code [3]} at the start of an item.
 */
final class ItemMarkers {
  private ItemMarkers() {}

  static List<LineDraft> resolve(List<LineDraft> lines) {
    List<LineDraft> stripped = lines.stream().map(ItemMarkers::strip).toList();
    Markers markers =
        Markers.in(
            stripped.stream().map(l -> l.text().text()).toList(),
            stripped.stream().map(LineDraft::level).toList());
    List<LineDraft> out = new ArrayList<>(lines.size());
    String parent = "";
    for (int i = 0; i < stripped.size(); i++) {
      LineDraft line = stripped.get(i);
      Marker marker = markers.at(i).orElse(null);
      if (marker != null && line.kind() == LineKind.PARAGRAPH) {
        boolean nested = marker.isHollow() && !parent.isEmpty() && !parent.equals(marker.look());
        parent = nested ? parent : marker.look();
        StyledText content = line.text().from(marker.end());
        out.add(line.item(marker.text(), content, line.level() + (nested ? 2 : 1)));
      } else if (marker != null && line.kind() == LineKind.LIST_ITEM && isOwn(marker)) {
        out.add(line.item(marker.text(), line.text().from(marker.end()), line.level()));
      } else if (marker != null
          && line.kind() == LineKind.HEADING
          && marker.kind() == Marker.Kind.GLYPH) {
        out.add(line.withText(line.text().from(marker.end())));
      } else {
        parent = line.before() == Break.BLOCK ? "" : parent;
        out.add(line);
      }
    }
    return LoneBullets.join(out);
  }

  /** A sign inside an item that takes the place of the item's own. */
  private static boolean isOwn(Marker marker) {
    return marker.kind() == Marker.Kind.GLYPH || marker.kind() == Marker.Kind.BRACKET;
  }

  private static LineDraft strip(LineDraft line) {
    String text = line.text().text();
    int start = 0;
    while (start < text.length() && Normalizer.isSpace(text.charAt(start))) {
      start++;
    }
    return start == 0 ? line : line.withText(line.text().from(start));
  }
}
