package org.vitae.section;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.vitae.extract.Found;
import org.vitae.layout.Passage;
import org.vitae.text.Span;

/**
 * Text that stands in one or more pieces, because what stood between them was set apart: {@code
 * "Champion (Top 2%) of the League"} without its brackets.
 *
 * @param pieces in order; at least one
 */
record Fragment(List<Passage> pieces) {
  Fragment {
    pieces = List.copyOf(pieces);
    if (pieces.isEmpty()) {
      throw new IllegalArgumentException("a fragment has text");
    }
  }

  static Fragment of(Passage passage) {
    return new Fragment(List.of(passage));
  }

  /** What a reader sees. */
  String text() {
    return pieces.stream().map(Passage::text).collect(Collectors.joining(" "));
  }

  Found<String> found(String rule, double confidence) {
    return new Found<>(text(), pieces.stream().map(Passage::span).toList(), rule, confidence);
  }

  Span span() {
    return pieces.get(0).span().hull(pieces.get(pieces.size() - 1).span());
  }

  /** Whether only signs stand between this and what follows. */
  boolean isNextTo(Fragment next) {
    return pieces
        .get(0)
        .document()
        .text()
        .substring(span().end(), next.span().start())
        .chars()
        .noneMatch(Character::isLetterOrDigit);
  }

  Fragment join(Fragment next) {
    if (pieces.size() == 1 && next.pieces.size() == 1) {
      Passage first = pieces.get(0);
      return of(first.document().passage(span().hull(next.span())));
    }
    List<Passage> all = new ArrayList<>(pieces);
    all.addAll(next.pieces);
    return new Fragment(all);
  }
}
