package org.vitae.cli;

/** The formats of {@code vitae cite}, by the names that the option {@code --format} takes. */
enum CitationFormat {
  /** One JSON object a line. */
  JSONL(new JsonLinesWriter());

  private final CitationWriter writer;

  CitationFormat(CitationWriter writer) {
    this.writer = writer;
  }

  CitationWriter writer() {
    return writer;
  }
}
