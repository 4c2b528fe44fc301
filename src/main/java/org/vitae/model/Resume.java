package org.vitae.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole résumé in JSON Resume's sections; a section that the document doesn't have is an empty
 * list. Immutable; lists are never null.
 */
@RecordBuilder
public record Resume(
    @Nullable Basics basics,
    List<Work> work,
    List<Volunteer> volunteer,
    List<Education> education,
    List<Award> awards,
    List<Certificate> certificates,
    List<Publication> publications,
    List<Skill> skills,
    List<Language> languages,
    List<Interest> interests,
    List<Reference> references,
    List<Project> projects,
    @Nullable Meta meta)
    implements ResumeBuilder.With {
  public Resume {
    work = Lists.copyOf(work);
    volunteer = Lists.copyOf(volunteer);
    education = Lists.copyOf(education);
    awards = Lists.copyOf(awards);
    certificates = Lists.copyOf(certificates);
    publications = Lists.copyOf(publications);
    skills = Lists.copyOf(skills);
    languages = Lists.copyOf(languages);
    interests = Lists.copyOf(interests);
    references = Lists.copyOf(references);
    projects = Lists.copyOf(projects);
  }
}
