package org.vitae.section;

import java.util.List;

/** The extractors of a standard pipeline. */
public final class SectionExtractors {
  private SectionExtractors() {}

  /** In order of precedence: the first that accepts a section gets it. */
  public static List<SectionExtractor> standard() {
    return List.of(
        new HeaderExtractor(),
        new EducationExtractor(),
        new CoursesExtractor(),
        new ExperienceExtractor(),
        new PublicationExtractor(),
        new AwardsExtractor(),
        new CertificatesExtractor(),
        new SkillsExtractor(),
        new LanguagesExtractor(),
        new InterestsExtractor(),
        new ServiceExtractor(),
        new ReferencesExtractor(),
        new AdditionalExtractor());
  }
}
