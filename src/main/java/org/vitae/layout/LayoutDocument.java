package org.vitae.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.vitae.text.Span;

/**
 * A document as positioned lines, in reading order. Immutable.
 *
 * @param text all lines, joined by newlines: what every {@link Span} of an evidence refers to
 * @param pages at least one
 * @param hints what the file says of itself outside of its text ({@code title}, {@code name},
 *     {@code email} … of front matter or document properties): hints, not content
 */
public record LayoutDocument(
    String text, List<Line> lines, List<Page> pages, Map<String, String> hints) {
  public LayoutDocument {
    lines = List.copyOf(lines);
    pages = List.copyOf(pages);
    hints = Map.copyOf(hints);
  }

  /** A text of plain lines, each ended by its author; the empty ones are no lines. */
  public static LayoutDocument ofLines(String text) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      Span span = new Span(start, start + line.length());
      if (!line.isEmpty()) {
        List<Run> runs = List.of(new Run(span, Style.PLAIN, null));
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
      }
      start = span.end() + 1;
    }
    return new LayoutDocument(text, lines, List.of(new Page(1, 0, 0)), Map.of());
  }

  public Passage passage(Line line) {
    return new Passage(this, line.span());
  }

  /** From the start of the first line to the end of the last. */
  public Passage passage(Line first, Line last) {
    return new Passage(this, first.span().hull(last.span()));
  }

  public Passage passage(Span span) {
    return new Passage(this, span);
  }

  /** The line that a position of {@link #text()} is in; a newline belongs to the line before it. */
  public Line lineAt(int position) {
    int low = 0;
    int high = lines.size() - 1;
    while (low < high) {
      int mid = (low + high + 1) >>> 1;
      if (lines.get(mid).span().start() <= position) {
        low = mid;
      } else {
        high = mid - 1;
      }
    }
    return lines.get(low);
  }

  /** The runs of all lines that overlap a span. */
  public List<Run> runs(Span span) {
    List<Run> out = new ArrayList<>();
    for (Line line : lines(span)) {
      for (Run run : line.runs()) {
        if (run.span().overlaps(span)) {
          out.add(run);
        }
      }
    }
    return Collections.unmodifiableList(out);
  }

  /** The lines that overlap a span. */
  List<Line> lines(Span span) {
    List<Line> out = new ArrayList<>(2);
    int first = lines.isEmpty() ? 0 : lineAt(span.start()).index();
    for (int i = first; i < lines.size() && lines.get(i).span().start() < span.end(); i++) {
      if (lines.get(i).span().overlaps(span)) {
        out.add(lines.get(i));
      }
    }
    return Collections.unmodifiableList(out);
  }

  /**
   * Where a span stands on the pages, one place for each line that it touches; empty for a format
   * without geometry. Places within a run are estimated from its letters.
   */
  public List<Place> places(Span span) {
    return new SpanPlaces(this).of(span);
  }
}
