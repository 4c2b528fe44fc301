package org.vitae.segment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vitae.tagging.SectionTagger;

/** Tells what sections with headings of unknown words are about. Immutable, thread-safe. */
public final class SectionKinds {
  /** How sure the model must be. */
  private static final double SURE = 0.95;

  private final SectionTagger tagger;

  SectionKinds(SectionTagger tagger) {
    this.tagger = tagger;
  }

  /** What a model sees of a section, to train one. */
  public static List<String> features(Section section) {
    return Features.ALL.of(section);
  }

  private static final class Features {
    static final KindFeatures ALL = new KindFeatures();
  }

  /** The section with the kind that its content tells, if it tells one. */
  Section decide(Section section) {
    if (section.type() != SectionType.OTHER || section.lines().isEmpty()) {
      return section;
    }
    Optional<SectionType> kind = tagger.kind(features(section), SURE).map(SectionType::valueOf);
    return kind.map(k -> section.as(Set.of(k))).orElse(section);
  }
}
