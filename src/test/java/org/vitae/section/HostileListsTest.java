package org.vitae.section;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vitae.layout.Break;
import org.vitae.layout.LayoutDocument;
import org.vitae.layout.Line;
import org.vitae.layout.LineKind;
import org.vitae.layout.Page;
import org.vitae.layout.Run;
import org.vitae.layout.Style;
import org.vitae.segment.Block;
import org.vitae.segment.Section;
import org.vitae.segment.SectionType;
import org.vitae.text.Span;

/** Long lines of one repeated piece are read in time by every extractor of lists. */
class HostileListsTest {
  private static final int LENGTH = 8_000;
  private static final Duration LIMIT = Duration.ofSeconds(20);

  private static final List<SectionExtractor> EXTRACTORS =
      List.of(
          new SkillsExtractor(),
          new LanguagesExtractor(),
          new InterestsExtractor(),
          new AwardsExtractor(),
          new CertificatesExtractor(),
          new CoursesExtractor(),
          new ReferencesExtractor(),
          new AdditionalExtractor());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        ")",
        "(a",
        "a,",
        "a, and ",
        "First Prize, ",
        "2019, ",
        "(2019) ",
        "A: ",
        "A;B: ",
        "\t",
        "English, ",
        "fluent English ",
        "TOEFL (",
        "IELTS 7, ",
        "Prize – ",
        "by A ",
        "GPA: 4/4 ",
        "A B ",
        "Dr. ",
        "\"",
        "- ",
        "| ",
        "1/",
        "a\tb",
        "award (Top 1%) ",
        "https://",
        "é"
      })
  void longLines(String piece) {
    Section section = section(piece.repeat(LENGTH / piece.length()));
    for (SectionExtractor extractor : EXTRACTORS) {
      assertThatCode(
              () ->
                  assertTimeoutPreemptively(LIMIT, () -> extractor.extract(section, Owner.UNKNOWN)))
          .as("%s on '%s'", extractor.getClass().getSimpleName(), piece)
          .doesNotThrowAnyException();
    }
  }

  private static Section section(String text) {
    Span span = new Span(0, text.length());
    Line line =
        new Line(
            0,
            span,
            text,
            LineKind.LIST_ITEM,
            1,
            "-",
            Break.BLOCK,
            false,
            List.of(new Run(span, Style.PLAIN, null)),
            1,
            null);
    LayoutDocument document =
        new LayoutDocument(text, List.of(line), List.of(new Page(1, 0, 0)), Map.of());
    return new Section(
        document,
        EnumSet.of(SectionType.OTHER),
        List.of(),
        Optional.empty(),
        List.of(line),
        List.of(new Block(document, List.of(line))));
  }
}
