package org.vitae.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vitae.layout.Break;
import org.vitae.layout.LayoutDocument;
import org.vitae.layout.Line;
import org.vitae.layout.LineKind;
import org.vitae.layout.Page;
import org.vitae.layout.Passage;
import org.vitae.layout.Run;
import org.vitae.layout.Style;
import org.vitae.text.Span;

/** Documents of plain lines, for tests. */
final class TextDocument {
  private TextDocument() {}

  static LayoutDocument of(String text) {
    List<Line> lines = new ArrayList<>();
    int at = 0;
    for (String line : text.split("\n", -1)) {
      Span span = new Span(at, at + line.length());
      List<Run> runs = line.isEmpty() ? List.of() : List.of(new Run(span, Style.PLAIN, null));
      lines.add(
          new Line(
              lines.size(),
              span,
              line,
              LineKind.PARAGRAPH,
              0,
              "",
              Break.HARD,
              false,
              runs,
              1,
              null));
      at = span.end() + 1;
    }
    return new LayoutDocument(text, lines, List.of(new Page(1, 0, 0)), Map.of());
  }

  static Passage passage(String text) {
    return of(text).passage(new Span(0, text.length()));
  }
}
