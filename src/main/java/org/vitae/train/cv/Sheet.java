package org.vitae.train.cv;

import java.util.List;

/** A CV before it is set: the block with name and contact, and the sections. Immutable. */
public record Sheet(List<SheetLine> header, List<SheetSection> sections) {
  public Sheet {
    header = List.copyOf(header);
    sections = List.copyOf(sections);
  }
}
