package org.vitae.extract;

import java.util.List;
import java.util.Optional;
import org.vitae.layout.Passage;
import org.vitae.lexicon.Lexicon;
import org.vitae.lexicon.Lexicon.Hit;

/**
 * Finds how far a paper has come: {@code "in press"} gives {@code accepted}. Not for titles, in
 * which the same words mean something else. Immutable, thread-safe.
 */
public final class PublicationStatusExtractor implements Extractor<String> {
  /** The one that holds where a reference states several: "Submitted to X (under review)". */
  private static final List<String> PRECEDENCE =
      List.of("accepted", "under review", "submitted", "in preparation");

  private final Lexicon statuses = Lexicon.load("publication-status");

  @Override
  public List<Found<String>> extract(Passage passage) {
    return hits(passage.raw()).stream()
        .map(
            h ->
                Found.of(
                    h.canonical(),
                    passage.sub(h.span().start(), h.span().end()),
                    "publication.status",
                    0.9))
        .toList();
  }

  List<Hit> hits(String text) {
    return statuses.findIn(text);
  }

  /** The status that a text is and nothing else. */
  Optional<String> match(String text) {
    return statuses.match(text);
  }

  /** Whether a status outranks another of the same reference. */
  static boolean isFurther(String status, String other) {
    return PRECEDENCE.indexOf(status) < PRECEDENCE.indexOf(other);
  }

  static Optional<Hit> strongest(List<Hit> hits) {
    return hits.stream()
        .min(java.util.Comparator.comparingInt(h -> PRECEDENCE.indexOf(h.canonical())));
  }
}
