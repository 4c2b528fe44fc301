package org.vitae.input;

import java.util.ArrayList;
import java.util.List;
import org.vitae.text.Normalizer;

/**
 * A line of a plain text that holds something.
 *
 * @param text without white space at either end
 * @param indent the columns before it
 * @param page counted from 1
 * @param gap whether an empty line, a rule or a form feed is before it
 * @param blankBefore whether an empty line or a rule is before it
 * @param heading 1 or 2 if the line is underlined as a heading, otherwise 0
 */
record SourceLine(
    String text, int indent, int page, boolean gap, boolean blankBefore, int heading) {
  private static final int TAB = 4;

  /** A heading is not longer than this. */
  private static final int HEADING_LENGTH = 80;

  SourceLine asHeading(int level) {
    return new SourceLine(text, indent, page, gap, blankBefore, level);
  }

  /** Another text in its place, as a block of its own. */
  SourceLine with(String other) {
    return new SourceLine(other, indent, page, gap, true, heading);
  }

  /** What stands before a position, as a line of its own after a gap. */
  SourceLine to(int end) {
    return new SourceLine(strip(text.substring(0, end)), indent, page, true, true, heading);
  }

  /** What stands from a position on, as a line of its own below. */
  SourceLine from(int start) {
    return new SourceLine(text.substring(start), indent + start, page, false, true, heading);
  }

  /** What stands before a position, in its place. */
  SourceLine left(int end) {
    return new SourceLine(strip(text.substring(0, end)), indent, page, gap, blankBefore, heading);
  }

  /** What stands from a position on, as a line at the margin. */
  SourceLine right(int start, boolean apart) {
    return new SourceLine(text.substring(start), 0, page, apart, apart, heading);
  }

  /** The lines of a text, at most so many, without the empty ones. */
  static List<SourceLine> of(String text, int most) {
    Scan scan = new Scan();
    int from = 0;
    while (from < text.length() && scan.lines.size() < most) {
      int end = lineEnd(text, from);
      boolean endsPage = end < text.length() && text.charAt(end) == '\f';
      // Nothing stands between a line's end and the end of the page.
      if (end > from || !endsPage) {
        scan.line(text.substring(from, end));
      }
      if (endsPage) {
        scan.page++;
        scan.gap = true;
      }
      from = end + 1;
    }
    return scan.lines;
  }

  /** One pass over a text. */
  private static final class Scan {
    private final List<SourceLine> lines = new ArrayList<>();
    private int page = 1;
    private boolean gap;
    private boolean blank = true;

    void line(String line) {
      String content = strip(line);
      boolean isRule = RuleLine.is(content);
      // A bullet of a symbol font is a picture, but it says that an item starts.
      if (isRule || CellText.isBlank(content) && Marker.at(content).isEmpty()) {
        if (isRule && !blank) {
          underline(content);
        }
        gap = true;
        blank = true;
      } else {
        boolean gapBefore = gap && !lines.isEmpty();
        lines.add(new SourceLine(content, indent(line), page, gapBefore, blank, 0));
        gap = false;
        blank = false;
      }
    }

    private void underline(String rule) {
      int last = lines.size() - 1;
      SourceLine title = lines.get(last);
      int level = RuleLine.level(rule);
      int length = title.text().length();
      boolean comparable = rule.length() >= length / 2 && rule.length() <= 2 * length + 2;
      boolean alone = title.blankBefore() || last == 0 || lines.get(last - 1).heading() > 0;
      if (level > 0 && comparable && alone && length <= HEADING_LENGTH) {
        lines.set(last, title.asHeading(level));
      }
    }
  }

  private static int lineEnd(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\f') {
      i++;
    }
    return i;
  }

  private static String strip(String line) {
    int start = 0;
    int end = line.length();
    while (start < end && Normalizer.isSpace(line.charAt(start))) {
      start++;
    }
    while (end > start && Normalizer.isSpace(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(start, end);
  }

  private static int indent(String line) {
    int column = 0;
    for (int i = 0; i < line.length() && Normalizer.isSpace(line.charAt(i)); i++) {
      column += line.charAt(i) == '\t' ? TAB - column % TAB : 1;
    }
    return column;
  }
}
