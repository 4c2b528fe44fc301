package org.vitae.train.cv;

import java.util.List;
import org.vitae.model.Unmapped;

/**
 * A section as it is printed, and what it says.
 *
 * @param truth the section's entries, reduced to what is printed
 * @param unmapped its lines without a field
 */
record Composed<T>(SheetSection section, List<T> truth, List<Unmapped> unmapped) {
  Composed(SheetSection section, List<T> truth) {
    this(section, truth, List.of());
  }
}
