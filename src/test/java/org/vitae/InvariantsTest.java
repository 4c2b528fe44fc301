package org.vitae;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vitae.input.UnreadableDocumentException;
import org.vitae.json.JsonResume;
import org.vitae.json.ResumeSchema;

/** What holds for every parse of every document: the fixtures and the shared corpus's texts. */
class InvariantsTest {
  private static final ResumePipeline PIPELINE = ResumePipeline.builder().build();

  static Stream<Arguments> documents() {
    return Stream.concat(Stream.of(CorpusSet.fixtures()), CorpusSet.shared().stream())
        .flatMap(
            set ->
                set.documents().entrySet().stream()
                    .map(e -> Arguments.of(set.name() + "/" + e.getKey(), e.getValue())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void isValid(String name, Path file) {
    String json = JsonResume.write(parse(file).resume());

    assertThat(ResumeSchema.validate(json)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void everyValueStandsInTheDocument(String name, Path file) {
    Grounding grounding = new Grounding(parse(file));

    assertThat(grounding.ungrounded()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void everyLineIsInAValueOrCountedAsNoise(String name, Path file) {
    assertThat(LostText.lines(parse(file))).isEmpty();
  }

  private static ParseResult parse(Path file) {
    try {
      return PIPELINE.parse(file);
    } catch (UnreadableDocumentException e) {
      assumeTrue(false, file + " can't be read: " + e.getMessage());
      throw new AssertionError(e);
    }
  }
}
