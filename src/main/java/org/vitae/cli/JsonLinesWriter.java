package org.vitae.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vitae.export.ArxivId;
import org.vitae.json.JsonResume;
import org.vitae.model.PartialDate;
import org.vitae.model.Publication;

/** One JSON object for each reference, in one line; what is absent is not written. */
final class JsonLinesWriter implements CitationWriter {
  @Override
  public String write(List<Citation> citations) {
    StringBuilder out = new StringBuilder();
    citations.forEach(c -> out.append(JsonResume.writeLine(tree(c))).append('\n'));
    return out.toString();
  }

  private static Map<String, Object> tree(Citation citation) {
    Publication p = citation.publication();
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", citation.id());
    put(tree, "authors", p.authors());
    put(tree, "title", p.name());
    Optional<ArxivId> arxiv = ArxivId.of(p);
    put(tree, "publisher", venue(p, arxiv));
    PartialDate date = p.releaseDate();
    put(tree, "releaseDate", date == null ? null : date.toString());
    put(tree, "volume", p.volume());
    put(tree, "issue", p.issue());
    put(tree, "pages", p.pages());
    put(tree, "doi", p.doi());
    put(tree, "url", p.url());
    put(tree, "arxiv", arxiv.map(ArxivId::id).orElse(null));
    put(tree, "type", p.type());
    put(tree, "status", p.status());
    put(tree, "note", p.summary());
    put(tree, "equalContribution", p.equalContribution());
    return tree;
  }

  /** A number on arXiv is no container: it has a key of its own. */
  private static @Nullable String venue(Publication p, Optional<ArxivId> arxiv) {
    String venue = p.publisher();
    return venue == null || arxiv.isEmpty() ? venue : arxiv.get().without(venue).orElse(null);
  }

  private static void put(Map<String, Object> tree, String key, @Nullable Object value) {
    if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
      tree.put(key, value);
    }
  }
}
