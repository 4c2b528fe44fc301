package org.vitae.cli;

import java.util.List;
import org.vitae.export.BibTeX;
import org.vitae.export.CslJson;
import org.vitae.model.Publication;

/** The formats of {@code vitae cite}, by the names that the option {@code --format} takes. */
enum CitationFormat {
  /** One JSON object a line. */
  JSONL(new JsonLinesWriter()),
  BIBTEX(citations -> BibTeX.write(understood(citations))),
  CSL(citations -> CslJson.write(understood(citations)));

  private final CitationWriter writer;

  CitationFormat(CitationWriter writer) {
    this.writer = writer;
  }

  CitationWriter writer() {
    return writer;
  }

  /** An entry without a title or an author would tell nobody anything. */
  private static List<Publication> understood(List<Citation> citations) {
    return citations.stream()
        .map(Citation::publication)
        .filter(p -> p.name() != null || !p.authors().isEmpty())
        .toList();
  }
}
