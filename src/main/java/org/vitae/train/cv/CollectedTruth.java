package org.vitae.train.cv;

import java.util.ArrayList;
import java.util.List;
import org.vitae.model.Award;
import org.vitae.model.Certificate;
import org.vitae.model.Education;
import org.vitae.model.Interest;
import org.vitae.model.Language;
import org.vitae.model.Project;
import org.vitae.model.Publication;
import org.vitae.model.Reference;
import org.vitae.model.ResumeBuilder;
import org.vitae.model.Skill;
import org.vitae.model.Volunteer;
import org.vitae.model.Work;

/** What the sections print, in their order. Mutable; for one CV. */
final class CollectedTruth {
  final List<Work> work = new ArrayList<>();
  final List<Education> education = new ArrayList<>();
  final List<Publication> publications = new ArrayList<>();
  final List<Skill> skills = new ArrayList<>();
  final List<Language> languages = new ArrayList<>();
  final List<Interest> interests = new ArrayList<>();
  final List<Reference> references = new ArrayList<>();
  final List<Award> awards = new ArrayList<>();
  final List<Certificate> certificates = new ArrayList<>();
  final List<Project> projects = new ArrayList<>();
  final List<Volunteer> volunteer = new ArrayList<>();

  void into(ResumeBuilder resume) {
    resume
        .work(work)
        .education(education)
        .publications(publications)
        .skills(skills)
        .languages(languages)
        .interests(interests)
        .references(references)
        .awards(awards)
        .certificates(certificates)
        .projects(projects)
        .volunteer(volunteer);
  }
}
