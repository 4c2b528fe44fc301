package org.vitae.input;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.vitae.layout.Break;

/**
 * The depth of each line of a plain text in its lists, by indentation, and where that is equal by
 * the look of the bullets.
 */
final class ListLevels {
  /** A bullet and the blank after it. */
  private static final int BULLET_WIDTH = 2;

  /** Indentation beyond an item's text that no item has. */
  private static final int CENTRED = 6;

  private record Open(int indent, String look, int textIndent) {}

  private final Deque<Open> open = new ArrayDeque<>();

  List<LineDraft> assign(List<LineDraft> lines) {
    List<LineDraft> out = new ArrayList<>(lines.size());
    for (LineDraft line : lines) {
      out.add(
          switch (line.kind()) {
            case LIST_ITEM -> line.withLevel(item(line));
            case PARAGRAPH -> line.withLevel(paragraph(line));
            default -> other(line);
          });
    }
    return out;
  }

  private LineDraft other(LineDraft line) {
    open.clear();
    return line;
  }

  private int item(LineDraft line) {
    String look = look(line.marker());
    while (!open.isEmpty() && open.peek().indent() > line.indent()) {
      open.pop();
    }
    if (!open.isEmpty() && open.peek().indent() == line.indent()) {
      popTo(line.indent(), look);
    }
    open.push(new Open(line.indent(), look, line.indent() + line.marker().length() + 1));
    return open.size();
  }

  /** At equal indentation a bullet seen before ends what is inside of it; a new one is inside. */
  private void popTo(int indent, String look) {
    boolean seen = open.stream().anyMatch(o -> o.indent() == indent && o.look().equals(look));
    if (seen) {
      Iterator<Open> levels = open.iterator();
      boolean found = false;
      while (levels.hasNext() && !found) {
        Open level = levels.next();
        found = level.indent() == indent && level.look().equals(look);
        levels.remove();
      }
    }
  }

  private int paragraph(LineDraft line) {
    if (open.isEmpty()) {
      return 0;
    }
    Iterator<Open> levels = open.iterator();
    int level = open.size();
    while (levels.hasNext()) {
      Open item = levels.next();
      boolean under =
          line.indent() > item.indent()
              && line.indent() >= Math.min(item.textIndent(), item.indent() + BULLET_WIDTH) - 1;
      if (under && !isCentred(line, item)) {
        return level;
      }
      level--;
    }
    if (line.before() == Break.BLOCK) {
      open.clear();
    }
    return 0;
  }

  /** A line far to the right after an empty one is a centred heading and not part of an item. */
  private static boolean isCentred(LineDraft line, Open item) {
    return line.before() == Break.BLOCK && line.indent() > item.textIndent() + CENTRED;
  }

  private static String look(String marker) {
    return Marker.at(marker + " x").map(Marker::look).orElse(marker);
  }
}
