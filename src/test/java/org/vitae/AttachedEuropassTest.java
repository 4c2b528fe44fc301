package org.vitae;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;
import org.vitae.model.PartialDate;
import org.vitae.model.Work;
import org.vitae.pdf.PdfSketch;

/** Europass XML inside a PDF, in its old and its new form. */
class AttachedEuropassTest {
  private static final String OLD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass"><LearnerInfo>
        <Identification>
          <PersonName><FirstName>Ada</FirstName><Surname>Winter</Surname></PersonName>
          <ContactInfo>
            <Address><Contact><AddressLine>3 Mill Lane</AddressLine><PostalCode>89073</PostalCode>
              <Municipality>Ulm</Municipality>
              <Country><Code>DE</Code><Label>Germany</Label></Country></Contact></Address>
            <Email><Contact>ada@winter.example</Contact></Email>
            <TelephoneList><Telephone><Contact>+49 731 5550123</Contact></Telephone></TelephoneList>
          </ContactInfo>
        </Identification>
        <WorkExperienceList><WorkExperience>
          <Period><From year="2018" month="--03" day="---01"/><To year="2021" month="--06"/></Period>
          <Position><Label>Head Miller</Label></Position>
          <Activities>&lt;ul&gt;&lt;li&gt;Ground flour &amp;amp; bran&lt;/li&gt;&lt;li&gt;Repaired the wheel&lt;/li&gt;&lt;/ul&gt;</Activities>
          <Employer><Name>Old Mill</Name></Employer>
        </WorkExperience></WorkExperienceList>
        <EducationList><Education>
          <Period><From year="2011"/><To year="2013"/></Period>
          <Title>MSc in Food Science</Title>
          <Organisation><Name>University of Ulm</Name></Organisation>
        </Education></EducationList>
        <Skills><Linguistic>
          <MotherTongueList><MotherTongue><Description><Label>German</Label></Description></MotherTongue></MotherTongueList>
          <ForeignLanguageList><ForeignLanguage><Description><Label>Danish</Label></Description></ForeignLanguage></ForeignLanguageList>
        </Linguistic></Skills>
      </LearnerInfo></SkillsPassport>
      """;

  private static final String NEW =
      """
      <Candidate xmlns="http://www.europass.eu/1.0" xmlns:oa="http://www.openapplications.org/oagis/9"
          xmlns:hr="http://www.hr-xml.org/3" xmlns:eures="http://www.europass_eures.eu/1.0">
        <CandidatePerson>
          <PersonName><oa:GivenName>Ada</oa:GivenName><hr:FamilyName>Winter</hr:FamilyName></PersonName>
          <Communication><ChannelCode>Email</ChannelCode><oa:URI>ada@winter.example</oa:URI></Communication>
          <Communication><ChannelCode>Telephone</ChannelCode><CountryDialing>49</CountryDialing><oa:DialNumber>7315550123</oa:DialNumber></Communication>
        </CandidatePerson>
        <CandidateProfile>
          <EmploymentHistory><EmployerHistory><hr:OrganizationName>Old Mill</hr:OrganizationName>
            <PositionHistory><PositionTitle>Head Miller</PositionTitle>
              <eures:EmploymentPeriod>
                <eures:StartDate><hr:FormattedDateTime>2018-03-01</hr:FormattedDateTime></eures:StartDate>
                <eures:EndDate><hr:FormattedDateTime>2021-06-30</hr:FormattedDateTime></eures:EndDate>
              </eures:EmploymentPeriod>
              <oa:Description>&lt;p&gt;Ground flour &amp;amp; bran&lt;/p&gt;</oa:Description>
            </PositionHistory></EmployerHistory></EmploymentHistory>
          <EducationHistory><EducationOrganizationAttendance>
            <hr:OrganizationName>University of Ulm</hr:OrganizationName>
            <EducationDegree><hr:DegreeName>MSc in Food Science</hr:DegreeName></EducationDegree>
          </EducationOrganizationAttendance></EducationHistory>
        </CandidateProfile>
      </Candidate>
      """;

  private static ParseResult parse(String xml) throws Exception {
    PdfSketch sketch =
        new PdfSketch()
            .size(18)
            .text(72, 72, "Ada Winter")
            .size(10)
            .text(72, 92, "3 Mill Lane, 89073 Ulm, Germany")
            .text(72, 106, "+49 731 5550123 | ada@winter.example")
            .bold()
            .size(13)
            .text(72, 140, "Work Experience")
            .regular()
            .size(10)
            .lines(72, 160, 14, "March 2018 \u2013 June 2021", "Head Miller", "Old Mill")
            .lines(72, 202, 14, "\u2022 Ground flour & bran", "\u2022 Repaired the wheel")
            .bold()
            .size(13)
            .text(72, 250, "Education")
            .regular()
            .size(10)
            .lines(72, 270, 14, "2011 \u2013 2013", "MSc in Food Science", "University of Ulm")
            .bold()
            .size(13)
            .text(72, 330, "Languages")
            .regular()
            .size(10)
            .lines(72, 350, 14, "German (native)", "Danish (fluent)");
    byte[] pdf = sketch.attach("attachment.xml", xml.getBytes(UTF_8)).bytes();
    ParseResult result =
        ResumePipeline.builder().build().parse(new ByteArrayInputStream(pdf), "cv.pdf");
    assertThat(new Grounding(result).ungrounded()).isEmpty();
    assertThat(LostText.lines(result)).isEmpty();
    return result;
  }

  private static String message(ParseResult result) {
    return result.diagnostics().stream()
        .filter(d -> d.code().equals("attached-data"))
        .map(d -> d.message())
        .findFirst()
        .orElse("none");
  }

  @Test
  void theOldFormIsRead() throws Exception {
    ParseResult result = parse(OLD);

    assertThat(message(result)).contains("19 of 19");
    Work job = result.resume().work().get(0);
    assertThat(job.name()).isEqualTo("Old Mill");
    assertThat(job.position()).isEqualTo("Head Miller");
    assertThat(job.startDate()).isEqualTo(PartialDate.of(2018, 3));
    assertThat(job.highlights()).containsExactly("Ground flour & bran", "Repaired the wheel");
    assertThat(result.resume().basics().location().countryCode()).isEqualTo("DE");
    assertThat(result.resume().languages())
        .extracting(l -> l.language() + ":" + l.fluency())
        .containsExactly("German:native", "Danish:fluent");
    assertThat(result.evidence().get("/work/0/name").rule()).isEqualTo("attached.europass");
    assertThat(result.evidence().get("/basics/phone").rule()).isEqualTo("attached.europass");
  }

  @Test
  void aTitleStaysDividedIntoDegreeAndSubject() throws Exception {
    var education = parse(OLD).resume().education().get(0);

    assertThat(education.studyType()).isEqualTo("MSc");
    assertThat(education.area()).isEqualTo("Food Science");
    assertThat(education.institution()).isEqualTo("University of Ulm");
  }

  @Test
  void theNewFormIsRead() throws Exception {
    ParseResult result = parse(NEW);

    assertThat(message(result)).contains("10 of 10");
    assertThat(result.resume().work().get(0).name()).isEqualTo("Old Mill");
    assertThat(result.evidence().get("/work/0/endDate").rule()).isEqualTo("attached.europass");
    assertThat(result.evidence().get("/basics/name").rule()).isEqualTo("attached.europass");
  }
}
