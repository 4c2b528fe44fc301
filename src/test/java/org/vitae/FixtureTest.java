package org.vitae;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vitae.Ratchet.Row;
import org.vitae.input.UnreadableDocumentException;
import org.vitae.json.JsonResume;
import org.vitae.json.ResumeSchema;

/** Runs the CVs of {@code test-fixtures/}, as they are and written in other ways. */
class FixtureTest {
  private static final ResumePipeline PIPELINE = ResumePipeline.builder().build();
  private static final CorpusSet FIXTURES = CorpusSet.fixtures();

  @Test
  void thereAreFixtures() {
    assertThat(FIXTURES.documents()).hasSizeGreaterThanOrEqualTo(15);
  }

  static Stream<CorpusSet> cases() {
    return FIXTURES.each();
  }

  static Stream<Arguments> variants() {
    return FIXTURES.documents().keySet().stream()
        .flatMap(name -> Stream.of(Variant.values()).map(v -> Arguments.of(name, v)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void scoresAtLeastWhatIsRecorded(CorpusSet fixture) throws IOException {
    Row recorded = Ratchet.read().row(fixture.name()).orElse(new Row(0, 0));
    Row now = Row.of(fixture.evaluate(PIPELINE));

    assertThat(now.isBelow(recorded))
        .as("%s fell from %s to %s (macro, micro)", fixture.name(), recorded, now)
        .isFalse();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void expectedResultIsValid(CorpusSet fixture) {
    fixture
        .expected()
        .values()
        .forEach(tree -> assertThat(ResumeSchema.validate(JsonResume.writeTree(tree))).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("variants")
  void writtenInAnotherWayItGivesTheSame(String name, Variant variant) throws Exception {
    Path input = FIXTURES.documents().get(name);
    String text = Files.readString(input);

    assertThat(parse(variant.of(text), input)).isEqualTo(parse(text, input));
  }

  private static String parse(String text, Path input) throws UnreadableDocumentException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ParseResult result =
        PIPELINE.parse(new ByteArrayInputStream(bytes), input.getFileName().toString());
    return JsonResume.write(result.resume());
  }

  @Test
  void variantsChangeTheTextAndNothingThatMeansSomething() {
    String text = "# A b\n<a href=\"x\">c d</a>  \nMay 2020 | {{ a b }}\n- e f\\\ng";

    assertThat(List.of(Variant.values()))
        .extracting(variant -> variant.of(text))
        .containsExactly(
            text.replace("\n", "\r\n"),
            text.replace("A b", "A\u00a0b")
                .replace("c d", "c\u00a0d")
                .replace("May 2", "May\u00a02")
                .replace("e f", "e\u00a0f"),
            "\n\n# A b \n<a href=\"x\">c d</a>  \nMay 2020 | {{ a b }} \n- e f\\\ng \n\n\n");
  }
}
