package org.vitae.train.cv;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vitae.segment.SectionType;

/**
 * A section before it is set. Immutable.
 *
 * @param heading null where the section has none
 * @param itemMark what an entry of a list starts with: a bullet, a number in {@code [#]}, or
 *     nothing
 * @param side whether it stands in the sidebar, if the layout has one
 */
public record SheetSection(
    SectionType type,
    @Nullable String heading,
    List<SheetEntry> entries,
    String itemMark,
    boolean side) {
  public SheetSection {
    entries = List.copyOf(entries);
  }

  SheetSection withoutHeading() {
    return new SheetSection(type, null, entries, itemMark, side);
  }

  SheetSection aside() {
    return new SheetSection(type, heading, entries, itemMark, true);
  }
}
