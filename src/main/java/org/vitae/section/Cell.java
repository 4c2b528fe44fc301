package org.vitae.section;

import java.util.List;
import org.vitae.extract.Wording;
import org.vitae.layout.Passage;
import org.vitae.layout.Run;
import org.vitae.layout.Style;

/**
 * A piece of an entry's head between separators.
 *
 * @param line the line of the head that it stands in, from 0
 * @param column its place in the line between strong separators (tabs, bars, dashes …), from 0
 * @param part its place between the commas of the column, from 0
 */
record Cell(Passage passage, int line, int column, int part, Wording wording) {

  String text() {
    return passage.text();
  }

  /** Which cell of other entries of the section it corresponds to. */
  String slot() {
    return line + "/" + column + "/" + part;
  }

  /** The same, with how it is set: {@code "0/1/0 bi"} is bold and italic. */
  String typedSlot() {
    List<Run> runs = passage.runs();
    Style style = runs.isEmpty() ? Style.PLAIN : runs.get(0).style();
    return slot() + " " + (style.bold() ? "b" : "") + (style.italic() ? "i" : "");
  }

  /** Another text in the same place. */
  Cell with(Passage text, Wording kind) {
    return new Cell(text, line, column, part, kind);
  }

  boolean follows(Cell other) {
    return line == other.line && column == other.column && part == other.part + 1;
  }
}
