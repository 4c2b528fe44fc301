package org.vitae.section;

import java.util.Optional;
import org.vitae.layout.Passage;

/**
 * A piece of a contact line between separators.
 *
 * @param text without its label
 * @param label what the label says that it is, a canonical form of {@code contact-labels.tsv}
 * @param printed the label with its colon
 * @param line the index of its line
 */
record ContactCell(Passage text, Optional<String> label, Optional<Passage> printed, int line) {
  boolean isLabelled(String... kinds) {
    return label.filter(java.util.Set.of(kinds)::contains).isPresent();
  }

  ContactCell with(Passage other) {
    return new ContactCell(other, label, printed, line);
  }
}
