package org.vitae.tagging;

/** What a line does in its section. */
public enum LineLabel {
  HEADING,
  /** Begins an entry that has more than a line: a job, a programme, a project. */
  HEAD,
  /** A further line of an entry's head. */
  SUBHEAD,
  /** Nothing but dates. */
  DATES,
  /** Begins a paper, an award, a group of skills and the like. */
  ITEM,
  /** Begins one of the points of an entry, also where its sign was lost. */
  BULLET,
  /** A grade, an advisor, courses, keywords. */
  DETAIL,
  /** Begins running text. */
  TEXT,
  /** Goes on with what the line before it says. */
  CONTINUATION,
  /** A name, an address, a profile. */
  CONTACT,
  OTHER
}
