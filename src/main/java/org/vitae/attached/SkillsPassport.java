package org.vitae.attached;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vitae.model.Basics;
import org.vitae.model.BasicsBuilder;
import org.vitae.model.Education;
import org.vitae.model.EducationBuilder;
import org.vitae.model.Language;
import org.vitae.model.LocationBuilder;
import org.vitae.model.Resume;
import org.vitae.model.ResumeBuilder;
import org.vitae.model.Work;
import org.vitae.model.WorkBuilder;
import org.vitae.xml.XmlElement;

/** Europass XML as the CV editor attached it to its PDFs until 2020 (schema 3). */
final class SkillsPassport {
  private static final String ADDRESS = "ContactInfo/Address/Contact/";

  private SkillsPassport() {}

  static Resume resume(XmlElement learner) {
    return ResumeBuilder.builder()
        .basics(learner.first("Identification").map(e -> basics(e, learner)).orElse(null))
        .work(
            learner.all("WorkExperienceList/WorkExperience").stream()
                .map(SkillsPassport::work)
                .toList())
        .education(
            learner.all("EducationList/Education").stream().map(SkillsPassport::education).toList())
        .languages(languages(learner))
        .build();
  }

  private static Basics basics(XmlElement person, XmlElement learner) {
    return BasicsBuilder.builder()
        .name(
            EuropassText.join(
                person.text("PersonName/FirstName"), person.text("PersonName/Surname")))
        .label(learner.text("Headline/Description/Label"))
        .email(person.text("ContactInfo/Email/Contact"))
        .phone(person.text("ContactInfo/TelephoneList/Telephone/Contact"))
        .url(person.text("ContactInfo/WebsiteList/Website/Contact"))
        .location(
            LocationBuilder.builder()
                .address(person.text(ADDRESS + "AddressLine"))
                .postalCode(person.text(ADDRESS + "PostalCode"))
                .city(person.text(ADDRESS + "Municipality"))
                .countryCode(EuropassText.country(person.text(ADDRESS + "Country/Code")))
                .build())
        .build();
  }

  private static Work work(XmlElement job) {
    return WorkBuilder.builder()
        .name(job.text("Employer/Name"))
        .position(job.text("Position/Label"))
        .location(place(job, "Employer/"))
        .startDate(EuropassText.date(job.first("Period/From")))
        .endDate(EuropassText.date(job.first("Period/To")))
        .highlights(EuropassText.paragraphs(job.text("Activities")))
        .build();
  }

  private static Education education(XmlElement programme) {
    return EducationBuilder.builder()
        .institution(programme.text("Organisation/Name"))
        .studyType(programme.text("Title"))
        .area(programme.text("Field/Label"))
        .location(place(programme, "Organisation/"))
        .startDate(EuropassText.date(programme.first("Period/From")))
        .endDate(EuropassText.date(programme.first("Period/To")))
        .build();
  }

  private static @Nullable String place(XmlElement entry, String organisation) {
    return EuropassText.join(
        entry.text(organisation + ADDRESS + "Municipality"),
        entry.text(organisation + ADDRESS + "Country/Label"));
  }

  /** The levels are a table on the page, five for each language: they are left to it. */
  private static List<Language> languages(XmlElement learner) {
    return Stream.of("MotherTongueList/MotherTongue", "ForeignLanguageList/ForeignLanguage")
        .flatMap(list -> learner.all("Skills/Linguistic/" + list).stream())
        .map(language -> new Language(language.text("Description/Label"), null))
        .toList();
  }
}
