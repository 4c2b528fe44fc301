package org.vitae.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vitae.layout.LayoutDocument;
import org.vitae.layout.Line;
import org.vitae.layout.Run;

/** The same document in another dress is the same layout. */
class LayoutVariantsTest {
  private static final String TEXT =
      """
      Ada Winter
      Harbour 4  Ulm    030 1234

      WORK
      ====
      Mill, Ulm\t2014 - 2016
        - Ground rye.  Sold flour
          finely
        - Ground **wheat**, see [paper](https://p.example)
      1. One
      2. Two
      """;

  private static final String MARKDOWN =
      """
      ---
      name: Ada Winter
      ---
      # Ada Winter

      Harbour 4 &nbsp;&nbsp; Ulm
      and    more

      Work
      ====
      - **Mill**, Ulm\s\s
      *Miller* 2014
        - Ground rye
      - Two

      | a | b |
      |---|---|
      | 1 | <u>2</u> |

      <div style="display: flex">
        <b>2014</b> <span>x</span>
      </div>
      """;

  static String crlf(String text) {
    return text.replace("\n", "\r\n");
  }

  static String noBreak(String text) {
    return text.replace(' ', '\u00a0');
  }

  static String padded(String text) {
    return "\n \n\n"
        + Arrays.stream(text.split("\n", -1)).map(l -> l + "  ").collect(Collectors.joining("\n"))
        + "\n\n  \n";
  }

  static List<String> of(String text) {
    return List.of(
        crlf(text), text.replace("\n", "\r"), noBreak(text), padded(text), "\ufeff" + text);
  }

  @Test
  void ofPlainText() {
    for (String variant : of(TEXT)) {
      assertThat(LayoutDump.of(Layouts.text(variant).document()))
          .isEqualTo(LayoutDump.of(Layouts.text(TEXT).document()));
    }
  }

  @Test
  void ofMarkdown() {
    for (String variant : of(MARKDOWN)) {
      assertThat(LayoutDump.of(Layouts.markdown(variant).document()))
          .isEqualTo(LayoutDump.of(Layouts.markdown(MARKDOWN).document()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {TEXT, MARKDOWN})
  void runsCoverTheLinesAndLinesTheText(String source) {
    check(Layouts.text(source).document());
    check(Layouts.markdown(source).document());
    check(Layouts.html(source).document());
  }

  /** What holds for every layout. */
  static void check(LayoutDocument document) {
    assertThat(document.lines().stream().map(Line::text).collect(Collectors.joining("\n")))
        .isEqualTo(document.text());
    for (Line line : document.lines()) {
      assertThat(document.text().substring(line.span().start(), line.span().end()))
          .isEqualTo(line.text())
          .isNotBlank()
          .isEqualTo(line.text().strip());
      StringBuilder covered = new StringBuilder(line.text().replaceAll("[^\t]", " "));
      for (Run run : line.runs()) {
        String text = document.text().substring(run.span().start(), run.span().end());
        int start = run.span().start() - line.span().start();
        covered.replace(start, start + text.length(), text);
        assertThat(text).isNotEmpty().doesNotContain("\t", "\n");
      }
      assertThat(covered).hasToString(line.text());
    }
  }
}
