package org.vitae.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vitae.extract.Draft;
import org.vitae.extract.EntryKind;
import org.vitae.extract.Field;

/**
 * Puts what an awards section says without a title, such as an amount, into the award that a
 * converter moved to an earlier section. Without such an award it is left to be unmapped.
 */
final class AwardMerger {
  private AwardMerger() {}

  static List<Draft> merge(List<Draft> drafts) {
    List<Draft> out = new ArrayList<>();
    for (Draft draft : drafts) {
      if (draft.kind() != EntryKind.AWARD || draft.has(Field.TITLE)) {
        out.add(draft);
      } else {
        bare(out).ifPresent(award -> add(draft, award));
      }
    }
    return out;
  }

  /** The last award that has nothing but a title. */
  private static Optional<Draft> bare(List<Draft> drafts) {
    return drafts.stream()
        .filter(d -> d.kind() == EntryKind.AWARD && d.has(Field.TITLE) && !d.has(Field.SUMMARY))
        .reduce((first, second) -> second)
        .filter(d -> d.fields().size() == 1);
  }

  private static void add(Draft part, Draft award) {
    part.fields().forEach((field, found) -> found.forEach(f -> award.add(field, f)));
    part.labels().forEach(award.labels()::add);
  }
}
