package org.vitae.train.render;

import java.util.List;
import org.vitae.train.cv.CvLayout.Look;
import org.vitae.train.cv.Piece;
import org.vitae.train.cv.SheetLine;

/** Sets lines below each other in a column, over as many pages as it takes. Mutable. */
final class PdfColumn {
  private static final double GAP = 12;
  private static final double RAIL_SHARE = 0.2;

  private final PdfInk ink;
  private final Look look;
  private final double x;
  private final double width;
  private final double top;
  private int page;
  private double y;
  private final int ink0;

  /**
   * @param top where the column starts on further pages
   * @param y where it starts on the first one
   */
  PdfColumn(PdfInk ink, Look look, double x, double width, double top, double y, int rgb) {
    this.ink = ink;
    this.look = look;
    this.x = x;
    this.width = width;
    this.top = top;
    this.y = y;
    this.ink0 = rgb;
  }

  double y() {
    return y;
  }

  int page() {
    return page;
  }

  void skip(double height) {
    y -= height;
  }

  /** Goes down by a line; to the next page where this one is full. */
  private void step(double size) {
    y -= size * look.leading();
    if (y < look.margin()) {
      page++;
      y = top - size;
    }
  }

  /** Starts a new page unless that much is left. */
  void need(double height) {
    if (y - height < look.margin()) {
      page++;
      y = top;
    }
  }

  void line(SheetLine line, double size, int align) {
    List<List<Piece>> cells = line.cells();
    if (line.rail()) {
      railed(cells, size);
    } else if (cells.size() == 1) {
      words(ink.words(cells.get(0), size), 0, width, align, size);
    } else if (cells.size() == 2) {
      sides(cells, size);
    } else {
      table(cells, size);
    }
  }

  private void words(List<PdfWord> words, double indent, double most, int align, double size) {
    for (List<PdfWord> line : ink.wrap(words, most)) {
      step(size);
      double free = most - ink.width(line);
      double shift = align == 0 ? 0 : align == 1 ? free / 2 : free;
      ink.draw(page, x + indent + Math.max(0, shift), y, line, ink0);
    }
  }

  /** The second cell at the right edge of the first line. */
  private void sides(List<List<Piece>> cells, double size) {
    List<PdfWord> right = ink.words(cells.get(1), size);
    double rightWidth = ink.width(right);
    List<PdfWord> left = ink.words(cells.get(0), size);
    boolean fits = rightWidth < width * 0.6;
    double room = fits ? width - rightWidth - GAP : width;
    boolean first = true;
    for (List<PdfWord> line : ink.wrap(left, room)) {
      step(size);
      ink.draw(page, x, y, line, ink0);
      if (first && fits) {
        ink.draw(page, x + width - rightWidth, y, right, ink0);
      }
      first = false;
    }
    if (!fits) {
      words(right, 0, width, 0, size);
    }
  }

  private void railed(List<List<Piece>> cells, double size) {
    double rail = Math.max(width * RAIL_SHARE, 70);
    need(size * look.leading() * 2);
    int startPage = page;
    double start = y;
    words(ink.words(cells.get(0), size), 0, rail - GAP / 2, 0, size);
    double below = page == startPage ? y : start;
    y = page == startPage ? start : y;
    for (int i = 1; i < cells.size(); i++) {
      words(ink.words(cells.get(i), size), rail, width - rail, 0, size);
    }
    y = page == startPage ? Math.min(y, below) : y;
  }

  /** Cells in columns of one width. */
  private void table(List<List<Piece>> cells, double size) {
    double share = width / cells.size();
    need(size * look.leading() * 3);
    double start = y;
    double lowest = y;
    for (int i = 0; i < cells.size(); i++) {
      y = start;
      words(ink.words(cells.get(i), size), share * i, share - GAP, 0, size);
      lowest = Math.min(lowest, y);
    }
    y = lowest;
  }

  void bullet(String sign, SheetLine line, double size, double indent) {
    PdfWord mark = ink.word(sign.isEmpty() ? " " : sign, ink.type(false, false, size), null, false);
    double hang = sign.isEmpty() ? 0 : ink.width(List.of(mark)) + size * 0.45;
    int startPage = page;
    double markY = y - size * look.leading();
    PdfColumn inner =
        new PdfColumn(ink, look, x + indent + hang, width - indent - hang, top, y, ink0);
    inner.page = page;
    if (markY < look.margin()) {
      startPage++;
      markY = top - size;
    }
    inner.line(line, size, 0);
    if (!sign.isEmpty()) {
      ink.draw(startPage, x + indent, markY, List.of(mark), ink0);
    }
    page = inner.page;
    y = inner.y;
  }
}
