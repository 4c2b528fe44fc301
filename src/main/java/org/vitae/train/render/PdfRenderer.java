package org.vitae.train.render;

import java.util.List;
import java.util.Optional;
import org.vitae.pdf.PdfCanvas;
import org.vitae.pdf.PdfCanvas.Family;
import org.vitae.pdf.PdfCanvas.Type;
import org.vitae.train.cv.CvLayout;
import org.vitae.train.cv.CvLayout.Columns;
import org.vitae.train.cv.CvLayout.Look;
import org.vitae.train.cv.InventedCv;
import org.vitae.train.cv.LineRole;
import org.vitae.train.cv.SheetEntry;
import org.vitae.train.cv.SheetLine;
import org.vitae.train.cv.SheetSection;
import org.vitae.train.fact.Dice;

/** Writes a CV as PDF. Mutable; for one CV. */
public final class PdfRenderer {
  private static final double SIDE_SHARE = 0.3;
  private static final double GUTTER = 22;
  private static final double RAIL_SHARE = 0.19;

  private final InventedCv cv;
  private final Look look;
  private final PdfCanvas canvas;
  private final PdfInk ink;
  private final double pageWidth;
  private final double pageHeight;
  private final boolean numbered;
  private final boolean darkSide;
  private final double nameScale;
  private final double entryGap;
  private final double indent;

  private PdfRenderer(InventedCv cv, Dice dice) {
    this.cv = cv;
    this.look = cv.layout().look();
    this.pageWidth = look.letterPaper() ? 612 : 595;
    this.pageHeight = look.letterPaper() ? 792 : 842;
    this.canvas = new PdfCanvas(pageWidth, pageHeight);
    this.ink = new PdfInk(canvas, Family.values()[look.family()], look.bodySize());
    this.numbered = dice.chance(0.45);
    this.darkSide = dice.chance(0.3);
    this.nameScale = dice.oneOf(1.6, 2.0, 2.4, 3.0);
    this.entryGap = dice.oneOf(0.0, 2.0, 4.0, 7.0, 10.0);
    this.indent = dice.oneOf(0.0, 6.0, 12.0, 18.0);
  }

  /** The file; empty where no font has the CV's letters. */
  public static Optional<byte[]> render(InventedCv cv, Dice dice) {
    PdfRenderer renderer = new PdfRenderer(cv, dice);
    try (PdfCanvas canvas = renderer.canvas) {
      if (!renderer.isWritable()) {
        return Optional.empty();
      }
      renderer.document();
      return Optional.of(canvas.bytes());
    }
  }

  private boolean isWritable() {
    return lettersOnly(cv.sheet().header())
        && cv.sheet().sections().stream()
            .allMatch(
                section ->
                    (section.heading() == null || hasLetters(section.heading()))
                        && section.entries().stream()
                            .map(SheetEntry::lines)
                            .allMatch(this::lettersOnly));
  }

  private boolean lettersOnly(List<SheetLine> lines) {
    return lines.stream()
        .flatMap(line -> line.pieces().stream())
        .allMatch(piece -> hasLetters(piece.text()));
  }

  private boolean hasLetters(String text) {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .allMatch(c -> canvas.canWrite(Family.BUNDLED, Character.toString(c)));
  }

  private void document() {
    double top = pageHeight - look.margin();
    double width = pageWidth - 2 * look.margin();
    PdfColumn header = new PdfColumn(ink, look, look.margin(), width, top, top, 0);
    for (SheetLine line : cv.sheet().header()) {
      boolean name = line.role() == LineRole.NAME;
      double size = name ? look.bodySize() * nameScale : look.bodySize();
      header.line(line, size, look.nameAlign());
      header.skip(name ? size * 0.25 : 0);
    }
    Columns columns = cv.layout().columns();
    double y = header.y() - look.bodySize();
    switch (columns) {
      case LEFT_SIDEBAR, RIGHT_SIDEBAR -> sidebar(columns, top, width, y);
      case HEADING_RAIL -> railed(top, width, y);
      default ->
          sections(
              cv.sheet().sections(),
              new PdfColumn(ink, look, look.margin(), width, top, y, 0),
              width,
              look.margin());
    }
    numbers();
  }

  private void sidebar(Columns columns, double top, double width, double y) {
    double side = width * SIDE_SHARE;
    double main = width - side - GUTTER;
    boolean left = columns == Columns.LEFT_SIDEBAR;
    double sideX = left ? look.margin() : look.margin() + main + GUTTER;
    double mainX = left ? look.margin() + side + GUTTER : look.margin();
    if (darkSide) {
      canvas.fill(0, sideX - 8, 0, side + 16, y - 2, 0x22313F);
    }
    int sideInk = darkSide ? 0xFFFFFF : 0;
    PdfColumn sideColumn = new PdfColumn(ink, look, sideX, side, top, y, sideInk);
    PdfColumn mainColumn = new PdfColumn(ink, look, mainX, main, top, y, 0);
    Runnable first = () -> sections(ReadingOrder.column(cv, true), sideColumn, side, sideX);
    Runnable second = () -> sections(ReadingOrder.column(cv, false), mainColumn, main, mainX);
    (left ? first : second).run();
    (left ? second : first).run();
  }

  /** Headings at the left, what is below them at the right. */
  private void railed(double top, double width, double y) {
    double rail = width * RAIL_SHARE;
    double x = look.margin() + rail + GUTTER / 2;
    double rest = width - rail - GUTTER / 2;
    PdfColumn column = new PdfColumn(ink, look, x, rest, top, y, 0);
    for (SheetSection section : cv.sheet().sections()) {
      column.skip(look.bodySize() * 0.8);
      column.need(look.bodySize() * 5);
      String heading = section.heading();
      if (heading != null) {
        Type type = ink.type(look.boldHeadings(), false, look.bodySize());
        List<PdfWord> words = ink.words(List.of(piece(heading)), look.bodySize());
        double headingY = column.y();
        for (List<PdfWord> line : ink.wrap(styled(words, type), rail)) {
          headingY -= look.bodySize() * look.leading();
          ink.draw(column.page(), look.margin(), headingY, line, look.accent());
        }
      }
      entries(section, column);
    }
  }

  private static org.vitae.train.cv.Piece piece(String text) {
    return new org.vitae.train.cv.Piece(text, null, false, false, null);
  }

  private List<PdfWord> styled(List<PdfWord> words, Type type) {
    return words.stream().map(w -> ink.word(w.text(), type, null, w.space())).toList();
  }

  private void sections(List<SheetSection> sections, PdfColumn column, double width, double x) {
    for (SheetSection section : sections) {
      column.skip(look.bodySize() * 0.8);
      column.need(look.bodySize() * 5);
      if (section.heading() != null) {
        heading(section.heading(), column, width, x, section.side() && darkSide);
      }
      entries(section, column);
    }
  }

  private void heading(String text, PdfColumn column, double width, double x, boolean dark) {
    double size = look.bodySize() * look.headingScale();
    Family family = ink.family();
    double spacing = look.headingStyle() == 5 ? size * 0.18 : 0;
    Type type = new Type(family, look.boldHeadings(), false, size, spacing);
    List<PdfWord> all = styled(ink.words(List.of(piece(text)), size), type);
    List<List<PdfWord>> lines = ink.wrap(all, width);
    int rgb = dark ? 0xFFFFFF : look.accent();
    for (List<PdfWord> line : lines.subList(0, lines.size() - 1)) {
      column.skip(size * look.leading());
      ink.draw(column.page(), x, column.y(), line, rgb);
    }
    List<PdfWord> words = lines.get(lines.size() - 1);
    column.skip(size * look.leading());
    boolean band = look.headingStyle() == 3;
    int page = column.page();
    if (band) {
      canvas.fill(page, x, column.y() - size * 0.3, width, size * 1.25, 0xDDE3EA);
    } else if (look.headingStyle() == 2) {
      canvas.fill(page, x, column.y() + size, width, 0.7, look.accent());
    } else if (look.headingStyle() == 1) {
      canvas.fill(page, x, column.y() - size * 0.3, width, 0.7, look.accent());
    }
    double shift = look.headingStyle() == 4 ? Math.max(0, (width - ink.width(words)) / 2) : 0;
    ink.draw(page, x + shift, column.y(), words, rgb);
    column.skip(size * 0.35);
  }

  private void entries(SheetSection section, PdfColumn column) {
    CvLayout layout = cv.layout();
    int number = 1;
    for (SheetEntry entry : section.entries()) {
      boolean large = entry.lines().size() > 1;
      column.skip(large && number > 1 ? entryGap : 0);
      column.need(look.bodySize() * (large ? 3 : 1));
      String mark = section.itemMark();
      for (SheetLine line : entry.lines()) {
        boolean item = line.role() == LineRole.ITEM || line.role() == LineRole.HEAD;
        if (item && !mark.isEmpty()) {
          column.bullet(
              mark.replace("#", Integer.toString(number)), line, look.bodySize(), indent / 2);
          mark = "";
        } else if (line.isBulleted()) {
          String sign = line.level() == 0 ? layout.bullet() : layout.nestedBullet();
          column.bullet(sign, line, look.bodySize(), indent + line.level() * 12);
        } else {
          column.line(line, look.bodySize(), 0);
        }
      }
      number += section.itemMark().isEmpty() || mark.isEmpty() ? 1 : 0;
    }
  }

  private void numbers() {
    int pages = canvas.pages();
    for (int page = 0; numbered && page < pages && pages > 1; page++) {
      String text =
          cv.layout().runningHeader()
              ? "Page " + (page + 1) + " of " + pages
              : Integer.toString(page + 1);
      Type type = ink.type(false, false, 8);
      double x = (pageWidth - canvas.width(text, type)) / 2;
      canvas.text(page, x, look.margin() / 2, text, type, 0x555555);
    }
  }
}
