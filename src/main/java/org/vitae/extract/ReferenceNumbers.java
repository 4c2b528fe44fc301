package org.vitae.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vitae.text.Span;

/**
 * The volume, issue and pages of a reference.
 *
 * @param covered the same with their labels and punctuation
 */
record ReferenceNumbers(
    Optional<Span> volume, Optional<Span> issue, Optional<Span> pages, List<Span> covered) {
  ReferenceNumbers {
    covered = covered.stream().sorted(Comparator.naturalOrder()).toList();
  }
}
