package org.vitae.section;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vitae.extract.Draft;
import org.vitae.extract.Field;
import org.vitae.layout.Passage;
import org.vitae.segment.Entry;
import org.vitae.segment.EntrySplitter;
import org.vitae.segment.Section;
import org.vitae.segment.SectionType;
import org.vitae.tagging.CellTagger;
import org.vitae.tagging.Models;

/** Reads education sections: one entry for each programme. Immutable, thread-safe. */
public final class EducationExtractor implements SectionExtractor {
  /** What a line above several programmes holds. */
  private static final Set<Field> BANNER =
      EnumSet.of(Field.INSTITUTION, Field.LOCATION, Field.START_DATE, Field.END_DATE);

  private final EntrySplitter splitter;
  private final TableHead table = new TableHead();
  private final HeadReader heads = new HeadReader();
  private final EducationFacts facts = new EducationFacts();
  private final FieldBoundary boundary = new FieldBoundary();
  private final StudyWords words = new StudyWords(boundary);
  private final EducationDrafts drafts = new EducationDrafts(boundary);
  private final Optional<CellTagger> tagger;
  private final DatedPairs pairs = new DatedPairs();
  private final LanguageTests tests = new LanguageTests();

  /**
   * @param models what is asked where rules don't tell, if there are any
   */
  EducationExtractor(Optional<Models> models) {
    this.splitter = new EntrySplitter(models.map(Models::lines));
    this.tagger = models.map(Models::cells);
  }

  @Override
  public boolean accepts(Section section) {
    return section.type() == SectionType.EDUCATION;
  }

  @Override
  public List<Draft> extract(Section section, Owner owner) {
    Optional<List<List<Passage>>> flowing = pairs.read(section.blocks());
    if (flowing.isPresent()) {
      return flowing.get().stream()
          .flatMap(
              pair -> drafts.draft(heads.readLines(pair), List.of(), StudySlots.unknown()).stream())
          .filter(d -> !d.isEmpty())
          .toList();
    }
    List<Entry> entries =
        splitter.split(table.without(section)).stream().map(facts::withHeadInBody).toList();
    List<Head> read =
        PlaceSlots.complete(entries.stream().map(entry -> heads.read(entry.head())).toList());
    StudySlots slots = StudySlots.of(read.stream().map(Head::cells).toList(), words, tagger);
    List<Draft> out = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      List<Draft> programmes = drafts.draft(read.get(i), entry.body(), slots);
      for (Draft draft : programmes) {
        if (!out.isEmpty() && entry.nested()) {
          EducationDrafts.inherit(draft, out.get(out.size() - 1));
        }
        if (!draft.isEmpty()) {
          out.add(draft);
        }
      }
    }
    out.removeAll(banners(out));
    new CourseLevels(section.document().text()).settle(out);
    table.label(section, out);
    out.addAll(tests.take(section, out));
    return out;
  }

  /**
   * Schools above their programmes: each of these has what the line says, and it is no programme.
   */
  private static List<Draft> banners(List<Draft> drafts) {
    List<Draft> out = new ArrayList<>();
    for (int i = 0; i + 1 < drafts.size(); i++) {
      Draft school = drafts.get(i);
      Draft next = drafts.get(i + 1);
      boolean shared =
          school.has(Field.INSTITUTION)
              && next.has(Field.STUDY_TYPE)
              && school.get(Field.INSTITUTION).equals(next.get(Field.INSTITUTION));
      if (shared && BANNER.containsAll(school.fields().keySet())) {
        school.labels().forEach(next.labels()::add);
        out.add(school);
      }
    }
    return out;
  }
}
