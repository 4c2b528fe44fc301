package org.vitae.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vitae.extract.Draft;
import org.vitae.segment.Block;
import org.vitae.segment.Section;
import org.vitae.segment.SectionType;
import org.vitae.tagging.Models;

/**
 * Reads sections of volunteering, service, reviewing, memberships and extracurricular roles.
 * Immutable, thread-safe.
 */
public final class ServiceExtractor implements SectionExtractor {
  private final ExperienceExtractor experience;
  private final ReviewingReader reviewing = new ReviewingReader();
  private final ServiceLineReader lines = new ServiceLineReader();
  private final TitledEntryReader titled = TitledEntryReader.ofEntries();
  private final TitledVolunteers titledVolunteers = new TitledVolunteers();

  ServiceExtractor(Optional<Models> models) {
    this.experience = new ExperienceExtractor(models);
  }

  @Override
  public boolean accepts(Section section) {
    return section.type() == SectionType.VOLUNTEER;
  }

  @Override
  public List<Draft> extract(Section section, Owner owner) {
    return extract(section, owner, List.of());
  }

  @Override
  public List<Draft> extract(Section section, Owner owner, List<Section> all) {
    Optional<List<TitledEntry>> form = titled.read(section);
    if (form.isPresent()) {
      return titledVolunteers.read(form.get());
    }
    List<Block> others =
        section.blocks().stream()
            .filter(b -> reviewing.read(b, section.title()).isEmpty())
            .toList();
    if (isStructured(others)) {
      return experience.extract(section, SectionType.VOLUNTEER, all);
    }
    List<Draft> out = new ArrayList<>();
    List<Block> blocks = section.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      List<Draft> reviews = reviewing.read(blocks.get(i), section.title());
      if (!reviews.isEmpty()) {
        out.addAll(reviews);
        continue;
      }
      boolean dateFollows = i + 1 < blocks.size() && lines.isDate(blocks.get(i + 1));
      lines.read(blocks.get(i), dateFollows ? blocks.get(i + 1) : null).ifPresent(out::add);
      i += dateFollows ? 1 : 0;
    }
    return out;
  }

  /** Whether entries have a head and a body of bullets, as jobs do. */
  private static boolean isStructured(List<Block> blocks) {
    boolean headThenBullet = false;
    for (int i = 1; i < blocks.size(); i++) {
      headThenBullet |=
          blocks.get(i).isBullet()
              && (!blocks.get(i - 1).isBullet()
                  || blocks.get(i).level() > blocks.get(i - 1).level());
    }
    return headThenBullet;
  }
}
