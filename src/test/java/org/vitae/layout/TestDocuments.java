package org.vitae.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vitae.text.Span;

/**
 * Documents for tests. Each line is plain text with a little markup: {@code # } a heading (1–6),
 * {@code - } a list item (two blanks of indent for each level), {@code **bold**}, {@code *italic*},
 * {@code [words](address)}; an empty line is a gap.
 */
public final class TestDocuments {
  private final StringBuilder text = new StringBuilder();
  private final List<Line> lines = new ArrayList<>();

  private TestDocuments() {}

  public static LayoutDocument of(String... lines) {
    return withHints(Map.of(), lines);
  }

  public static LayoutDocument withHints(Map<String, String> hints, String... lines) {
    TestDocuments builder = new TestDocuments();
    boolean gap = false;
    for (String all : lines) {
      for (String line : all.split("\n", -1)) {
        if (line.isBlank()) {
          gap = true;
        } else {
          builder.add(line, gap);
          gap = false;
        }
      }
    }
    return new LayoutDocument(
        builder.text.toString(), builder.lines, List.of(new Page(1, 0, 0)), hints);
  }

  /** A passage that is the whole of one line, or of several. */
  public static Passage passage(String... lines) {
    LayoutDocument document = of(lines);
    return document.passage(new Span(0, document.text().length()));
  }

  private void add(String source, boolean gap) {
    String body = source.strip();
    int indent = source.indexOf(body) / 2;
    LineKind kind = LineKind.PARAGRAPH;
    String marker = "";
    int level = 0;
    if (body.matches("#{1,6} .*")) {
      kind = LineKind.HEADING;
      level = body.indexOf(' ');
      body = body.substring(level).strip();
    } else if (body.startsWith("- ")) {
      kind = LineKind.LIST_ITEM;
      level = indent + 1;
      marker = "-";
      body = body.substring(2).strip();
    }
    if (text.length() > 0) {
      text.append('\n');
    }
    int start = text.length();
    List<Run> runs = addRuns(body);
    Span span = new Span(start, text.length());
    Break before = gap || kind != LineKind.PARAGRAPH ? Break.BLOCK : Break.SOFT;
    lines.add(
        new Line(
            lines.size(),
            span,
            text.substring(start),
            kind,
            level,
            marker,
            before,
            gap,
            runs,
            1,
            null));
  }

  private List<Run> addRuns(String body) {
    List<Run> runs = new ArrayList<>();
    boolean bold = false;
    boolean italic = false;
    int i = 0;
    int start = text.length();
    while (i < body.length()) {
      int link = body.charAt(i) == '[' ? body.indexOf("](", i) : -1;
      int close = link < 0 ? -1 : body.indexOf(')', link);
      boolean mark = body.charAt(i) == '*';
      if (mark || close > 0) {
        start = flush(runs, start, new Style(bold, italic, false, false), null);
      }
      if (close > 0) {
        text.append(body, i + 1, link);
        String address = body.substring(link + 2, close);
        start = flush(runs, start, new Style(bold, italic, false, false), address);
        i = close + 1;
      } else if (body.startsWith("**", i)) {
        bold = !bold;
        i += 2;
      } else if (mark) {
        italic = !italic;
        i++;
      } else {
        text.append(body.charAt(i++));
      }
    }
    flush(runs, start, new Style(bold, italic, false, false), null);
    return runs;
  }

  private int flush(List<Run> runs, int start, Style style, String link) {
    if (text.length() > start) {
      runs.add(new Run(new Span(start, text.length()), style, link));
    }
    return text.length();
  }
}
