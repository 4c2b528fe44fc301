package org.vitae.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vitae.model.BasicsBuilder;
import org.vitae.model.PartialDate;
import org.vitae.model.Resume;
import org.vitae.model.ResumeBuilder;
import org.vitae.model.Skill;
import org.vitae.model.WorkBuilder;

class JsonResumeTest {
  private static final Resume EMPTY = ResumeBuilder.builder().build();

  @Test
  void fullResumeRoundTrips() {
    Resume full = FullResume.create();

    assertThat(JsonResume.read(JsonResume.write(full))).isEqualTo(full);
  }

  @Test
  void layoutAndOrderAreStable() {
    Resume resume =
        ResumeBuilder.builder()
            .basics(BasicsBuilder.builder().email("ada@example.org").name("Ada Byron").build())
            .work(List.of(WorkBuilder.builder().startDate(PartialDate.of(2020, 9)).build()))
            .skills(List.of(new Skill("C", null, List.of("x", "y"))))
            .build();

    assertThat(JsonResume.write(resume))
        .isEqualTo(
            """
            {
              "basics": {
                "name": "Ada Byron",
                "email": "ada@example.org"
              },
              "work": [
                {
                  "startDate": "2020-09"
                }
              ],
              "skills": [
                {
                  "name": "C",
                  "keywords": [
                    "x",
                    "y"
                  ]
                }
              ]
            }
            """);
  }

  @Test
  void rootKeysStandInTheSchemasOrder() {
    assertThat(JsonResume.toTree(FullResume.create()).keySet())
        .containsExactly(
            "basics",
            "work",
            "volunteer",
            "education",
            "awards",
            "certificates",
            "publications",
            "skills",
            "languages",
            "interests",
            "references",
            "projects",
            "meta");
  }

  @Test
  void nothingEmptyIsWritten() {
    Resume resume =
        ResumeBuilder.builder()
            .basics(BasicsBuilder.builder().name("").build())
            .work(List.of(WorkBuilder.builder().highlights(List.of("", "")).build()))
            .build();

    assertThat(JsonResume.write(resume)).isEqualTo("{}\n");
  }

  @Test
  void loneSurrogatesBecomeReplacementCharacters() throws IOException {
    Resume resume =
        EMPTY.with(r -> r.basics(BasicsBuilder.builder().name("a\uD800b\uDC00 𝔸").build()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    JsonResume.write(resume, out);

    assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"a\uFFFDb\uFFFD 𝔸\"");
    StringWriter text = new StringWriter();
    JsonResume.write(resume, text);
    assertThat(text.toString()).isEqualTo(out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void readIgnoresUnknownKeysAndTakesEmptyAsAbsent() {
    String json =
        """
        {"$schema": "https://example.org/s", "x": [1], "basics": {"name": "", "twitter": {"a": 1}},
         "work": null, "skills": [null, {"name": "C", "keywords": [null, "", "x"]}],
         "education": [{"score": 3.9, "endDate": ""}]}
        """;

    Resume resume = JsonResume.read("\uFEFF" + json);

    assertThat(resume.basics()).isEqualTo(BasicsBuilder.builder().build());
    assertThat(resume.work()).isEmpty();
    assertThat(resume.skills()).containsExactly(new Skill("C", null, List.of("x")));
    assertThat(resume.education().get(0).score()).isEqualTo("3.9");
  }

  @Test
  void readsFiles(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("cv.json");
    Files.writeString(file, "{\"basics\": {\"name\": \"Åsa\"}}");

    assertThat(JsonResume.read(file).basics()).hasFieldOrPropertyWithValue("name", "Åsa");
    assertThat(JsonResume.readTree(file)).isEqualTo(Map.of("basics", Map.of("name", "Åsa")));
  }

  @Test
  void treeIsWhatIsWritten() {
    Resume full = FullResume.create();

    assertThat(JsonResume.readTree(JsonResume.write(full))).isEqualTo(JsonResume.toTree(full));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020-19-39", "2021-02-29", "Present", "2020-9", "0999"})
  void impossibleDateIsNamedByPlaceAndPointer(String date) {
    String json = "{\n \"work\": [{}, {\"startDate\": \"" + date + "\"}]}";

    JsonResumeException e =
        catchThrowableOfType(JsonResumeException.class, () -> JsonResume.read(json));

    assertThat(e.pointer()).isEqualTo("/work/1/startDate");
    assertThat(e.line()).isEqualTo(2);
    assertThat(e).hasMessageContaining("YYYY-MM");
  }

  @Test
  void wrongTypesAreNamedInTheWordsOfJson() {
    assertThatThrownBy(() -> JsonResume.read("{\"work\": \"x\"}"))
        .isInstanceOf(JsonResumeException.class)
        .hasMessageContaining("/work")
        .hasMessageContaining("expected an array, found text");
    assertThatThrownBy(() -> JsonResume.read("{\"basics\": []}"))
        .hasMessageContaining("(/basics): expected an object, found an array");
    assertThatThrownBy(() -> JsonResume.read("{\"basics\": {\"name\": {}}}"))
        .hasMessageContaining("(/basics/name): expected text, found an object");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{\"a\": }", "{} {}", "null", "nonsense", "[1"})
  void textThatIsNoJsonIsNamed(String json) {
    assertThatThrownBy(() -> JsonResume.read(json)).isInstanceOf(JsonResumeException.class);
    assertThatThrownBy(() -> JsonResume.readTree(json)).isInstanceOf(JsonResumeException.class);
  }

  @Test
  void syntaxErrorHasLineAndPointer() {
    JsonResumeException e =
        catchThrowableOfType(
            JsonResumeException.class, () -> JsonResume.read("{\n\"work\": [\n{\"name\": }]}"));

    assertThat(e.line()).isEqualTo(3);
    assertThat(e.pointer()).startsWith("/work/0");
  }

  @Test
  void hundredThousandBracketsAreRefusedQuickly() {
    assertThatThrownBy(() -> JsonResume.read("[".repeat(100_000)))
        .isInstanceOf(JsonResumeException.class);
    assertThatThrownBy(() -> JsonResume.readTree("{\"a\":".repeat(100_000)))
        .isInstanceOf(JsonResumeException.class);
  }
}
