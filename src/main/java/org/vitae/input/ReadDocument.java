package org.vitae.input;

import java.util.ArrayList;
import java.util.List;
import org.vitae.diagnostic.Diagnostic;
import org.vitae.layout.LayoutDocument;
import org.vitae.ocr.Recognition;

/**
 * A document as it was read.
 *
 * @param format its media type, such as {@code text/markdown}
 * @param diagnostics what was cut, replaced or odd
 * @param attachments the files inside that may hold the same as data; nothing of them is in the
 *     document's text
 * @param recognition what was recognised in pictures
 */
public record ReadDocument(
    LayoutDocument document,
    String format,
    List<Diagnostic> diagnostics,
    List<Attachment> attachments,
    Recognition recognition) {
  public ReadDocument {
    diagnostics = List.copyOf(diagnostics);
    attachments = List.copyOf(attachments);
  }

  /** A document that carries nothing. */
  ReadDocument(LayoutDocument document, String format, List<Diagnostic> diagnostics) {
    this(document, format, diagnostics, List.of(), Recognition.NONE);
  }

  /** With more diagnostics, before its own. */
  ReadDocument with(List<Diagnostic> more) {
    List<Diagnostic> all = new ArrayList<>(more);
    all.addAll(diagnostics);
    return new ReadDocument(document, format, all, attachments, recognition);
  }
}
