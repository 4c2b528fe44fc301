package org.vitae;

import java.util.List;
import java.util.SortedMap;
import org.vitae.assemble.Accounting;
import org.vitae.diagnostic.Diagnostic;
import org.vitae.extract.Found;
import org.vitae.layout.LayoutDocument;
import org.vitae.model.Resume;
import org.vitae.model.Unmapped;

/**
 * What a parse gives.
 *
 * @param evidence for each JSON Pointer (RFC 6901) of a value, such as {@code /work/0/name}, where
 *     it stands in {@link #document()} and which rule found it
 * @param accounting what became of the text that is in no value
 * @param diagnostics what was cut, odd or left out
 * @param document the document as it was read
 */
public record ParseResult(
    Resume resume,
    SortedMap<String, Found<?>> evidence,
    Accounting accounting,
    List<Diagnostic> diagnostics,
    LayoutDocument document) {

  /** The lines that fit no field, in the document's order. */
  public List<Unmapped> unmapped() {
    return resume.meta() == null ? List.of() : resume.meta().unmapped();
  }
}
