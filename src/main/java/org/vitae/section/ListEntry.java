package org.vitae.section;

import java.util.List;
import java.util.Optional;
import org.vitae.layout.LayoutDocument;
import org.vitae.layout.Passage;

/**
 * An entry of a list of awards or certificates.
 *
 * @param head what names it; empty where only a detail of it stands here
 * @param details the lines below it
 * @param dates lines that hold nothing but its dates, before or after
 */
record ListEntry(Optional<Passage> head, List<Passage> details, List<Passage> dates) {
  ListEntry {
    details = List.copyOf(details);
    dates = List.copyOf(dates);
    if (head.isEmpty() && details.isEmpty()) {
      throw new IllegalArgumentException("an entry has text");
    }
  }

  LayoutDocument document() {
    return head.orElseGet(() -> details.get(0)).document();
  }
}
