package org.vitae.attached;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vitae.model.Basics;
import org.vitae.model.BasicsBuilder;
import org.vitae.model.Education;
import org.vitae.model.EducationBuilder;
import org.vitae.model.LocationBuilder;
import org.vitae.model.Resume;
import org.vitae.model.ResumeBuilder;
import org.vitae.model.Work;
import org.vitae.model.WorkBuilder;
import org.vitae.xml.XmlElement;

/** Europass XML as its editor attaches it to its PDFs since 2020, a form of HR-XML. */
final class Candidate {
  private static final String ADDRESS = "Communication/Address/";

  private Candidate() {}

  static Resume resume(XmlElement candidate) {
    return ResumeBuilder.builder()
        .basics(candidate.first("CandidatePerson").map(Candidate::basics).orElse(null))
        .work(
            candidate.all("CandidateProfile/EmploymentHistory/EmployerHistory").stream()
                .flatMap(Candidate::jobs)
                .toList())
        .education(
            candidate
                .all("CandidateProfile/EducationHistory/EducationOrganizationAttendance")
                .stream()
                .map(Candidate::education)
                .toList())
        .build();
  }

  private static Basics basics(XmlElement person) {
    List<XmlElement> channels = person.all("Communication");
    return BasicsBuilder.builder()
        .name(
            EuropassText.join(
                person.text("PersonName/GivenName"), person.text("PersonName/FamilyName")))
        .email(channel(channels, "Email", "URI"))
        .phone(
            EuropassText.join(
                channel(channels, "Telephone", "CountryDialing"),
                channel(channels, "Telephone", "DialNumber")))
        .url(channel(channels, "Web", "URI"))
        .location(
            LocationBuilder.builder()
                .address(person.text(ADDRESS + "AddressLine"))
                .postalCode(person.text(ADDRESS + "PostalCode"))
                .city(person.text(ADDRESS + "CityName"))
                .countryCode(EuropassText.country(person.text(ADDRESS + "CountryCode")))
                .build())
        .build();
  }

  private static @Nullable String channel(List<XmlElement> all, String code, String value) {
    return all.stream()
        .filter(c -> code.equals(c.text("ChannelCode")))
        .flatMap(c -> Stream.ofNullable(c.text(value)))
        .findFirst()
        .orElse(null);
  }

  private static Stream<Work> jobs(XmlElement employer) {
    return employer.all("PositionHistory").stream()
        .map(
            position ->
                WorkBuilder.builder()
                    .name(employer.text("OrganizationName"))
                    .position(position.text("PositionTitle"))
                    .location(employer.text("OrganizationContact/" + ADDRESS + "CityName"))
                    .startDate(
                        EuropassText.date(
                            position.text("EmploymentPeriod/StartDate/FormattedDateTime")))
                    .endDate(
                        EuropassText.date(
                            position.text("EmploymentPeriod/EndDate/FormattedDateTime")))
                    .highlights(EuropassText.paragraphs(position.text("Description")))
                    .build());
  }

  private static Education education(XmlElement programme) {
    return EducationBuilder.builder()
        .institution(programme.text("OrganizationName"))
        .studyType(programme.text("EducationDegree/DegreeName"))
        .location(programme.text("OrganizationContact/" + ADDRESS + "CityName"))
        .startDate(
            EuropassText.date(programme.text("AttendancePeriod/StartDate/FormattedDateTime")))
        .endDate(EuropassText.date(programme.text("AttendancePeriod/EndDate/FormattedDateTime")))
        .build();
  }
}
