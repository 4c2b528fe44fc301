package org.vitae.train.cv;

import java.util.Locale;

/** What a line is for. {@link #key()} is its name in the labels. */
public enum LineRole {
  /** The person's name. */
  NAME,
  /** The headline under it. */
  LABEL,
  CONTACT,
  /** "Curriculum Vitae" and the like. */
  DOCUMENT_TITLE,
  HEADING,
  /** Heads a group within a section, such as "Journal articles", or several positions. */
  SUBHEADING,
  /** The first line of an entry's head. */
  HEAD,
  /** A further line of it. */
  SUBHEAD,
  /** A line with nothing but dates. */
  DATES,
  BULLET,
  /** A labelled line below a head: an advisor, a grade, courses. */
  DETAIL,
  /** Running text. */
  TEXT,
  /** One paper, award, skill group or language. */
  ITEM,
  /** A legend, or personal data without a field. */
  NOTE,
  /** What a converter or a page adds: page numbers, running headers. */
  NOISE;

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
