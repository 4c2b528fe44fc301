package org.vitae.section;

import java.util.List;
import java.util.Optional;
import org.vitae.extract.Draft;
import org.vitae.segment.Section;
import org.vitae.segment.SectionType;

/**
 * Reads prizes, scholarships, fellowships and grants. A draft without a title holds what belongs to
 * an award of another section, as an amount that a converter moved.
 */
public final class AwardsExtractor implements SectionExtractor {
  private final AwardReader awards = new AwardReader();
  private final ListEntryReader entries = new ListEntryReader(awards::isNaming);
  private final TableHead table = new TableHead();
  private final TitledEntryReader titled = TitledEntryReader.ofDatedEntries();
  private final TitledAwards titledAwards = new TitledAwards();

  @Override
  public boolean accepts(Section section) {
    return section.type() == SectionType.AWARDS
        || section.is(SectionType.AWARDS) && section.is(SectionType.CERTIFICATES);
  }

  @Override
  public List<Draft> extract(Section section, Owner owner) {
    Optional<List<TitledEntry>> form = titled.read(section);
    if (form.isPresent()) {
      return titledAwards.awards(form.get());
    }
    List<Draft> drafts =
        entries.read(table.without(section)).stream()
            .map(awards::read)
            .filter(d -> !d.isEmpty())
            .toList();
    table.label(section, drafts);
    return drafts;
  }
}
