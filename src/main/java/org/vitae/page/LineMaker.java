package org.vitae.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.vitae.layout.Box;
import org.vitae.layout.Break;
import org.vitae.layout.Style;
import org.vitae.page.PageContent.LinkArea;
import org.vitae.page.PageLine.Piece;

/** Makes lines of the rows of a page's frames. For one page. */
final class LineMaker {
  /** How far an underline is below the baseline at most, in parts of the size. */
  private static final float UNDERLINE = 0.32f;

  /** From so much smaller on and so much higher, a glyph is raised. */
  private static final float RAISED_SIZE = 0.87f;

  private static final float RAISED = 0.14f;

  private final PageContent page;
  private final float textSize;
  private final Spacing spacing;
  private final Items items;

  LineMaker(PageContent page, float textSize, Spacing spacing, Items items) {
    this.page = page;
    this.textSize = textSize;
    this.spacing = spacing;
    this.items = items;
  }

  /**
   * @param before the last row of the frame before, if there is one
   */
  List<PageLine> lines(List<Row> rows, int flow, @Nullable Row before) {
    float left = (float) rows.stream().mapToDouble(Row::left).min().orElse(0);
    Wrapping wrapping = new Wrapping(rows);
    List<PageLine> out = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      Row above = i == 0 ? before : rows.get(i - 1);
      boolean over = above != null && Wrapping.isOneText(above, row);
      boolean gap = !over && (i == 0 || spacing.isGap(rows.get(i - 1), row));
      Break kind = over ? Break.WRAPPED : Break.BLOCK;
      if (!gap && i > 0) {
        kind = wrapping.isWrapped(i) ? Break.WRAPPED : Break.HARD;
      } else {
        wrapping.begins(i);
      }
      out.add(
          line(
              row,
              left,
              kind,
              gap,
              flow,
              kind == Break.WRAPPED && i > 0 && Wrapping.isOpen(rows.get(i - 1))));
    }
    return out;
  }

  private PageLine line(Row row, float left, Break before, boolean gap, int flow, boolean open) {
    List<Piece> pieces = new ArrayList<>();
    Box box = null;
    for (int c = 0; c < row.cells().size(); c++) {
      Fragment cell = row.cells().get(c);
      Box area = Box.between(cell.left(), cell.top(), cell.right(), cell.bottom());
      box = box == null ? area : box.hull(area);
      if (c > 0 && row.isTab(c)) {
        pieces.add(Piece.TAB);
      }
      add(cell, area, c > 0 && !row.isTab(c), pieces);
    }
    if (box == null) {
      throw new IllegalArgumentException("a row has cells");
    }
    return new PageLine(
        pieces,
        (row.left() - left) / textSize,
        (row.textLeft() - left) / textSize,
        before,
        gap,
        heading(row),
        items.startsWith(row) && !open,
        flow,
        page.number(),
        page.shown(box));
  }

  /** The level that all its cells have. */
  private static int heading(Row row) {
    int level = row.first().heading();
    return row.cells().stream().allMatch(c -> c.heading() == level) ? level : 0;
  }

  /** The glyphs of a cell, those of one style together. */
  private void add(Fragment cell, Box area, boolean blankBefore, List<Piece> pieces) {
    boolean upright = page.turn() == 0;
    List<LinkArea> links =
        upright ? page.links().stream().filter(l -> touches(l.box(), area)).toList() : List.of();
    List<Box> rules =
        upright ? page.rules().stream().filter(r -> isUnder(r, cell)).toList() : List.of();
    StringBuilder text = new StringBuilder(blankBefore ? " " : "");
    Style style = null;
    String link = null;
    Glyph from = cell.first();
    Glyph to = from;
    for (int i = 0; i < cell.glyphs().size(); i++) {
      Glyph glyph = cell.glyphs().get(i);
      Style ofGlyph = style(glyph, cell, rules, style);
      String target = link(glyph, links);
      boolean blank = i > 0 && cell.startsWord(i);
      if (style != null && !(ofGlyph.equals(style) && Objects.equals(target, link))) {
        pieces.add(new Piece(text.append(blank ? " " : "").toString(), style, link, box(from, to)));
        text = new StringBuilder();
        from = glyph;
      } else if (blank) {
        text.append(' ');
      }
      text.append(glyph.text());
      style = ofGlyph;
      link = target;
      to = glyph;
    }
    if (style != null) {
      pieces.add(new Piece(text.toString(), style, link, box(from, to)));
    }
  }

  private Box box(Glyph from, Glyph to) {
    return page.shown(
        Box.between(
            Math.min(from.x(), to.x()),
            Math.min(from.top(), to.top()),
            Math.max(from.right(), to.right()),
            Math.max(from.bottom(), to.bottom())));
  }

  private Style style(Glyph glyph, Fragment cell, List<Box> rules, @Nullable Style last) {
    boolean raised =
        glyph.size() < RAISED_SIZE * cell.size()
            && cell.baseline() - glyph.baseline() > RAISED * cell.size();
    boolean underlined = false;
    for (Box rule : rules) {
      underlined |= glyph.centerX() > rule.x() && glyph.centerX() < rule.right();
    }
    Face face = glyph.face();
    float size = Math.round(glyph.size() / textSize * 20) / 20f;
    if (last != null
        && last.bold() == face.bold()
        && last.italic() == face.italic()
        && last.underline() == underlined
        && last.superscript() == raised
        && last.size() == size
        && last.color() == glyph.color()
        && last.font().equals(face.name())) {
      return last;
    }
    return new Style(
        face.bold(),
        face.italic(),
        underlined,
        raised,
        face.smallCaps(),
        size,
        glyph.color(),
        face.name());
  }

  private static @Nullable String link(Glyph glyph, List<LinkArea> links) {
    for (LinkArea link : links) {
      if (link.box().contains(glyph.centerX(), glyph.centerY())) {
        return link.address();
      }
    }
    return null;
  }

  private static boolean touches(Box a, Box b) {
    return a.x() < b.right() && b.x() < a.right() && a.y() < b.bottom() && b.y() < a.bottom();
  }

  /** A thin line right below the text and no longer than it: longer ones part sections. */
  private static boolean isUnder(Box rule, Fragment cell) {
    float below = rule.y() + rule.height() / 2 - cell.baseline();
    return rule.width() > rule.height()
        && below > -0.05f * cell.size()
        && below < UNDERLINE * cell.size()
        && rule.x() > cell.left() - 0.5f * cell.size()
        && rule.right() < cell.right() + 0.5f * cell.size();
  }
}
