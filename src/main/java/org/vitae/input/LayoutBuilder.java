package org.vitae.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vitae.diagnostic.Diagnostic;
import org.vitae.layout.LayoutDocument;
import org.vitae.layout.Line;
import org.vitae.layout.Page;
import org.vitae.layout.Run;
import org.vitae.text.Span;

/**
 * Puts lines one below the other and gives each its place in the text. Lines without text are left
 * out; what goes beyond the {@link Limits} is cut or broken, with a diagnostic.
 */
final class LayoutBuilder {
  private final Limits limits;
  private final StringBuilder text = new StringBuilder();
  private final List<Line> lines = new ArrayList<>();
  private final Map<String, String> hints = new LinkedHashMap<>();
  private int longLines;
  private boolean cut;
  private boolean gap;

  LayoutBuilder(Limits limits) {
    this.limits = limits;
  }

  void hints(Map<String, String> more) {
    more.forEach(hints::putIfAbsent);
  }

  void addAll(List<LineDraft> drafts) {
    for (LineDraft draft : drafts) {
      if (!add(draft)) {
        return;
      }
    }
  }

  /** Whether there is room for more. */
  boolean add(LineDraft draft) {
    StyledText tidy = CellText.tidy(draft.text());
    gap |= draft.gap();
    if (tidy.length() == 0) {
      return true;
    }
    if (tidy.length() > limits.lineLength()) {
      longLines++;
    }
    LineDraft next = draft.withText(tidy);
    while (next.text().length() > limits.lineLength()) {
      int at = LongLines.breakAt(next.text().text(), 0, limits.lineLength());
      place(next.withText(CellText.tidy(next.text().sub(0, at))));
      next = next.rest(CellText.tidy(next.text().from(at)));
    }
    place(next);
    return !cut;
  }

  private void place(LineDraft draft) {
    if (lines.size() >= limits.lines() || draft.page() > limits.pages()) {
      cut = true;
    }
    if (cut || draft.text().length() == 0) {
      return;
    }
    if (!lines.isEmpty()) {
      text.append('\n');
    }
    int start = text.length();
    text.append(draft.text().text());
    lines.add(
        new Line(
            lines.size(),
            new Span(start, text.length()),
            draft.text().text(),
            draft.kind(),
            draft.level(),
            draft.marker(),
            draft.before(),
            gap && !lines.isEmpty(),
            runs(draft.text(), start),
            draft.flow(),
            draft.page(),
            draft.box()));
    gap = false;
  }

  /** One run for each style, parted at the cells' tabs. */
  private static List<Run> runs(StyledText styled, int offset) {
    List<Run> runs = new ArrayList<>();
    int from = 0;
    for (StyledText.Piece piece : styled.pieces()) {
      while (from < piece.end()) {
        int tab = styled.text().indexOf('\t', from);
        int end = tab < 0 ? piece.end() : Math.min(tab, piece.end());
        if (from < end) {
          Span span = new Span(offset + from, offset + end);
          runs.add(new Run(span, piece.mark().style(), piece.mark().link(), piece.mark().box()));
        }
        from = end < piece.end() ? end + 1 : end;
      }
    }
    return runs;
  }

  /** A document with real pages. */
  LayoutDocument build(List<Page> pages) {
    return new LayoutDocument(text.toString(), lines, pages, hints);
  }

  LayoutDocument build() {
    int last = lines.isEmpty() ? 1 : lines.get(lines.size() - 1).page();
    List<Page> pages = new ArrayList<>();
    for (int number = 1; number <= last; number++) {
      pages.add(new Page(number, 0, 0));
    }
    return new LayoutDocument(text.toString(), lines, pages, hints);
  }

  /** What was cut or broken so far. */
  List<Diagnostic> diagnostics() {
    List<Diagnostic> out = new ArrayList<>();
    if (cut) {
      out.add(linesCut(limits));
    }
    if (longLines > 0) {
      out.add(LongLines.broken(longLines, limits));
    }
    return out;
  }

  static Diagnostic linesCut(Limits limits) {
    return Diagnostic.warning(
        "lines-cut",
        "The document is longer than %,d lines or %,d pages; the rest was not read. Raise Limits.lines or Limits.pages to read it."
            .formatted(limits.lines(), limits.pages()));
  }
}
