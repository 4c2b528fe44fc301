package org.vitae.extract;

import java.util.Optional;
import org.vitae.extract.ReferenceDateFinder.DateHit;
import org.vitae.text.Span;

/**
 * Where the parts of a reference are.
 *
 * @param date the one that stands with the authors, as {@code (2024)}
 * @param tail what remains for venue, numbers and dates
 */
record ReferenceLayout(
    Optional<AuthorList> authors,
    Optional<DateHit> date,
    Span title,
    Span tail,
    ReferenceOrder order) {}
