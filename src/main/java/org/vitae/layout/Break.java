package org.vitae.layout;

/** What stands between a line and the one before it. */
public enum Break {
  /** A line end that may be a mere wrapping. */
  SOFT,
  /** A line end where the next word had no room: the text goes on. Known from the page alone. */
  WRAPPED,
  /** A line end that the author put there. */
  HARD,
  /** A new paragraph, list item, heading or table row. */
  BLOCK
}
