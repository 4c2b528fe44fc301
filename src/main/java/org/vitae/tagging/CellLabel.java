package org.vitae.tagging;

/** What a cell of an entry's head says. */
public enum CellLabel {
  ROLE,
  ORGANISATION,
  /** A part of an organisation. */
  UNIT,
  PLACE,
  SCHOOL,
  DEGREE,
  /** What was studied. */
  FIELD,
  /** The title of a project. */
  TITLE,
  /** A technology that a project was made with. */
  KEYWORD,
  OTHER
}
