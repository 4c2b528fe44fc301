package org.vitae.assemble;

import java.util.List;
import org.vitae.assemble.AttachedValue.Candidate;
import org.vitae.assemble.AttachedValue.Extent;
import org.vitae.extract.EntryKind;

/** An entry of attached data. */
record AttachedEntry(EntryKind kind, List<AttachedValue> values) {

  /** How many of its values an extent confirms. */
  int confirmed(Extent extent) {
    return (int) values.stream().filter(v -> v.in(extent).isPresent()).count();
  }

  /** Whether it confirms at least such a share of them. */
  boolean isConfirmed(Extent extent, double share) {
    int confirmed = confirmed(extent);
    return confirmed > 0 && confirmed >= share * values.size();
  }

  /** Confirmed values, and once more those that the rules found there too. */
  int likeness(Extent extent) {
    return confirmed(extent)
        + (int)
            values.stream()
                .flatMap(v -> v.in(extent).stream())
                .filter(AttachedEntry::agrees)
                .count();
  }

  private static boolean agrees(Candidate candidate) {
    return candidate.owner() != null;
  }
}
