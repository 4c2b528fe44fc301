package org.vitae.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vitae.diagnostic.Diagnostic;

/**
 * A Markdown text without what isn't content: front matter, comments, template directives, padding.
 *
 * @param hints the values of the front matter
 */
record MarkdownSource(String text, Map<String, String> hints, List<Diagnostic> diagnostics) {

  static MarkdownSource of(String raw, Limits limits) {
    String text = trimPadding(raw.replace('\u00a0', ' ').replace('\f', '\n'));
    FrontMatter front = FrontMatter.of(text);
    List<Diagnostic> diagnostics = new ArrayList<>();
    String body = cut(text.substring(front.end()), limits, diagnostics);
    int tooLong = LongLines.count(body, limits.lineLength());
    if (tooLong > 0) {
      diagnostics.add(LongLines.broken(tooLong, limits));
      body = LongLines.wrap(body, limits.lineLength());
    }
    String content = CodeIndent.undo(LatexMath.resolve(Directives.drop(body)));
    return new MarkdownSource(content, front.values(), diagnostics);
  }

  /**
   * Leaves out empty lines at the start, and as many blanks at the ends of lines as all lines have:
   * two blanks at a line's end are a line break in Markdown, but not where every line has them.
   */
  private static String trimPadding(String text) {
    int least = Integer.MAX_VALUE;
    String[] lines = text.split("\n", -1);
    int first = lines.length;
    for (int i = lines.length - 1; i >= 0; i--) {
      if (!lines[i].isBlank()) {
        first = i;
        least = Math.min(least, lines[i].length() - lines[i].stripTrailing().length());
      }
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = first; i < lines.length; i++) {
      String line = lines[i];
      out.append(line.isBlank() ? "" : line.substring(0, line.length() - least)).append('\n');
    }
    return out.toString();
  }

  private static String cut(String text, Limits limits, List<Diagnostic> diagnostics) {
    int filled = 0;
    int from = 0;
    while (from < text.length()) {
      int newline = text.indexOf('\n', from);
      int end = newline < 0 ? text.length() : newline;
      if (end > from && ++filled > limits.lines()) {
        diagnostics.add(LayoutBuilder.linesCut(limits));
        return text.substring(0, from);
      }
      from = end + 1;
    }
    return text;
  }
}
