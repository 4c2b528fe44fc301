package org.vitae.assemble;

import org.vitae.extract.Field;
import org.vitae.model.Award;
import org.vitae.model.Certificate;
import org.vitae.model.Education;
import org.vitae.model.EducationBuilder;
import org.vitae.model.Grade;
import org.vitae.model.Interest;
import org.vitae.model.Language;
import org.vitae.model.Project;
import org.vitae.model.ProjectBuilder;
import org.vitae.model.Publication;
import org.vitae.model.PublicationBuilder;
import org.vitae.model.Reference;
import org.vitae.model.Skill;
import org.vitae.model.Volunteer;
import org.vitae.model.Work;
import org.vitae.model.WorkBuilder;

/** Drafts to records, one method for each kind of entry. */
final class EntryAssembler {
  private EntryAssembler() {}

  static Work work(FieldReader f) {
    return WorkBuilder.builder()
        .name(f.text(Field.NAME))
        .position(f.joined(Field.POSITION))
        .location(f.text(Field.LOCATION))
        .department(f.joined(Field.DEPARTMENT))
        .type(f.text(Field.TYPE))
        .description(f.joined(Field.DESCRIPTION))
        .url(f.text(Field.URL))
        .startDate(f.date(Field.START_DATE))
        .endDate(f.date(Field.END_DATE))
        .summary(f.joined(Field.SUMMARY))
        .highlights(f.list(Field.HIGHLIGHTS))
        .keywords(f.list(Field.KEYWORDS))
        .advisors(f.list(Field.ADVISORS))
        .build();
  }

  static Volunteer volunteer(FieldReader f) {
    return new Volunteer(
        f.text(Field.ORGANIZATION),
        f.text(Field.POSITION),
        f.text(Field.LOCATION),
        f.text(Field.URL),
        f.date(Field.START_DATE),
        f.date(Field.END_DATE),
        f.joined(Field.SUMMARY),
        f.list(Field.HIGHLIGHTS));
  }

  static Education education(FieldReader f) {
    return EducationBuilder.builder()
        .institution(f.text(Field.INSTITUTION))
        .url(f.text(Field.URL))
        .area(f.text(Field.AREA))
        .studyType(f.text(Field.STUDY_TYPE))
        .location(f.text(Field.LOCATION))
        .startDate(f.date(Field.START_DATE))
        .endDate(f.date(Field.END_DATE))
        .score(f.text(Field.SCORE))
        .rank(f.text(Field.RANK))
        .scores(f.values(Field.SCORES, Grade.class))
        .honors(f.list(Field.HONORS))
        .advisors(f.list(Field.ADVISORS))
        .thesis(f.text(Field.THESIS))
        .courses(f.list(Field.COURSES))
        .highlights(f.list(Field.HIGHLIGHTS))
        .build();
  }

  static Award award(FieldReader f) {
    return new Award(
        f.text(Field.TITLE),
        f.date(Field.DATE),
        f.list(Field.DATES),
        f.text(Field.AWARDER),
        f.joined(Field.SUMMARY));
  }

  static Certificate certificate(FieldReader f) {
    return new Certificate(
        f.text(Field.NAME),
        f.date(Field.DATE),
        f.text(Field.URL),
        f.text(Field.ISSUER),
        f.joined(Field.SUMMARY));
  }

  static Publication publication(FieldReader f) {
    return PublicationBuilder.builder()
        .name(f.text(Field.NAME))
        .publisher(f.text(Field.PUBLISHER))
        .releaseDate(f.date(Field.RELEASE_DATE))
        .url(f.text(Field.URL))
        .summary(f.joined(Field.SUMMARY))
        .authors(f.list(Field.AUTHORS))
        .doi(f.text(Field.DOI))
        .status(f.text(Field.STATUS))
        .volume(f.text(Field.VOLUME))
        .issue(f.text(Field.ISSUE))
        .pages(f.text(Field.PAGES))
        .type(f.text(Field.TYPE))
        .equalContribution(f.list(Field.EQUAL_CONTRIBUTION))
        .byline(f.byline())
        .build();
  }

  static Project project(FieldReader f) {
    return ProjectBuilder.builder()
        .name(f.text(Field.NAME))
        .description(f.joined(Field.DESCRIPTION))
        .highlights(f.list(Field.HIGHLIGHTS))
        .keywords(f.list(Field.KEYWORDS))
        .startDate(f.date(Field.START_DATE))
        .endDate(f.date(Field.END_DATE))
        .url(f.text(Field.URL))
        .roles(f.list(Field.ROLES))
        .entity(f.text(Field.ENTITY))
        .type(f.text(Field.TYPE))
        .location(f.text(Field.LOCATION))
        .advisors(f.list(Field.ADVISORS))
        .build();
  }

  static Skill skill(FieldReader f) {
    return new Skill(f.text(Field.NAME), f.text(Field.LEVEL), f.list(Field.KEYWORDS));
  }

  static Language language(FieldReader f) {
    return new Language(f.text(Field.LANGUAGE), f.joined(Field.FLUENCY));
  }

  static Interest interest(FieldReader f) {
    return new Interest(f.text(Field.NAME), f.list(Field.KEYWORDS), f.joined(Field.SUMMARY, " "));
  }

  static Reference reference(FieldReader f) {
    return new Reference(f.text(Field.NAME), f.joined(Field.REFERENCE, " "));
  }
}
