package org.vitae.extract;

import java.util.Optional;
import org.vitae.extract.ReferenceDateFinder.DateHit;
import org.vitae.text.Span;

/**
 * Where the parts of a reference are.
 *
 * @param date the one that stands with the authors, as {@code (2024)}
 * @param tail what remains for venue, numbers and dates
 * @param lead by how much more speaks for this end of the title than for any other
 */
record ReferenceLayout(
    Optional<AuthorList> authors,
    Optional<DateHit> date,
    Span title,
    Span tail,
    ReferenceOrder order,
    double lead) {
  ReferenceLayout(
      Optional<AuthorList> authors,
      Optional<DateHit> date,
      Span title,
      Span tail,
      ReferenceOrder order) {
    this(authors, date, title, tail, order, TitleFinder.SURE);
  }
}
