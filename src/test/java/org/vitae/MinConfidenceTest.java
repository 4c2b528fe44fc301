package org.vitae;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vitae.assemble.Calibration;
import org.vitae.assemble.Evidence;
import org.vitae.extract.Found;
import org.vitae.input.UnreadableDocumentException;
import org.vitae.json.JsonResume;
import org.vitae.json.ResumeSchema;
import org.vitae.model.Guess;
import org.vitae.model.Unmapped;

class MinConfidenceTest {
  private static final String CV =
      """
      # Mara Quill

      mara@quill.example · github.com/maraquill

      ## Summary

      Keeps lighthouses alight and writes about it.

      ## Experience

      **Tidewater Institute** | Research Engineer | Jan 2020 – Mar 2022

      - Built a buoy that counts gulls
      - Wrote the log of the reef

      ## Skills

      - Languages: Java, Kotlin
      """;

  /** The chance of every value but of those of the doubted field. */
  private static final double SURE = 0.9;

  @Test
  void everythingIsGivenByDefault() {
    ParseResult whole = doubting("work.position", 0);

    assertThat(whole.resume().work().get(0).position()).isEqualTo("Research Engineer");
    assertThat(whole.unmapped()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "basics.name    | /basics/name         | Mara Quill                     | Mara Quill",
        "basics.email   | /basics/email        | mara@quill.example             | mara@quill.example",
        "basics.network | /basics/profiles/0   | https://github.com/maraquill   | github.com/maraquill",
        "work.name      | /work/0/name         | Tidewater Institute            | Tidewater Institute",
        "work.position  | /work/0/position     | Research Engineer              | Research Engineer",
        "work.endDate   | /work/0/endDate      | 2022-03                        | Jan 2020 – Mar 2022",
        "work.highlights| /work/0/highlights/1 | Wrote the log of the reef      | Wrote the log of the reef",
        "skills.keywords| /skills/0/keywords/0 | Java                           | Java",
      })
  void aDoubtedValueIsKeptWithItsGuess(String field, String pointer, String value, String text) {
    ParseResult whole = doubting(field, 0);
    ParseResult sure = doubting(field, 0.5);

    assertThat(whole.evidence().keySet()).anyMatch(p -> p.startsWith(pointer));
    assertThat(sure.evidence().keySet())
        .filteredOn(Evidence::isValue)
        .noneMatch(p -> Evidence.field(p).equals(field));
    assertThat(sure.unmapped()).extracting(Unmapped::guess).contains(new Guess(field, value));
    assertThat(sure.unmapped())
        .filteredOn(u -> new Guess(field, value).equals(u.guess()))
        .extracting(Unmapped::text)
        .containsExactly(text);
    assertNothingElseIsLost(whole, sure, field);
  }

  @Test
  void runningTextIsKeptWithItsHeading() {
    String text = "Keeps lighthouses alight and writes about it.";

    assertThat(doubting("basics.summary", 0.5).unmapped())
        .containsExactly(new Unmapped("Summary", text, new Guess("basics.summary", text)));
  }

  @Test
  void anEntryThatLosesWhatItIsAboutGoesWithItsDates() {
    ParseResult sure =
        parse("## Awards\n\n- Golden Gull Prize, 2019\n", "awards.title", 0.5, "# Mara Quill\n\n");

    assertThat(sure.resume().awards()).isEmpty();
    assertThat(sure.unmapped())
        .extracting(Unmapped::guess)
        .contains(new Guess("awards.title", "Golden Gull Prize"), new Guess("awards.date", "2019"));
    assertThat(JsonResume.write(sure.resume())).doesNotContain("\"awards\"");
  }

  @Test
  void nothingIsSureEnoughForOne() {
    ParseResult nothing = doubting("work.name", 1);

    assertThat(nothing.evidence().keySet()).noneMatch(Evidence::isValue);
    assertThat(LostText.lines(nothing)).isEmpty();
    assertThat(ResumeSchema.validate(JsonResume.write(nothing.resume()))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
  void whatNoValueCanHaveIsRefusedByBuild(double confidence) {
    ResumePipeline.Builder builder = ResumePipeline.builder().minConfidence(confidence);

    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("minConfidence");
  }

  static Stream<Arguments> fixtures() {
    return CorpusSet.fixtures().documents().entrySet().stream()
        .map(e -> Arguments.of(e.getKey(), e.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("fixtures")
  void whatIsGivenIsSureAndAllElseIsKept(String name, Path file) throws Exception {
    for (double least : List.of(0.8, 0.95)) {
      ParseResult sure = ResumePipeline.builder().minConfidence(least).build().parse(file);

      assertThat(values(sure)).allMatch(found -> found.confidence() >= least);
      assertThat(LostText.lines(sure)).isEmpty();
      assertThat(new Grounding(sure).ungrounded()).isEmpty();
      assertThat(ResumeSchema.validate(JsonResume.write(sure.resume()))).isEmpty();
    }
  }

  private static void assertNothingElseIsLost(ParseResult whole, ParseResult sure, String field) {
    assertThat(values(sure)).hasSize((int) others(whole, field));
    assertThat(LostText.lines(sure)).isEmpty();
    assertThat(new Grounding(sure).ungrounded()).isEmpty();
    assertThat(ResumeSchema.validate(JsonResume.write(sure.resume()))).isEmpty();
    String json = JsonResume.write(sure.resume());
    assertThat(JsonResume.write(JsonResume.read(json))).isEqualTo(json);
  }

  private static long others(ParseResult result, String field) {
    return result.evidence().keySet().stream()
        .filter(p -> Evidence.isValue(p) && !Evidence.field(p).equals(field))
        .count();
  }

  private static List<Found<?>> values(ParseResult result) {
    return result.evidence().entrySet().stream()
        .filter(e -> Evidence.isValue(e.getKey()))
        .<Found<?>>map(Map.Entry::getValue)
        .toList();
  }

  private static ParseResult doubting(String field, double least) {
    return parse(CV, field, least, "");
  }

  private static ParseResult parse(String cv, String field, double least, String before) {
    try {
      ResumePipeline claims = ResumePipeline.builder().calibration(table(Stream.of())).build();
      Stream<String> rules =
          claims.parse(before + cv).evidence().entrySet().stream()
              .filter(e -> Evidence.isValue(e.getKey()))
              .filter(e -> Evidence.field(e.getKey()).equals(field))
              .map(e -> field + "\t" + e.getValue().rule() + "\t0.3");
      return ResumePipeline.builder()
          .calibration(table(rules))
          .minConfidence(least)
          .build()
          .parse(before + cv);
    } catch (UnreadableDocumentException e) {
      throw new AssertionError(e);
    }
  }

  private static Calibration table(Stream<String> rules) {
    return new Calibration(
        Stream.concat(rules, Stream.of("*\tclaim 0\t" + SURE, "*\tclaim 1\t" + SURE)));
  }
}
