package org.vitae.input;

import java.util.ArrayList;
import java.util.List;
import org.vitae.diagnostic.Diagnostic;
import org.vitae.ocr.Ocr;
import org.vitae.page.Bookmarks;
import org.vitae.page.PageLine;
import org.vitae.page.PageReader;
import org.vitae.page.TimeLimit;
import org.vitae.pdf.PdfContent;
import org.vitae.pdf.PdfException;
import org.vitae.pdf.PdfFile;

/** PDF: the page as a person reads it. */
record PdfReader(Limits limits, String password, Ocr ocr, PageReader pages) {
  ReadDocument read(DocumentBytes file, String label) throws UnreadableDocumentException {
    TimeLimit time = TimeLimit.in(limits.time());
    PdfContent content = content(file, label, time);
    ScannedPages scanned = ScannedPages.of(content, ocr, file.bytes(), password, label);
    TimeLimit rest = time.later(scanned.recognition().time());
    List<PageLine> lines =
        Bookmarks.mark(
            PageDrafts.lines(pages, scanned.contents(), label + " (PDF)", rest),
            content.bookmarks());
    LayoutBuilder layout = new LayoutBuilder(limits);
    layout.hints(content.hints());
    layout.addAll(PageDrafts.of(lines, RunningLines.find(lines, content.sheets())));
    List<Diagnostic> diagnostics = new ArrayList<>(layout.diagnostics());
    diagnostics.addAll(PdfDiagnostics.of(content, limits));
    diagnostics.addAll(scanned.diagnostics());
    return new ReadDocument(
        layout.build(content.sheets()),
        Format.PDF.mediaType(),
        diagnostics,
        content.attachments().stream().map(a -> new Attachment(a.name(), a.bytes())).toList(),
        scanned.recognition());
  }

  private PdfContent content(DocumentBytes file, String label, TimeLimit time)
      throws UnreadableDocumentException {
    try {
      return PdfFile.read(file.bytes(), password, limits.pages(), time);
    } catch (PdfException e) {
      throw Refusal.of(label + " (PDF)", e);
    }
  }
}
