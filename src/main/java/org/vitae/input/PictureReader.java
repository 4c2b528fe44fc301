package org.vitae.input;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.vitae.diagnostic.Diagnostic;
import org.vitae.input.UnreadableDocumentException.Reason;
import org.vitae.layout.Page;
import org.vitae.ocr.GreyPicture;
import org.vitae.ocr.Ocr;
import org.vitae.ocr.OcrException;
import org.vitae.ocr.PictureFile;
import org.vitae.ocr.Recognition;
import org.vitae.page.PageLine;
import org.vitae.page.PageReader;
import org.vitae.page.TimeLimit;

/** PNG, JPEG, TIFF and other pictures of pages. */
record PictureReader(Limits limits, Ocr ocr, PageReader pages) {
  /** A picture is taken for a page of A4: its longer side, in points. */
  private static final float LONGER_SIDE = 842;

  ReadDocument read(DocumentBytes file, String mediaType, String label)
      throws UnreadableDocumentException {
    if (!ocr.isOn()) {
      throw OcrRefusal.off(label + " is a picture (" + mediaType + ")");
    }
    List<Page> sheets = new ArrayList<>();
    PageRecognition recognition = new PageRecognition(ocr);
    List<Diagnostic> diagnostics = new ArrayList<>();
    try (PictureFile pictures = PictureFile.open(file.bytes())) {
      int most = Math.min(limits.pages(), ocr.pages());
      int count = pictures.pages();
      for (int i = 1; i <= Math.min(count, most); i++) {
        read(pictures.page(i), i, recognition, sheets);
      }
      if (count > most) {
        diagnostics.add(
            OcrDiagnostics.unread(
                IntStream.rangeClosed(most + 1, count).boxed().toList(),
                "Limits.pages or Ocr.pages would have to be raised"));
      }
    } catch (OcrException e) {
      throw OcrRefusal.of(label, e);
    }
    return document(label, mediaType, sheets, recognition, diagnostics);
  }

  private static void read(
      GreyPicture picture, int number, PageRecognition recognition, List<Page> sheets)
      throws OcrException {
    float scale = LONGER_SIDE / Math.max(picture.width(), picture.height());
    Page sheet = new Page(number, picture.width() * scale, picture.height() * scale);
    sheets.add(sheet);
    recognition.read(() -> picture, number, sheet.width(), sheet.height());
  }

  private ReadDocument document(
      String label,
      String mediaType,
      List<Page> sheets,
      PageRecognition recognition,
      List<Diagnostic> before)
      throws UnreadableDocumentException {
    Recognition read = recognition.result();
    if (read.pages().isEmpty()) {
      throw OcrRefusal.of(label, recognition.failures().values().iterator().next());
    }
    List<PageLine> lines =
        PageDrafts.lines(pages, read.contents(), label, TimeLimit.in(limits.time()));
    LayoutBuilder layout = new LayoutBuilder(limits);
    layout.addAll(PageDrafts.of(lines, RunningLines.find(lines, sheets)));
    List<Diagnostic> diagnostics = new ArrayList<>(before);
    diagnostics.addAll(layout.diagnostics());
    diagnostics.addAll(OcrDiagnostics.of(read, recognition.failures()));
    ReadDocument document =
        new ReadDocument(layout.build(sheets), mediaType, diagnostics, List.of(), read);
    if (document.document().lines().isEmpty()) {
      throw new UnreadableDocumentException(
          Reason.EMPTY, label + " is a picture in which no text was recognised");
    }
    return document;
  }
}
