package org.vitae.train.models;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vitae.model.Resume;
import org.vitae.section.SectionHeads;
import org.vitae.segment.Section;
import org.vitae.segment.SectionType;
import org.vitae.tagging.CellLabel;
import org.vitae.tagging.CellTagger;
import org.vitae.tagging.HeadCell;

/**
 * Labels the cells of a document's heads with what the truth says. A head belongs to the entry of
 * the truth that explains most of it; heads that none explains are left out. Thread-safe.
 */
final class CellAligner {
  private final SectionHeads heads = new SectionHeads();

  List<Example> align(List<Section> sections, Resume truth) {
    List<Example> out = new ArrayList<>();
    for (Section section : sections) {
      if (SectionHeads.areIn(section.type())) {
        boolean education = section.type() == SectionType.EDUCATION;
        List<TrueEntry> entries = TrueEntry.of(truth, education);
        heads.read(section).forEach(head -> label(head, section, entries, out));
      }
    }
    return out;
  }

  private static void label(
      List<HeadCell> head, Section section, List<TrueEntry> entries, List<Example> out) {
    List<String> texts = head.stream().map(HeadCell::text).toList();
    Optional<TrueEntry> entry =
        entries.stream()
            .max(Comparator.comparingInt(e -> e.explained(texts)))
            .filter(e -> e.explained(texts) > 0);
    if (entry.isEmpty()) {
      return;
    }
    List<List<String>> features = CellTagger.features(head, section.type().name());
    for (int i = 0; i < texts.size(); i++) {
      CellLabel label = entry.get().label(texts.get(i)).orElse(CellLabel.OTHER);
      out.add(new Example(features.get(i), label.name()));
    }
  }
}
