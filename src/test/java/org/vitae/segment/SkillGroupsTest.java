package org.vitae.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vitae.layout.Box;
import org.vitae.layout.Break;
import org.vitae.layout.LayoutDocument;
import org.vitae.layout.Line;
import org.vitae.layout.LineKind;
import org.vitae.layout.Page;
import org.vitae.layout.Run;
import org.vitae.layout.Style;
import org.vitae.text.Span;

class SkillGroupsTest {
  /** A page whose lines are headings of the level that each begins with. */
  private static List<String> sections(String... lines) {
    StringBuilder text = new StringBuilder();
    List<Line> out = new ArrayList<>();
    for (String source : lines) {
      int level = source.charAt(0) - '0';
      text.append(text.isEmpty() ? "" : "\n");
      int from = text.length();
      text.append(source.substring(1));
      Span span = new Span(from, text.length());
      out.add(
          new Line(
              out.size(),
              span,
              source.substring(1),
              level > 0 ? LineKind.HEADING : LineKind.PARAGRAPH,
              level,
              "",
              Break.BLOCK,
              true,
              List.of(new Run(span, Style.PLAIN, null)),
              1,
              Box.between(50, 20 * out.size(), 300, 20 * out.size() + 10)));
    }
    return new Segmenter()
            .segment(
                new LayoutDocument(text.toString(), out, List.of(new Page(1, 600, 800)), Map.of()))
            .stream()
            .map(s -> s.type() + " " + s.title())
            .toList();
  }

  @Test
  void chipsBelowAnUnknownHeadingAreSkillsOfThatName() {
    assertThat(
            sections(
                "1Ida Brandt",
                "3About",
                "6ida@example.org",
                "3Weaving",
                "6Looms\tShuttles",
                "6Dyes",
                "3Dry stone",
                "3Languages",
                "4Expert",
                "6Go\tRust",
                "3Languages",
                "6Danish",
                "3Summary",
                "0I weave.",
                "3Experience",
                "0Baker",
                "3Education",
                "0BSc"))
        .containsExactly(
            "HEADER ",
            "CONTACT About",
            "SKILL_GROUP Weaving",
            "SKILL_GROUP Dry stone",
            "SKILL_GROUP Languages",
            "LANGUAGES Languages",
            "SUMMARY Summary",
            "WORK Experience",
            "EDUCATION Education");
  }

  @Test
  void aDeeperHeadingWithinSkillsIsAGroup() {
    assertThat(
            sections(
                "1Ida Brandt",
                "2Skills",
                "3Languages",
                "0Go",
                "3Tools",
                "0Git",
                "2Languages",
                "3Danish",
                "0Native",
                "2Education",
                "0BSc"))
        .containsExactly("HEADER ", "SKILLS Skills", "LANGUAGES Languages", "EDUCATION Education");
  }
}
