package org.vitae.input;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.vitae.diagnostic.Diagnostic;
import org.vitae.layout.Place;
import org.vitae.pdf.HiddenText;
import org.vitae.pdf.PdfContent;

/** What the reader of a PDF's parse should know. */
final class PdfDiagnostics {
  /** From such a share of glyphs without a character on, the text is garbled. */
  private static final double GARBLED = 0.05;

  /** Characters of a hidden text that are quoted. */
  private static final int QUOTED = 80;

  /** Hidden texts are reported one by one, but not by the thousand. */
  private static final int MOST_REPORTED = 50;

  private PdfDiagnostics() {}

  static List<Diagnostic> of(PdfContent content, Limits limits) {
    List<Diagnostic> out = new ArrayList<>();
    content.hidden().stream().limit(MOST_REPORTED).forEach(h -> out.add(hidden(h)));
    if (content.unknownGlyphs() > GARBLED) {
      out.add(
          Diagnostic.warning(
              "garbled-text",
              "The file doesn't say which characters %.0f %% of its glyphs are; the text is incomplete. Text recognition reads it from the picture."
                  .formatted(content.unknownGlyphs() * 100)));
    }
    if (!content.damaged().isEmpty()) {
      out.add(
          Diagnostic.warning(
              "page-damaged",
              "Something on page %s can't be read; the text may be incomplete. Open the file in a viewer and save it anew."
                  .formatted(
                      content.damaged().stream().map(String::valueOf).collect(joining(", ")))));
    }
    if (content.cut()) {
      out.add(
          Diagnostic.warning(
              "pages-cut",
              "The document is longer than %,d pages or makes more work than any CV; the rest was not read. Raise Limits.pages to read it."
                  .formatted(limits.pages())));
    }
    return out;
  }

  private static Diagnostic hidden(HiddenText hidden) {
    String quote = hidden.text().substring(0, Math.min(QUOTED, hidden.text().length()));
    return Diagnostic.warning(
            "hidden-text",
            "Text that a reader can't see (%s) was left out: \"%s\" on page %d at %.0f, %.0f points from the top left."
                .formatted(
                    hidden.reason().words(),
                    quote,
                    hidden.page(),
                    hidden.box().x(),
                    hidden.box().y()))
        .at(new Place(hidden.page(), hidden.box()));
  }
}
