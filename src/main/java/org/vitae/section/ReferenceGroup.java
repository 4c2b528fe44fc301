package org.vitae.section;

import java.util.List;
import java.util.Optional;
import org.vitae.layout.Passage;

/**
 * The lines of one reference.
 *
 * @param parts its lines in order, wrapped lines joined; at least one
 * @param label what stands above it and the references beside it: "Journal articles"
 * @param year a year that stands alone above it
 */
record ReferenceGroup(List<Passage> parts, Optional<Passage> label, Optional<Passage> year) {
  ReferenceGroup {
    parts = List.copyOf(parts);
  }
}
