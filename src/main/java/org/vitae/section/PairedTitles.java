package org.vitae.section;

import java.util.ArrayList;
import java.util.List;
import org.vitae.layout.Passage;
import org.vitae.segment.Block;

/**
 * Two lines in the look of titles for each entry, as an organisation with its dates and then a
 * role: they are one entry.
 */
final class PairedTitles {
  private PairedTitles() {}

  /** The entries, two made one where every second one has neither date nor detail. */
  static List<TitledEntry> join(List<TitledEntry> entries) {
    if (entries.isEmpty() || entries.size() % 2 != 0) {
      return entries;
    }
    for (int i = 0; i < entries.size(); i++) {
      TitledEntry entry = entries.get(i);
      boolean first = i % 2 == 0;
      boolean fits =
          first
              ? entry.body().isEmpty() && !entry.dates().isEmpty()
              : entry.dates().isEmpty() && entry.addresses().isEmpty();
      if (!fits) {
        return entries;
      }
    }
    List<TitledEntry> out = new ArrayList<>();
    for (int i = 0; i < entries.size(); i += 2) {
      out.add(join(entries.get(i), entries.get(i + 1)));
    }
    return out;
  }

  private static TitledEntry join(TitledEntry first, TitledEntry second) {
    List<Fragment> details = new ArrayList<>(first.details());
    details.add(0, second.title());
    details.addAll(second.details());
    List<Passage> labels = new ArrayList<>(first.labels());
    labels.addAll(second.labels());
    List<Block> body = second.body();
    return new TitledEntry(first.title(), details, first.dates(), first.addresses(), labels, body);
  }
}
