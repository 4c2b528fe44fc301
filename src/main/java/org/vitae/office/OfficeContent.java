package org.vitae.office;

import java.util.List;
import java.util.Map;
import org.vitae.diagnostic.Diagnostic;

/**
 * What an Office file has beside its text, which went to a content handler.
 *
 * @param mediaType of the file, or of what it wraps
 * @param hints what the file says of itself outside of its text ({@code title}, {@code author},
 *     {@code description}, {@code keywords})
 * @param diagnostics what was left out
 * @param inner the files that are to be read in its place: the chapters of a book, or the CV or the
 *     text of an e-mail
 */
public record OfficeContent(
    String mediaType,
    Map<String, String> hints,
    List<Diagnostic> diagnostics,
    List<InnerFile> inner) {
  public OfficeContent {
    hints = Map.copyOf(hints);
    diagnostics = List.copyOf(diagnostics);
    inner = List.copyOf(inner);
  }
}
