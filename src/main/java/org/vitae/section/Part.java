package org.vitae.section;

/** What a cell of an entry's head is. */
enum Part {
  ROLE,
  ORGANISATION,
  UNIT,
  /** The title of a project. */
  TITLE,
  /** Technologies that it was made with. */
  KEYWORD,
  UNKNOWN
}
