package org.vitae.extract;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vitae.extract.ReferenceDateFinder.DateHit;

/**
 * What a reference shows before its parts are divided.
 *
 * @param text with all masked that is understood already
 * @param start where the first part begins
 * @param leading a date before everything else
 * @param lists the lists of names that may be its authors, in the order of the text
 */
record ReferenceScan(String text, int start, Optional<DateHit> leading, List<AuthorList> lists) {
  /** A list at the very start is the usual thing. */
  private static final double START_BONUS = 1;

  /** More names don't make it surer. */
  private static final double ENOUGH = 6;

  private static final double ORDER_BONUS = 2;
  private static final double COAUTHOR_BONUS = 1.5;
  private static final double COMMA_BOUNDARY_MALUS = 2;

  ReferenceScan {
    lists = List.copyOf(lists);
  }

  /** The order of the parts as this reference alone tells it. */
  ReferenceOrder order() {
    AuthorList list = authors(ReferenceOrder.UNKNOWN);
    return list == null
        ? ReferenceOrder.NO_AUTHORS
        : list.start() == start ? ReferenceOrder.AUTHORS_FIRST : ReferenceOrder.TITLE_FIRST;
  }

  /**
   * The list that is most likely the authors'.
   *
   * @param order the one that the other references have
   */
  @Nullable AuthorList authors(ReferenceOrder order) {
    if (order == ReferenceOrder.NO_AUTHORS) {
      return null;
    }
    AuthorList best = null;
    for (AuthorList list : lists) {
      double score = Math.min(ENOUGH, list.score()) + bonus(list.start(), order);
      if (score >= AuthorList.SURE && (best == null || score > best.score())) {
        best = list.withScore(score);
      }
    }
    return best == null && order == ReferenceOrder.UNKNOWN ? loneBeforeColon() : best;
  }

  /**
   * {@code Quill, Anselm: Die Stadt am Kai}: where nothing else can be the authors, two words with
   * a comma before a colon are one.
   */
  private @Nullable AuthorList loneBeforeColon() {
    AuthorList first = lists.isEmpty() ? null : lists.get(0);
    if (first == null || first.start() != start || !text.startsWith(": ", first.end())) {
      return null;
    }
    String name = text.substring(start, first.end());
    boolean inverted =
        first.authors().size() == 1 && name.indexOf(", ") > 0 && name.split(" ").length == 2;
    return inverted ? first.withScore(AuthorList.SURE) : null;
  }

  /**
   * Whether a comma alone divides a list from what is before it, and the list isn't of initials.
   */
  private boolean isMereComma(int from) {
    int comma = from - 2;
    boolean afterQuote = comma > 0 && isQuote(comma - 1);
    boolean initial = from + 1 < text.length() && text.charAt(from + 1) == '.';
    return comma >= 0 && text.charAt(comma) == ',' && !afterQuote && !initial;
  }

  private boolean isQuote(int at) {
    return "\"”»’".indexOf(text.charAt(at)) >= 0;
  }

  /** Whether the title in quotes stands right before. */
  private boolean isAfterQuote(int from) {
    return from > 3 && isQuote(start(text, from)) && "\"“«„‘".indexOf(text.charAt(start)) >= 0;
  }

  /** The last character before a place that is neither blank nor punctuation. */
  private static int start(String text, int from) {
    int at = from - 1;
    while (at > 0 && " ,.\n".indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return at;
  }

  private double bonus(int from, ReferenceOrder order) {
    if (from == start) {
      return START_BONUS
          + (order == ReferenceOrder.AUTHORS_FIRST
              ? ORDER_BONUS
              : order == ReferenceOrder.TITLE_FIRST ? -ORDER_BONUS : 0);
    }
    double malus = isMereComma(from) ? COMMA_BOUNDARY_MALUS : 0;
    return (text.startsWith("ith ", from - 4) || isAfterQuote(from) ? COAUTHOR_BONUS : 0)
        + (order == ReferenceOrder.TITLE_FIRST
            ? ORDER_BONUS
            : order == ReferenceOrder.AUTHORS_FIRST ? -2 * ORDER_BONUS : 0)
        - malus;
  }
}
