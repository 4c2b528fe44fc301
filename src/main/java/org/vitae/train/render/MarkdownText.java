package org.vitae.train.render;

import java.util.List;
import org.vitae.train.cv.Piece;
import org.vitae.train.cv.SheetLine;

/** The text of a line in Markdown's marks. Immutable. */
record MarkdownText(MarkdownDialect dialect) {
  /** Where a line of an entry's head may end; the renderer replaces it. */
  static final String BREAK = "\u0000";

  /** With marks; cells that want a line of their own are parted by {@link #BREAK}. */
  String line(SheetLine line) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < line.cells().size(); i++) {
      String cell = cell(line.cells().get(i));
      String between = i == 0 ? "" : line.rail() && i == 1 ? dialect.rail() : dialect.cells();
      out.append(
          switch (between) {
            case "RIGHT" -> " <span style=\"float:right\">" + cell + "</span>";
            case "BREAK" -> (line.isBulleted() ? " " : BREAK) + cell;
            case " _", " *" -> emphasis(line.cells().get(i), between.strip());
            default -> between + cell;
          });
    }
    return out.toString();
  }

  private String emphasis(List<Piece> cell, String mark) {
    boolean marked = cell.size() > 1 || cell.get(0).bold() || cell.get(0).italic();
    return marked ? " " + cell(cell) : " " + mark + cell(cell) + mark;
  }

  /** Without marks, as for the name. */
  String plain(SheetLine line) {
    return escape(line.text());
  }

  private String cell(List<Piece> pieces) {
    StringBuilder out = new StringBuilder();
    for (Piece piece : pieces) {
      out.append(piece(piece));
    }
    return out.toString();
  }

  /** Marks touch the text, not the blanks around it. */
  private String piece(Piece piece) {
    String core = piece.text().strip();
    String marks = (piece.bold() ? dialect.bold() : "") + (piece.italic() ? dialect.italic() : "");
    if (core.isEmpty()) {
      return piece.text();
    }
    String before = piece.text().substring(0, piece.text().indexOf(core));
    String after = piece.text().substring(before.length() + core.length());
    String link = piece.link();
    String text = link == null ? escape(core) : linked(core, link);
    String closing = new StringBuilder(marks).reverse().toString();
    return before + marks + text + closing + after;
  }

  private String linked(String text, String link) {
    if (!dialect.links()) {
      return text.replace("_", "\\_");
    }
    return text.equals(link) ? "<" + link + ">" : "[" + escape(text) + "](" + link + ")";
  }

  static String escape(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean between =
          c == '_'
              && i > 0
              && i + 1 < text.length()
              && Character.isLetterOrDigit(text.charAt(i - 1))
              && Character.isLetterOrDigit(text.charAt(i + 1));
      if (c == '*' || c == '_' && !between || c == '`' || c == '~' || c == '<') {
        out.append('\\');
      }
      out.append(c);
    }
    return out.toString();
  }
}
