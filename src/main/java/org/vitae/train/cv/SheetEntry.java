package org.vitae.train.cv;

import java.util.List;

/** The lines that belong to one entry. Immutable. */
public record SheetEntry(List<SheetLine> lines) {
  public SheetEntry {
    lines = List.copyOf(lines);
  }
}
