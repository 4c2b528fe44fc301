package org.vitae.extract;

import java.util.List;
import org.vitae.text.Span;

/**
 * The names at one place of a reference, positions relative to it.
 *
 * @param end the position after the last name, its marks and "et al."
 * @param score how much speaks for these being names at all; {@link #SURE} and more is enough
 * @param comma whether a comma follows, as in lists that set every part of a reference off by
 *     commas
 */
record AuthorList(List<Author> authors, int start, int end, double score, boolean comma) {
  static final double SURE = 2.5;

  AuthorList {
    authors = List.copyOf(authors);
  }

  /**
   * A name without its marks.
   *
   * @param marks the signs after it, such as {@code *}
   */
  record Author(Span name, String marks) {}

  AuthorList withScore(double newScore) {
    return new AuthorList(authors, start, end, newScore, comma);
  }
}
