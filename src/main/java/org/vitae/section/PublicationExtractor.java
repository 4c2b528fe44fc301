package org.vitae.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vitae.extract.Draft;
import org.vitae.extract.Field;
import org.vitae.extract.Found;
import org.vitae.extract.PublicationStatusExtractor;
import org.vitae.extract.ReferenceContext;
import org.vitae.extract.ReferenceLineClassifier;
import org.vitae.extract.ReferenceLines;
import org.vitae.extract.ReferenceParser;
import org.vitae.layout.Passage;
import org.vitae.model.PartialDate;
import org.vitae.section.JointReader.Unread;
import org.vitae.segment.Section;
import org.vitae.segment.SectionType;
import org.vitae.tagging.ReferenceTagger;

/**
 * Reads lists of papers, preprints, books, patents and talks. The order of a reference's parts is
 * decided for the list as a whole. Immutable, thread-safe.
 */
public final class PublicationExtractor implements SectionExtractor {
  private final ReferenceLineClassifier classifier = new ReferenceLineClassifier();
  private final ReferenceSplitter splitter = new ReferenceSplitter();
  private final PublicationStatusExtractor statuses = new PublicationStatusExtractor();
  private final JointReader reader;
  private final TitledEntryReader titled = TitledEntryReader.ofDatedEntries();
  private final TitledPublications titledPublications = new TitledPublications();

  /** By rules alone. */
  public PublicationExtractor() {
    this(Optional.empty());
  }

  /**
   * @param model what is asked where rules are unsure, if there is one
   */
  public PublicationExtractor(Optional<ReferenceTagger> model) {
    this.reader = new JointReader(model);
  }

  @Override
  public boolean accepts(Section section) {
    return section.type() == SectionType.PUBLICATIONS || section.type() == SectionType.TALKS;
  }

  @Override
  public List<Draft> extract(Section section, Owner owner) {
    ReferenceLines lines = classifier.lines(owner.name());
    Optional<List<TitledEntry>> form =
        titled.read(section).filter(e -> !titledPublications.areReferences(e, lines));
    if (form.isPresent()) {
      Optional<Passage> heading = section.heading().map(section.document()::passage);
      return titledPublications.read(form.get(), type(section), heading);
    }
    return references(section, owner, lines);
  }

  private List<Draft> references(Section section, Owner owner, ReferenceLines lines) {
    List<ReferenceGroup> groups = splitter.split(section, lines);
    ReferenceLegend.Marks marks = ReferenceLegend.marks(section.document());
    ReferenceContext context =
        new ReferenceContext(owner.name(), marks.equal(), marks.corresponding(), type(section));
    List<Draft> drafts =
        reader.read(
            groups.stream()
                .map(g -> new Unread(g.parts(), context.withType(label(g).or(context::type))))
                .toList());
    Optional<Passage> heading = section.heading().map(section.document()::passage);
    List<Draft> out = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      ReferenceGroup group = groups.get(i);
      Draft draft = drafts.get(i);
      group.year().ifPresent(year -> addYear(draft, year));
      group.label().or(() -> heading).ifPresent(label -> addStatus(draft, label));
      if (draft.has(Field.NAME)) {
        out.add(draft);
      }
    }
    return out;
  }

  private Optional<String> label(ReferenceGroup group) {
    return group.label().flatMap(label -> splitter.type(label.text()));
  }

  /** "Under review" above references holds for each that says nothing else. */
  private void addStatus(Draft draft, Passage label) {
    List<Found<String>> stated = statuses.extract(label);
    if (stated.size() == 1 && !draft.has(Field.STATUS) && !draft.has(Field.VOLUME)) {
      draft.add(Field.STATUS, stated.get(0));
    }
  }

  private Optional<String> type(Section section) {
    if (section.type() == SectionType.TALKS) {
      return Optional.of("speech");
    }
    Optional<String> type = Optional.empty();
    for (String heading : section.headings()) {
      type = splitter.type(heading);
    }
    return type;
  }

  private static void addYear(Draft draft, Passage year) {
    String digits = year.text().replaceAll("\\D", "");
    ReferenceParser.addYear(draft, year, PartialDate.of(Integer.parseInt(digits)));
  }
}
