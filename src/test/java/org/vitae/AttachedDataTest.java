package org.vitae;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.vitae.diagnostic.Diagnostic;
import org.vitae.diagnostic.Diagnostic.Severity;
import org.vitae.json.JsonResume;
import org.vitae.json.ResumeSchema;
import org.vitae.model.PartialDate;
import org.vitae.model.Resume;
import org.vitae.model.Work;
import org.vitae.pdf.PdfSketch;

/** A PDF's own data is taken where its page confirms it, and nowhere else. */
class AttachedDataTest {
  private static final String JSON =
      """
      {"basics": {"name": "Ada Winter", "email": "ada@winter.example", "label": "Miller"},
       "work": [
         {"name": "Old Mill", "position": "Head Miller", "startDate": "2018-03-01",
          "endDate": "2021-06-30", "highlights": ["Ground flour for forty bakeries"]},
         {"name": "Neckar Bakery", "position": "Baker", "startDate": "2014", "endDate": "2017"}],
       "education": [
         {"institution": "University of Ulm", "studyType": "MSc", "area": "Food Science",
          "endDate": "2013-01-01"}]}
      """;

  private static PdfSketch page() {
    return new PdfSketch()
        .size(18)
        .text(72, 72, "Ada Winter")
        .size(10)
        .text(72, 92, "Miller | ada@winter.example")
        .bold()
        .size(13)
        .text(72, 130, "Work Experience")
        .size(10)
        .text(72, 150, "OLD MILL")
        .regular()
        .right(520, 150, "March 2018 \u2013 June 2021")
        .text(72, 164, "Head Miller")
        .text(72, 178, "\u2022 Ground flour for forty bakeries")
        .text(72, 192, "\u2022 Repaired the wheel")
        .bold()
        .text(72, 216, "Neckar Bakery")
        .regular()
        .right(520, 216, "2014 \u2013 2017")
        .text(72, 230, "Baker")
        .bold()
        .size(13)
        .text(72, 262, "Education")
        .size(10)
        .text(72, 282, "University of Ulm")
        .regular()
        .right(520, 282, "2013")
        .text(72, 296, "MSc in Food Science");
  }

  private static ParseResult parse(PdfSketch sketch) throws Exception {
    ParseResult result =
        ResumePipeline.builder().build().parse(new ByteArrayInputStream(sketch.bytes()), "cv.pdf");
    assertThat(new Grounding(result).ungrounded()).isEmpty();
    assertThat(LostText.lines(result)).isEmpty();
    assertThat(ResumeSchema.validate(JsonResume.write(result.resume()))).isEmpty();
    return result;
  }

  private static ParseResult parse(String name, String data) throws Exception {
    return parse(page().attach(name, data.getBytes(UTF_8)));
  }

  private static List<Diagnostic> diagnostics(ParseResult result) {
    return result.diagnostics().stream().filter(d -> d.code().equals("attached-data")).toList();
  }

  private static String rule(ParseResult result, String pointer) {
    return result.evidence().get(pointer).rule();
  }

  @Test
  void whatThePageConfirmsIsTakenWithItsPlace() throws Exception {
    ParseResult result = parse("resume.json", JSON);

    Work job = result.resume().work().get(0);
    assertThat(job.name()).isEqualTo("Old Mill");
    assertThat(job.position()).isEqualTo("Head Miller");
    assertThat(job.startDate()).isEqualTo(PartialDate.of(2018, 3));
    assertThat(result.resume().work()).hasSize(2);
    assertThat(rule(result, "/basics/name")).isEqualTo("attached.json-resume");
    assertThat(rule(result, "/work/0/name")).isEqualTo("attached.json-resume");
    assertThat(rule(result, "/work/1/endDate")).isEqualTo("attached.json-resume");
    assertThat(rule(result, "/education/0/area")).isEqualTo("attached.json-resume");
    assertThat(result.document().passage(result.evidence().get("/work/0/name").span()).text())
        .isEqualTo("OLD MILL");
    assertThat(diagnostics(result)).hasSize(1);
    assertThat(diagnostics(result).get(0).severity()).isEqualTo(Severity.INFO);
    assertThat(diagnostics(result).get(0).message()).contains("16 of 16");
  }

  @Test
  void whatOnlyThePageSaysStays() throws Exception {
    assertThat(parse("resume.json", JSON).resume().work().get(0).highlights())
        .containsExactly("Ground flour for forty bakeries", "Repaired the wheel");
  }

  @Test
  void whereTheyContradictEachOtherThePageWins() throws Exception {
    String other = JSON.replace("\"Old Mill\"", "\"Royal Palace\"");
    ParseResult result = parse("resume.json", other.replace("2018-03-01", "2008-03-01"));

    assertThat(result.resume().work().get(0).name()).isEqualToIgnoringCase("Old Mill");
    assertThat(result.resume().work().get(0).startDate()).isEqualTo(PartialDate.of(2018, 3));
    assertThat(rule(result, "/work/0/name")).doesNotStartWith("attached");
    assertThat(rule(result, "/work/0/position")).startsWith("attached");
    assertThat(diagnostics(result)).hasSize(1);
    assertThat(diagnostics(result).get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(diagnostics(result).get(0).message())
        .contains("14 of 16", "/work/0/name", "/work/0/startDate")
        .doesNotContain("/work/1");
  }

  /** Both employers stand on the page, each at the other's job. */
  @Test
  void anEntryGetsNoValueOfItsNeighbour() throws Exception {
    String swapped =
        JSON.replace("Old Mill", "?")
            .replace("Neckar Bakery", "Old Mill")
            .replace("?", "Neckar Bakery");
    ParseResult result = parse("resume.json", swapped);

    assertThat(result.resume().work())
        .extracting(w -> w.name().toLowerCase(java.util.Locale.ROOT), Work::position)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("old mill", "Head Miller"),
            org.assertj.core.groups.Tuple.tuple("neckar bakery", "Baker"));
    assertThat(diagnostics(result).get(0).message()).contains("/work/0/name", "/work/1/name");
  }

  @Test
  void anotherPersonsDataIsLeftOut() throws Exception {
    Resume alone = parse(page()).resume();
    String other =
        """
        {"basics": {"name": "Bo Sommer", "email": "bo@sommer.example"},
         "work": [{"name": "Harbour", "position": "Pilot", "startDate": "2001-01-01"},
                  {"name": "Neckar Bakery", "position": "Baker"}]}
        """;
    ParseResult result = parse("resume.json", other);

    assertThat(result.resume()).isEqualTo(alone);
    assertThat(diagnostics(result).get(0).message()).contains("2 of 7", "too few");
  }

  @Test
  void brokenFilesAreReportedAndThePageIsRead() throws Exception {
    Resume alone = parse(page()).resume();
    for (String broken : List.of("{\"basics\": {\"name\": ", "", "{".repeat(20_000))) {
      ParseResult result = parse("resume.json", broken);
      assertThat(result.resume()).isEqualTo(alone);
      assertThat(diagnostics(result)).hasSize(1);
    }
    ParseResult xml = parse("cv.xml", "<SkillsPassport><LearnerInfo>");
    assertThat(xml.resume()).isEqualTo(alone);
    assertThat(diagnostics(xml)).hasSize(1);
    assertThat(diagnostics(xml).get(0).message()).contains("cv.xml", "no readable XML");
  }

  @Test
  void oddShapesAreNotTaken() throws Exception {
    String odd =
        """
        {"basics": {"name": ["Ada"], "email": 7, "location": "Ulm", "profiles": {"a": 1}},
         "work": [null, 3, {"name": {"a": "b"}, "highlights": "x", "startDate": "soon"}],
         "education": "none", "skills": [{"keywords": [null, [], {}]}]}
        """;
    assertThat(parse("resume.json", odd).resume()).isEqualTo(parse(page()).resume());
  }

  @Test
  void otherFilesAreNobodysBusiness() throws Exception {
    Resume alone = parse(page()).resume();
    for (String data : List.of("{\"name\": \"left-pad\"}", "[1, 2]", "{\"work\": [1, 2]}")) {
      ParseResult result = parse("package.json", data);
      assertThat(result.resume()).isEqualTo(alone);
      assertThat(diagnostics(result)).isEmpty();
    }
    assertThat(diagnostics(parse("factur-x.xml", "<CrossIndustryInvoice/>"))).isEmpty();
    assertThat(diagnostics(parse("resume.txt", JSON))).isEmpty();
  }

  @Test
  void theResumeIsFoundAmongOtherFiles() throws Exception {
    ParseResult result =
        parse(page().attach("a.json", "{}".getBytes(UTF_8)).attach("b.json", JSON.getBytes(UTF_8)));

    assertThat(rule(result, "/work/0/name")).isEqualTo("attached.json-resume");
  }

  /** 64 MB of blanks are packed in 64 kB. */
  @Test
  @Timeout(20)
  void aHugeFileIsNotUnpacked() throws Exception {
    byte[] huge = new byte[64 << 20];
    java.util.Arrays.fill(huge, (byte) ' ');
    ParseResult result = parse(page().attach("resume.json", huge));

    assertThat(result.resume()).isEqualTo(parse(page()).resume());
  }

  @Test
  @Timeout(20)
  void manyValuesTakeNoTime() throws Exception {
    String job =
        "{\"name\": \"Old Mill\", \"position\": \"Baker\", \"highlights\": [\"a\", \"the\"]},";
    ParseResult result = parse("resume.json", "{\"work\": [" + job.repeat(40_000) + "{}]}");

    assertThat(diagnostics(result)).hasSize(1);
  }

  @Test
  @Timeout(20)
  void entitiesAreNeitherMultipliedNorFetched() throws Exception {
    AtomicInteger requests = new AtomicInteger();
    HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.createContext(
        "/",
        exchange -> {
          requests.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    server.start();
    try {
      String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/x";
      String outside =
          """
          <!DOCTYPE SkillsPassport SYSTEM "%1$s" [<!ENTITY x SYSTEM "%1$s"><!ENTITY %% p SYSTEM "%1$s"> %%p;]>
          <SkillsPassport><LearnerInfo><Identification><PersonName>
          <FirstName>&x;</FirstName></PersonName></Identification></LearnerInfo></SkillsPassport>
          """
              .formatted(address);
      ParseResult result = parse("cv.xml", outside);
      assertThat(result.resume()).isEqualTo(parse(page()).resume());
      assertThat(diagnostics(result)).hasSize(1);
      assertThat(requests).hasValue(0);
    } finally {
      server.stop(0);
    }
    StringBuilder bomb = new StringBuilder("<!DOCTYPE a [<!ENTITY e0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      bomb.append("<!ENTITY e%d \"%s\">".formatted(i, ("&e" + (i - 1) + ";").repeat(10)));
    }
    ParseResult result =
        parse(
            "cv.xml", bomb + "]><SkillsPassport><LearnerInfo>&e29;</LearnerInfo></SkillsPassport>");
    assertThat(diagnostics(result)).hasSize(1);
    assertThat(diagnostics(parse("cv.xml", "<a>".repeat(100_000)))).hasSize(1);
  }
}
