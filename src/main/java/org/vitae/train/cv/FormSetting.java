package org.vitae.train.cv;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sets one entry's head by a {@link Form}. Mutable; for one entry. */
final class FormSetting {
  private final Map<Slot, String> values;
  private final Map<Slot, String> links;
  private final String separator;
  private final Set<Slot> slots = EnumSet.noneOf(Slot.class);
  private final List<SheetLine> lines = new ArrayList<>();
  private List<List<Piece>> cells = new ArrayList<>();
  private List<Piece> cell = new ArrayList<>();
  private final StringBuilder literal = new StringBuilder();
  private boolean bold;
  private boolean italic;
  private boolean rail;

  FormSetting(Map<Slot, String> values, Map<Slot, String> links, String separator) {
    this.values = values;
    this.links = links;
    this.separator = separator;
  }

  void set(String form) {
    part(form);
    endLine();
  }

  List<SheetLine> lines() {
    return lines;
  }

  Set<Slot> slots() {
    return slots;
  }

  private void part(String form) {
    int at = 0;
    while (at < form.length()) {
      char c = form.charAt(at);
      switch (c) {
        case '«' -> {
          int end = form.indexOf('»', at);
          optional(form.substring(at + 1, end));
          at = end;
        }
        case '{' -> {
          int end = form.indexOf('}', at);
          slot(Slot.of(form.substring(at + 1, end)));
          at = end;
        }
        case '*' -> style(!bold, italic);
        case '_' -> style(bold, !italic);
        case '→' -> endCell();
        case '←' -> {
          rail = true;
          endCell();
        }
        case '⏎' -> endLine();
        case '~' -> {
          trimLiteral();
          literal.append(separator);
        }
        default -> literal.append(c);
      }
      at++;
    }
  }

  private void optional(String form) {
    for (int i = form.indexOf('{'); i >= 0; i = form.indexOf('{', i + 1)) {
      if (!values.containsKey(Slot.of(form.substring(i + 1, form.indexOf('}', i))))) {
        return;
      }
    }
    part(form);
  }

  private void slot(Slot slot) {
    endLiteral();
    String value = values.get(slot);
    if (value != null) {
      cell.add(new Piece(value, slot, bold, italic, links.get(slot)));
      slots.add(slot);
    }
  }

  private void style(boolean newBold, boolean newItalic) {
    endLiteral();
    bold = newBold;
    italic = newItalic;
  }

  /** The separator brings its own blanks. */
  private void trimLiteral() {
    while (!literal.isEmpty() && literal.charAt(literal.length() - 1) == ' ') {
      literal.setLength(literal.length() - 1);
    }
  }

  private void endLiteral() {
    String text = literal.toString();
    literal.setLength(0);
    if (!separator.isEmpty() && text.endsWith(separator + " ")) {
      text = text.substring(0, text.length() - 1);
    }
    text = cell.isEmpty() ? text.stripLeading() : text;
    text = afterFullStop(text);
    if (!text.isEmpty()) {
      cell.add(new Piece(text, null, bold, italic, null));
    }
  }

  /** No second full stop after a value that ends with one, or with a question mark. */
  private String afterFullStop(String text) {
    String before = cell.isEmpty() ? "" : cell.get(cell.size() - 1).text();
    boolean stopped = before.endsWith("?") || before.endsWith(".");
    return stopped && text.startsWith(".") ? text.substring(1) : text;
  }

  private void endCell() {
    endLiteral();
    stripEnd();
    if (!cell.isEmpty()) {
      cells.add(cell);
      cell = new ArrayList<>();
    }
  }

  private void stripEnd() {
    if (!cell.isEmpty()) {
      int last = cell.size() - 1;
      Piece piece = cell.get(last);
      String text = piece.text().stripTrailing();
      if (text.isEmpty()) {
        cell.remove(last);
      } else {
        cell.set(last, piece.with(text));
      }
    }
  }

  private void endLine() {
    endCell();
    if (!cells.isEmpty()) {
      lines.add(new SheetLine(LineRole.HEAD, cells, rail && cells.size() > 1, -1));
      cells = new ArrayList<>();
    }
    rail = false;
  }
}
