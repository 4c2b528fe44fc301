package org.vitae.input;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.vitae.diagnostic.Diagnostic;
import org.vitae.layout.Page;
import org.vitae.ocr.GreyPicture;
import org.vitae.ocr.Ocr;
import org.vitae.ocr.OcrException;
import org.vitae.ocr.Recognition;
import org.vitae.page.PageContent;
import org.vitae.pdf.PageRaster;
import org.vitae.pdf.PdfContent;

/**
 * The pages of a PDF, with the text of those that are only pictures recognised.
 *
 * @param contents in the order of the pages
 */
record ScannedPages(
    List<PageContent> contents, Recognition recognition, List<Diagnostic> diagnostics) {
  /**
   * Recognised text replaces what a page holds if it has so many times its letters: a title over a
   * photograph is better as it is.
   */
  private static final double MORE = 1.2;

  /**
   * @throws UnreadableDocumentException if nothing of it can be read without what isn't there
   */
  static ScannedPages of(PdfContent pdf, Ocr ocr, byte[] file, String password, String label)
      throws UnreadableDocumentException {
    List<Integer> wanted = wanted(pdf, ocr);
    boolean empty = pdf.contents().stream().allMatch(c -> c.glyphs().isEmpty());
    if (!ocr.isOn() || wanted.isEmpty()) {
      if (empty) {
        throw OcrRefusal.off(label + " (PDF) holds pictures of pages, but no text");
      }
      return new ScannedPages(pdf.contents(), Recognition.NONE, off(pdf));
    }
    try {
      return read(pdf, wanted, ocr, file, password);
    } catch (OcrException e) {
      if (empty || ocr.mode() == Ocr.Mode.ALWAYS) {
        throw OcrRefusal.of(label + " (PDF)", e);
      }
      List<Diagnostic> why = List.of(OcrDiagnostics.unread(wanted, String.valueOf(e.getMessage())));
      return new ScannedPages(pdf.contents(), Recognition.NONE, why);
    }
  }

  private static List<Integer> wanted(PdfContent pdf, Ocr ocr) {
    return ocr.mode() == Ocr.Mode.ALWAYS
        ? pdf.sheets().stream().map(Page::number).toList()
        : pdf.pictured();
  }

  private static List<Diagnostic> off(PdfContent pdf) {
    return pdf.pictured().isEmpty()
        ? List.of()
        : List.of(
            OcrDiagnostics.unread(
                pdf.pictured(),
                "text recognition is off; --ocr auto or ResumePipeline.builder().ocr(Ocr.AUTO) turns it on"));
  }

  private static ScannedPages read(
      PdfContent pdf, List<Integer> wanted, Ocr ocr, byte[] file, String password)
      throws OcrException {
    PageRecognition recognition = new PageRecognition(ocr);
    List<Integer> read = wanted.subList(0, Math.min(wanted.size(), ocr.pages()));
    try (PageRaster raster = PageRaster.open(file, password)) {
      for (int number : read) {
        Page sheet = pdf.sheets().get(number - 1);
        recognition.read(() -> draw(raster, number), number, sheet.width(), sheet.height());
      }
    } catch (IOException e) {
      throw new OcrException(OcrException.Kind.DAMAGED, "can't be drawn", e);
    }
    Recognition result = recognition.result();
    List<Diagnostic> diagnostics =
        new ArrayList<>(OcrDiagnostics.of(result, recognition.failures()));
    if (read.size() < wanted.size()) {
      diagnostics.add(
          OcrDiagnostics.unread(
              wanted.subList(read.size(), wanted.size()), "raise Ocr.pages to read it"));
    }
    return new ScannedPages(
        merged(pdf.contents(), result, ocr.mode() == Ocr.Mode.ALWAYS), result, diagnostics);
  }

  private static GreyPicture draw(PageRaster raster, int number) throws OcrException {
    try {
      return GreyPicture.of(raster.draw(number));
    } catch (IOException e) {
      throw new OcrException(OcrException.Kind.DAMAGED, "can't be drawn", e);
    }
  }

  /** Recognised pages in the place of those that hold less. */
  private static List<PageContent> merged(
      List<PageContent> contents, Recognition recognition, boolean always) {
    SortedMap<Integer, PageContent> better = new TreeMap<>();
    for (PageContent page : recognition.contents()) {
      long known =
          contents.stream()
              .filter(c -> c.number() == page.number())
              .mapToLong(ScannedPages::letters)
              .sum();
      if (always || letters(page) > MORE * known) {
        better.put(page.number(), page);
      }
    }
    Set<Integer> done = new HashSet<>();
    List<PageContent> out = new ArrayList<>();
    for (PageContent page : contents) {
      PageContent recognised = better.get(page.number());
      if (recognised == null) {
        out.add(page);
      } else if (done.add(page.number())) {
        out.add(recognised.withAreas(page.rules(), page.links()));
      }
    }
    return out;
  }

  private static long letters(PageContent page) {
    return page.glyphs().stream()
        .filter(g -> !g.text().isEmpty() && Character.isLetterOrDigit(g.text().codePointAt(0)))
        .count();
  }
}
