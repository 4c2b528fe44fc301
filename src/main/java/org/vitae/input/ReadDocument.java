package org.vitae.input;

import java.util.List;
import org.vitae.diagnostic.Diagnostic;
import org.vitae.layout.LayoutDocument;

/**
 * A document as it was read.
 *
 * @param format its media type, such as {@code text/markdown}
 * @param diagnostics what was cut, replaced or odd
 */
public record ReadDocument(LayoutDocument document, String format, List<Diagnostic> diagnostics) {
  public ReadDocument {
    diagnostics = List.copyOf(diagnostics);
  }
}
