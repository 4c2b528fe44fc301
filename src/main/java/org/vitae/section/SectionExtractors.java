package org.vitae.section;

import java.util.List;
import java.util.Optional;
import org.vitae.tagging.CellTagger;

/** The extractors of a standard pipeline. */
public final class SectionExtractors {
  private SectionExtractors() {}

  /**
   * In order of precedence: the first that accepts a section gets it.
   *
   * @param tagger what is asked where words don't tell, if there is one
   */
  public static List<SectionExtractor> standard(Optional<CellTagger> tagger) {
    return List.of(
        new HeaderExtractor(),
        new EducationExtractor(),
        new CoursesExtractor(),
        new ExperienceExtractor(tagger),
        new PublicationExtractor(),
        new AwardsExtractor(),
        new CertificatesExtractor(),
        new SkillsExtractor(),
        new SkillGroupExtractor(),
        new LanguagesExtractor(),
        new InterestsExtractor(),
        new ServiceExtractor(tagger),
        new ReferencesExtractor(),
        new AdditionalExtractor());
  }
}
