package org.vitae.pdf;

import java.util.Collection;
import java.util.List;
import org.vitae.layout.Box;
import org.vitae.page.Glyph;

/** Tells whether the text of a page can be seen only. */
final class PagePainting {
  /** A scan fills so much of its page, or more. */
  private static final float SCAN = 0.5f;

  /** What a scanner's program or a stamp adds to a scan, in letters. */
  private static final int STAMP = 120;

  /** Letters that are drawn as areas are at least so many. */
  private static final int DRAWN = 40;

  /** A page is garbled from this share of unknown glyphs on. */
  private static final float GARBLED = 0.3f;

  private PagePainting() {}

  /**
   * @param seen the glyphs that a reader of the page can see
   */
  static boolean isPicture(Scan scan, Collection<List<Glyph>> seen, Placement page) {
    long letters =
        seen.stream().flatMap(List::stream).filter(g -> !g.text().isBlank()).limit(STAMP).count();
    if (letters == 0) {
      return !scan.pictures.isEmpty() || scan.fills.size() + scan.rules.size() >= DRAWN;
    }
    return letters < STAMP && covers(scan.pictures, page) || scan.unknown > GARBLED * scan.glyphs;
  }

  private static boolean covers(List<Box> pictures, Placement page) {
    float area = page.width() * page.height();
    return pictures.stream().anyMatch(p -> p.width() * p.height() > SCAN * area);
  }
}
