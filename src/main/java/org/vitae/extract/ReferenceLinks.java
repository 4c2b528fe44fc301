package org.vitae.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vitae.text.Span;

/**
 * The addresses of a reference, as far as they may be the paper's own.
 *
 * @param printedDoi a DOI that stands in the text
 */
record ReferenceLinks(List<Link> links, Optional<Found<String>> printedDoi) {
  private static final Map<String, Integer> RANKS =
      Map.of("paper", 0, "title", 1, "doi", 2, "printed", 3, "pdf", 4, "preprint", 5, "unnamed", 6);

  /**
   * An address and what it is called.
   *
   * @param span relative to the reference
   */
  record Link(String url, Span span, String kind) {}

  ReferenceLinks {
    links = links.stream().filter(l -> RANKS.containsKey(l.kind())).toList();
  }

  /** Without the links behind the names of authors, which lead to their homepages. */
  ReferenceLinks outside(Span names) {
    return new ReferenceLinks(
        links.stream().filter(l -> !names.overlaps(l.span())).toList(), printedDoi);
  }

  /** The paper's own: what is called so before a DOI, a PDF and a preprint. */
  Optional<Found<String>> url(ReferenceText text) {
    return links.stream()
        .min(Comparator.comparing(l -> RANKS.getOrDefault(l.kind(), RANKS.size())))
        .map(l -> Found.of(l.url(), text.passage(l.span()), "reference.link." + l.kind(), 0.9));
  }

  /** The printed DOI, or the one that an address holds. */
  Optional<Found<String>> doi(ReferenceText text, DoiExtractor dois) {
    return printedDoi.or(
        () ->
            links.stream()
                .flatMap(
                    l ->
                        dois
                            .fromAddress(l.url())
                            .map(d -> Found.of(d, text.passage(l.span()), "doi.address", 0.9))
                            .stream())
                .findFirst());
  }
}
