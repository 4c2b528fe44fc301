package org.vitae.segment;

import java.util.List;
import org.vitae.layout.LayoutDocument;
import org.vitae.layout.Line;
import org.vitae.layout.Passage;

/**
 * Lines that are one unit of reading: a list item with the lines it wraps over, a paragraph, or a
 * line that stands for itself.
 *
 * @param lines at least one, adjacent
 */
public record Block(LayoutDocument document, List<Line> lines) {
  public Block {
    lines = List.copyOf(lines);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("a block has a line");
    }
  }

  public Line first() {
    return lines.get(0);
  }

  public Line last() {
    return lines.get(lines.size() - 1);
  }

  public Passage passage() {
    return document.passage(first(), last());
  }

  /** What a reader sees, on one line. */
  public String text() {
    return passage().text();
  }

  public boolean isBullet() {
    return first().isBullet();
  }

  /** The depth of the list that it stands in, 0 outside of lists. */
  public int level() {
    return first().isHeading() ? 0 : first().level();
  }

  @Override
  public String toString() {
    return text();
  }
}
