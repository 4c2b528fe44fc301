package org.vitae;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vitae.evaluate.Evaluation;
import org.vitae.json.JsonResume;

/**
 * The same CV gives the same result whatever format it has: Markdown of {@code test-fixtures}, and
 * the same beside it in {@code formats}. What a format can't carry is named there, in {@code
 * not-carried.tsv}. Pictures are {@link ScannedCvIT}'s.
 */
class SameCvTest {
  private static final ResumePipeline PIPELINE = ResumePipeline.builder().build();
  static final List<String> FORMATS = List.of("pdf", "docx", "doc", "odt", "rtf", "html", "txt");

  /** So much of the expected results is got from plain text, which lacks more than the others. */
  private static final double TEXT = 0.95;

  private static final double OTHERS = 0.99;

  /** A browser ends the address of a bare host with a slash when it prints. */
  private static final Pattern BARE_HOST = Pattern.compile("(\"https?://[^/\"]{1,200})/\"");

  /** A style sheet may print headings in capitals. */
  private static final Pattern HEADING = Pattern.compile("(\"heading\": )\"([^\"]{1,80})\"");

  static Stream<Arguments> copies() throws IOException {
    return SameCvs.cases().stream()
        .flatMap(folder -> FORMATS.stream().map(format -> Arguments.of(folder, format)));
  }

  private static Map<String, Object> parse(Path file) throws Exception {
    return JsonResume.toTree(PIPELINE.parse(file).resume());
  }

  private static String json(Map<String, Object> tree) {
    String json = BARE_HOST.matcher(JsonResume.writeTree(tree)).replaceAll("$1\"");
    return HEADING.matcher(json).replaceAll(m -> m.group().toLowerCase(Locale.ROOT));
  }

  @Test
  void thereAreFivePeople() throws IOException {
    assertThat(SameCvs.cases()).hasSizeGreaterThanOrEqualTo(5);
  }

  @ParameterizedTest
  @MethodSource("copies")
  void givesTheSame(Path folder, String format) throws Exception {
    NotCarried notCarried = NotCarried.of(folder.resolve("formats"));
    Map<String, Object> markdown = parse(folder.resolve("input.md"));

    assertThat(json(parse(SameCvs.copy(folder, format))))
        .isEqualTo(json(notCarried.expected(format, markdown)));
  }

  static List<String> formats() {
    return FORMATS;
  }

  @ParameterizedTest
  @MethodSource("formats")
  void scores(String format) throws Exception {
    Evaluation evaluation = SameCvs.evaluate(folder -> parse(SameCvs.copy(folder, format)));
    assertThat(evaluation.macro())
        .as(evaluation.table())
        .isGreaterThan(format.equals("txt") ? TEXT : OTHERS);
  }
}
