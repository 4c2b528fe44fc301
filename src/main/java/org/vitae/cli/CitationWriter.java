package org.vitae.cli;

import java.util.List;

/** Writes references in one format. Each implementation is a {@link CitationFormat}. */
interface CitationWriter {
  /** The whole output, ending with a newline unless it is empty. */
  String write(List<Citation> citations);
}
