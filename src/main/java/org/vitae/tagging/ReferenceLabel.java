package org.vitae.tagging;

import org.jspecify.annotations.Nullable;

/** What a token of a reference belongs to. */
public enum ReferenceLabel {
  /** Punctuation and words between the parts. */
  OTHER,
  /** The first token of a name. */
  AUTHOR_BEGIN,
  AUTHOR,
  TITLE,
  /** The journal, the proceedings, the book, the school of a thesis. */
  CONTAINER,
  DATE,
  VOLUME,
  ISSUE,
  PAGES,
  PUBLISHER,
  PLACE,
  EDITOR,
  DOI,
  URL,
  STATUS,
  NOTE,
  /** "PhD thesis", "Technical report". */
  KIND,
  /** The number in the list. */
  NUMBER;

  /** Whether one may follow another. */
  boolean mayFollow(@Nullable ReferenceLabel previous) {
    return this != AUTHOR || previous == AUTHOR || previous == AUTHOR_BEGIN;
  }
}
