package org.vitae.extract;

/** What a line of a publication list is, taken by itself. */
public enum ReferenceLine {
  /** Names and nothing else. */
  AUTHORS,
  /** Authors or a title with what belongs to it, date or status included. */
  REFERENCE,
  /** The names of links and nothing else. */
  LINKS,
  /** A venue, date or status. */
  VENUE,
  /** Most likely a title. */
  TEXT
}
