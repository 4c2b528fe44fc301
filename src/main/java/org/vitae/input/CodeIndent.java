package org.vitae.input;

import java.util.regex.Pattern;

/**
 * Takes back the indentation of blocks that Markdown would read as code, outside of lists: headings
 * and lists in them are meant as such.
 */
final class CodeIndent {
  private static final int CODE = 4;
  private static final Pattern ITEM = Pattern.compile("\\s{0,3}(?:[-*+]|\\d{1,9}[.)])(?:\\s.*|)");

  private CodeIndent() {}

  static String undo(String text) {
    if (!text.contains("\n    ") && !text.contains("\n\t") && !text.startsWith("    ")) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    boolean blank = true;
    boolean list = false;
    int shift = 0;
    int from = 0;
    while (from < text.length()) {
      int newline = text.indexOf('\n', from);
      int end = newline < 0 ? text.length() : newline;
      String line = text.substring(from, end);
      if (!line.isBlank()) {
        int indent = indent(line);
        if (indent < Math.max(shift, CODE)) {
          shift = 0;
          list = ITEM.matcher(line).matches() || list && (indent > 0 || !blank);
        } else if (shift == 0 && blank && !list) {
          shift = indent;
        }
        out.append(shift > 0 ? " ".repeat(indent - shift) + line.stripLeading() : line);
      }
      blank = line.isBlank();
      out.append('\n');
      from = end + 1;
    }
    return out.toString();
  }

  private static int indent(String line) {
    int column = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c != ' ' && c != '\t') {
        return column;
      }
      column += c == '\t' ? CODE - column % CODE : 1;
    }
    return column;
  }
}
