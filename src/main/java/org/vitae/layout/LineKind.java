package org.vitae.layout;

/** What a line is in its format, or looks like. */
public enum LineKind {
  HEADING,
  /**
   * The first line of a list item; the lines after it are {@link #PARAGRAPH}s with the item's
   * level.
   */
  LIST_ITEM,
  PARAGRAPH,
  TABLE_ROW,
  /** A header or footer of the page, or its number: it stands outside of the text. */
  RUNNING
}
