package org.vitae.section;

import java.util.List;
import java.util.Optional;
import org.vitae.layout.Passage;

/**
 * What a list-like section says under one label.
 *
 * @param label without its colon; empty for what stands without one
 * @param parts the pieces under it, such as bullets; each may be a list in itself
 */
record Group(Optional<Passage> label, List<Passage> parts) {
  Group {
    parts = List.copyOf(parts);
  }

  static Group of(Passage part) {
    return new Group(Optional.empty(), List.of(part));
  }

  /** The label as a reader sees it, or an empty string. */
  String title() {
    return label.map(Passage::text).orElse("");
  }
}
