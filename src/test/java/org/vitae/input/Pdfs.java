package org.vitae.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.vitae.diagnostic.Diagnostic;
import org.vitae.layout.Line;
import org.vitae.pdf.PdfSketch;

/** Short ways to read what a sketch shows. */
final class Pdfs {
  private static final DocumentReader READER = new DocumentReader(Limits.DEFAULT);

  private Pdfs() {}

  static ReadDocument read(PdfSketch sketch) throws UnreadableDocumentException {
    return read(sketch.bytes());
  }

  static ReadDocument read(byte[] pdf) throws UnreadableDocumentException {
    ReadDocument read = READER.read(new ByteArrayInputStream(pdf), "cv.pdf");
    LayoutVariantsTest.check(read.document());
    return read;
  }

  /** The lines that are read, in order; {@code ⇥} stands for a tab. */
  static List<String> lines(PdfSketch sketch) throws UnreadableDocumentException {
    return lines(read(sketch));
  }

  static List<String> lines(ReadDocument read) {
    return read.document().lines().stream().map(Line::text).map(Pdfs::shown).toList();
  }

  static Line line(ReadDocument read, String text) {
    List<Line> found =
        read.document().lines().stream().filter(l -> l.text().contains(text)).toList();
    assertThat(found).as("lines with %s among %s", text, lines(read)).hasSize(1);
    return found.get(0);
  }

  static List<String> codes(ReadDocument read) {
    return read.diagnostics().stream().map(Diagnostic::code).toList();
  }

  private static String shown(String text) {
    return text.replace("\t", " ⇥ ");
  }
}
