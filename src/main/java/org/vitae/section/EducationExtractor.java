package org.vitae.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vitae.extract.Draft;
import org.vitae.layout.Passage;
import org.vitae.segment.Entry;
import org.vitae.segment.EntrySplitter;
import org.vitae.segment.Section;
import org.vitae.segment.SectionType;

/** Reads education sections: one entry for each programme. Immutable, thread-safe. */
public final class EducationExtractor implements SectionExtractor {
  private final EntrySplitter splitter = new EntrySplitter();
  private final HeadReader heads = new HeadReader();
  private final EducationFacts facts = new EducationFacts();
  private final EducationDrafts drafts = new EducationDrafts();
  private final DatedPairs pairs = new DatedPairs();
  private final LanguageTests tests = new LanguageTests();

  @Override
  public boolean accepts(Section section) {
    return section.type() == SectionType.EDUCATION;
  }

  @Override
  public List<Draft> extract(Section section, Owner owner) {
    Optional<List<List<Passage>>> flowing = pairs.read(section.blocks());
    if (flowing.isPresent()) {
      return flowing.get().stream()
          .flatMap(pair -> drafts.draft(heads.readLines(pair), List.of()).stream())
          .filter(d -> !d.isEmpty())
          .toList();
    }
    List<Draft> out = new ArrayList<>();
    for (Entry entry : splitter.split(section.blocks())) {
      Entry whole = facts.withHeadInBody(entry);
      List<Draft> programmes = drafts.draft(heads.read(whole.head()), whole.body());
      for (Draft draft : programmes) {
        if (!out.isEmpty() && entry.nested()) {
          EducationDrafts.inherit(draft, out.get(out.size() - 1));
        }
        if (!draft.isEmpty()) {
          out.add(draft);
        }
      }
    }
    out.addAll(tests.take(section, out));
    return out;
  }
}
