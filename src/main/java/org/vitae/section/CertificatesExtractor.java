package org.vitae.section;

import java.util.List;
import java.util.Optional;
import org.vitae.extract.Draft;
import org.vitae.segment.Section;
import org.vitae.segment.SectionType;

/** Reads certificates, licences and courses taken outside of programmes. */
public final class CertificatesExtractor implements SectionExtractor {
  private final CertificateReader certificates = new CertificateReader();
  private final ListEntryReader entries = new ListEntryReader(certificates::isNaming);
  private final TableHead table = new TableHead();
  private final TitledEntryReader titled = TitledEntryReader.ofDatedEntries();
  private final TitledAwards titledAwards = new TitledAwards();

  @Override
  public boolean accepts(Section section) {
    return section.type() == SectionType.CERTIFICATES && !section.is(SectionType.AWARDS);
  }

  @Override
  public List<Draft> extract(Section section, Owner owner) {
    Optional<List<TitledEntry>> form = titled.read(section);
    if (form.isPresent()) {
      return titledAwards.certificates(form.get());
    }
    List<Draft> drafts =
        entries.read(table.without(section)).stream()
            .map(certificates::read)
            .filter(d -> !d.isEmpty())
            .toList();
    table.label(section, drafts);
    return drafts;
  }
}
