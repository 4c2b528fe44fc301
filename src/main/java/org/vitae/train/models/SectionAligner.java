package org.vitae.train.models;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vitae.model.Resume;
import org.vitae.segment.Section;
import org.vitae.segment.SectionKinds;
import org.vitae.segment.SectionType;
import org.vitae.tagging.SectionTagger;

/**
 * Labels a document's sections with what the truth says of their content, whatever their headings
 * say. Sections that hold several kinds of things are left out. Thread-safe.
 */
final class SectionAligner {
  private static final Set<SectionType> WITHOUT_KIND =
      EnumSet.of(SectionType.HEADER, SectionType.CONTACT, SectionType.RUNNING, SectionType.COURSES);

  List<Example> align(List<Section> sections, Resume truth) {
    TrueSections kinds = new TrueSections(truth);
    List<Example> out = new ArrayList<>();
    for (Section section : sections) {
      if (!section.lines().isEmpty() && !WITHOUT_KIND.contains(section.type())) {
        label(section, kinds)
            .ifPresent(label -> out.add(new Example(SectionKinds.features(section), label)));
      }
    }
    return out;
  }

  private static Optional<String> label(Section section, TrueSections kinds) {
    StringBuilder text = new StringBuilder();
    section.blocks().forEach(block -> text.append(block.text()).append('\n'));
    Optional<String> kind = kinds.kind(text.toString());
    return kind.isEmpty() && kinds.isNone(text.toString()) ? Optional.of(SectionTagger.NONE) : kind;
  }
}
