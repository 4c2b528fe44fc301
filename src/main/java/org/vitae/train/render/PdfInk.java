package org.vitae.train.render;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vitae.pdf.PdfCanvas;
import org.vitae.pdf.PdfCanvas.Family;
import org.vitae.pdf.PdfCanvas.Type;
import org.vitae.train.cv.Piece;

/** Turns pieces into words in fonts that have their letters, and words into lines. */
record PdfInk(PdfCanvas canvas, Family family, double size) {
  Type type(boolean bold, boolean italic, double points) {
    return new Type(family, bold, italic, points, 0);
  }

  /** The words of pieces; a blank at the end of one is kept for the next. */
  List<PdfWord> words(List<Piece> pieces, double points) {
    List<PdfWord> out = new ArrayList<>();
    boolean space = false;
    for (Piece piece : pieces) {
      Type type = type(piece.bold(), piece.italic(), points);
      int start = 0;
      String text = piece.text().replace('\t', ' ');
      while (start < text.length()) {
        int end = text.indexOf(' ', start);
        end = end < 0 ? text.length() : end;
        if (end > start) {
          out.add(word(text.substring(start, end), type, piece.link(), space));
        }
        space = end < text.length() || end == start && space;
        start = end + 1;
      }
    }
    return out;
  }

  PdfWord word(String text, Type type, @Nullable String link, boolean space) {
    Type fitting =
        canvas.canWrite(type.family(), text)
            ? type
            : new Type(Family.BUNDLED, type.bold(), type.italic(), type.size(), type.spacing());
    return new PdfWord(writable(text, fitting), fitting, link, space);
  }

  /** Signs that no font has become a dot; letters are tested before. */
  private String writable(String text, Type type) {
    if (canvas.canWrite(type.family(), text)) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .mapToObj(Character::toString)
        .forEach(c -> out.append(canvas.canWrite(type.family(), c) ? c : "•"));
    return out.toString();
  }

  double width(List<PdfWord> words) {
    double width = 0;
    for (PdfWord word : words) {
      width += width(word, width > 0);
    }
    return width;
  }

  private double width(PdfWord word, boolean spaced) {
    double blank = spaced && word.space() ? canvas.width(" ", word.type()) : 0;
    return blank + canvas.width(word.text(), word.type());
  }

  /** Lines that aren't wider than that, where words allow it. */
  List<List<PdfWord>> wrap(List<PdfWord> words, double most) {
    List<List<PdfWord>> lines = new ArrayList<>();
    List<PdfWord> line = new ArrayList<>();
    double width = 0;
    for (PdfWord word : words) {
      double added = width(word, !line.isEmpty());
      if (!line.isEmpty() && word.space() && width + added > most) {
        lines.add(line);
        line = new ArrayList<>();
        width = 0;
        added = width(word, false);
      }
      line.add(word);
      width += added;
    }
    if (!line.isEmpty()) {
      lines.add(line);
    }
    return lines;
  }

  /** Draws words from a place on; neighbours in one look are drawn as one text. */
  void draw(int page, double x, double y, List<PdfWord> words, int rgb) {
    double at = x;
    int i = 0;
    while (i < words.size()) {
      PdfWord first = words.get(i);
      StringBuilder text = new StringBuilder(first.text());
      int next = i + 1;
      while (next < words.size() && together(first, words.get(next))) {
        text.append(words.get(next).space() ? " " : "").append(words.get(next).text());
        next++;
      }
      at += i > 0 && first.space() ? canvas.width(" ", first.type()) : 0;
      double width = canvas.width(text.toString(), first.type());
      canvas.text(page, at, y, text.toString(), first.type(), rgb);
      if (first.link() != null) {
        canvas.link(page, at, y - 2, width, first.type().size(), first.link());
      }
      at += width;
      i = next;
    }
  }

  private static boolean together(PdfWord one, PdfWord other) {
    return one.type().equals(other.type()) && java.util.Objects.equals(one.link(), other.link());
  }
}
