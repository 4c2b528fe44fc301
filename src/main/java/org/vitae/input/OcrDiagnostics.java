package org.vitae.input;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import org.vitae.diagnostic.Diagnostic;
import org.vitae.ocr.OcrException;
import org.vitae.ocr.OcrPage;
import org.vitae.ocr.Recognition;

/** What the reader of a recognised text should know. */
final class OcrDiagnostics {
  /** A clean scan is above 0.9; below this, words are wrong in nearly every line. */
  private static final double UNSURE = 0.75;

  private OcrDiagnostics() {}

  static List<Diagnostic> of(Recognition read, SortedMap<Integer, OcrException> failures) {
    List<Diagnostic> out = new ArrayList<>();
    if (!read.pages().isEmpty()) {
      out.add(
          Diagnostic.info(
              "ocr",
              "The text of page %s was recognised in a picture, with a mean confidence of %.0f %%."
                  .formatted(numbers(read.pages()), read.confidence() * 100)));
    }
    List<OcrPage> unsure = read.pages().stream().filter(p -> p.confidence() < UNSURE).toList();
    if (!unsure.isEmpty()) {
      out.add(
          Diagnostic.warning(
              "ocr-unsure",
              "The text of page %s was recognised with a confidence of %s: words may be wrong. Scan it at 300 dpi, or name its language with --ocr-language or Ocr.withLanguages."
                  .formatted(
                      numbers(unsure),
                      unsure.stream()
                          .map(p -> "%.0f %%".formatted(p.confidence() * 100))
                          .collect(joining(", ")))));
    }
    failures.forEach(
        (page, e) ->
            out.add(
                Diagnostic.warning(
                    "ocr-failed",
                    "Page %d was not recognised: it %s.".formatted(page, e.getMessage()))));
    return out;
  }

  private static String numbers(List<OcrPage> pages) {
    return joined(pages.stream().map(OcrPage::number).toList());
  }

  /** Pages that hold pictures of text, and why they weren't read. */
  static Diagnostic unread(Collection<Integer> pages, String why) {
    return Diagnostic.warning(
        "ocr-missing",
        "The text in the picture on page %s was not read: %s.".formatted(joined(pages), why));
  }

  private static String joined(Collection<Integer> pages) {
    return pages.stream().map(String::valueOf).collect(joining(", "));
  }
}
