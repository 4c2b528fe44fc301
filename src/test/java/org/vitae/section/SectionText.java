package org.vitae.section;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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

/**
 * Sections for tests. {@code - } and {@code [1] } mark list items (indented by two for each level),
 * {@code + } a line that is wrapped, {@code **…**} bold, {@code ^^…^^} larger (with {@code <…>}
 * behind it: linked), an empty line a gap, {@code #} the heading.
 */
public final class SectionText {
  private static final Pattern BOLD =
      Pattern.compile("\\*\\*(.+?)\\*\\*|\\^\\^(.+?)\\^\\^(?:<(\\S+)>)?");
  private static final Pattern MARKER = Pattern.compile("( *)(-|•|\\[\\d+\\]|\\d+\\.) +(.*)");

  private final StringBuilder text = new StringBuilder();
  private final List<Line> lines = new ArrayList<>();
  private final List<List<Line>> blocks = new ArrayList<>();
  private boolean gap;
  private int level;

  private SectionText() {}

  public static Section of(SectionType type, String source) {
    SectionText out = new SectionText();
    source.lines().forEach(out::add);
    LayoutDocument document =
        new LayoutDocument(out.text.toString(), out.lines, List.of(new Page(1, 0, 0)), Map.of());
    Optional<Line> heading = out.lines.stream().filter(Line::isHeading).findFirst();
    return new Section(
        document,
        EnumSet.of(type),
        heading.map(Line::text).map(List::of).orElse(List.of()),
        heading,
        out.lines.stream().filter(l -> !l.isHeading()).toList(),
        out.blocks.stream().map(b -> new Block(document, b)).toList());
  }

  private void add(String source) {
    if (source.isBlank()) {
      gap = true;
      level = 0;
      return;
    }
    boolean wrapped = source.startsWith("+ ");
    boolean heading = source.startsWith("# ");
    Matcher m = MARKER.matcher(source);
    boolean bullet = m.matches();
    String content = bullet ? m.group(3) : wrapped || heading ? source.substring(2) : source;
    level = bullet ? m.group(1).length() / 2 + 1 : heading ? 1 : level;
    LineKind kind = heading ? LineKind.HEADING : bullet ? LineKind.LIST_ITEM : LineKind.PARAGRAPH;
    if (!wrapped && !bullet) {
      level = heading ? 1 : 0;
    }
    if (!lines.isEmpty()) {
      text.append('\n');
    }
    Line line = line(content, kind, bullet ? m.group(2) : "", wrapped);
    lines.add(line);
    gap = false;
    if (wrapped) {
      blocks.get(blocks.size() - 1).add(line);
    } else if (!heading) {
      blocks.add(new ArrayList<>(List.of(line)));
    }
  }

  private Line line(String content, LineKind kind, String marker, boolean wrapped) {
    int start = text.length();
    List<Run> runs = new ArrayList<>();
    Matcher m = BOLD.matcher(content);
    int from = 0;
    while (m.find()) {
      run(runs, content.substring(from, m.start()), Style.PLAIN, null);
      boolean bold = m.group(1) != null;
      Style style = new Style(bold, false, false, false, false, bold ? 1 : 1.2f, 0, "");
      run(runs, bold ? m.group(1) : m.group(2), style, m.group(3));
      from = m.end();
    }
    run(runs, content.substring(from), Style.PLAIN, null);
    Span span = new Span(start, text.length());
    Break before = wrapped ? Break.SOFT : gap || !marker.isEmpty() ? Break.BLOCK : Break.HARD;
    String plain = text.substring(start);
    return new Line(lines.size(), span, plain, kind, level, marker, before, gap, runs, 1, null);
  }

  private void run(List<Run> runs, String piece, Style style, @Nullable String link) {
    if (!piece.isEmpty()) {
      Span span = new Span(text.length(), text.length() + piece.length());
      text.append(piece);
      runs.add(new Run(span, style, link));
    }
  }
}
