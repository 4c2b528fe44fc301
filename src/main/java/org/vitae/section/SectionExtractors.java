package org.vitae.section;

import java.util.List;
import java.util.Optional;
import org.vitae.tagging.Models;

/** The extractors of a standard pipeline. */
public final class SectionExtractors {
  private SectionExtractors() {}

  /**
   * In order of precedence: the first that accepts a section gets it.
   *
   * @param models what is asked where rules don't tell, if there are any
   */
  public static List<SectionExtractor> standard(Optional<Models> models) {
    return List.of(
        new HeaderExtractor(),
        new EducationExtractor(models),
        new CoursesExtractor(),
        new ExperienceExtractor(models),
        new PublicationExtractor(models.map(Models::references)),
        new AwardsExtractor(),
        new CertificatesExtractor(),
        new SkillsExtractor(),
        new SkillGroupExtractor(),
        new LanguagesExtractor(),
        new InterestsExtractor(),
        new ServiceExtractor(models),
        new ReferencesExtractor(),
        new AdditionalExtractor());
  }
}
