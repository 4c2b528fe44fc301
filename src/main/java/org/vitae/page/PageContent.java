package org.vitae.page;

import java.util.List;
import org.vitae.layout.Box;

/**
 * What a reader can see of a page.
 *
 * @param number counted from 1
 * @param width of the page as it is shown, in points
 * @param turn quarter turns clockwise that the text runs in on the page as it is shown; the glyphs'
 *     positions are those of the page turned back, all other boxes those of the page as shown
 * @param logical whether the glyphs' order is the logical one that the file states
 * @param glyphs in their order
 * @param rules thin lines and rectangles
 * @param links areas that lead somewhere when they are clicked
 */
public record PageContent(
    int number,
    float width,
    float height,
    int turn,
    boolean logical,
    List<Glyph> glyphs,
    List<Box> rules,
    List<LinkArea> links) {
  /** An area of a page that leads to an address. */
  public record LinkArea(Box box, String address) {}

  /** The same with other lines and links. */
  public PageContent withAreas(List<Box> newRules, List<LinkArea> newLinks) {
    return new PageContent(number, width, height, turn, logical, glyphs, newRules, newLinks);
  }

  PageContent withGlyphs(List<Glyph> newGlyphs) {
    return new PageContent(number, width, height, turn, logical, newGlyphs, rules, links);
  }

  /** A rectangle among the glyphs as it stands on the page that is shown. */
  Box shown(Box box) {
    return switch (turn) {
      case 1 -> new Box(width - box.bottom(), box.x(), box.height(), box.width());
      case 2 -> new Box(width - box.right(), height - box.bottom(), box.width(), box.height());
      case 3 -> new Box(box.y(), height - box.right(), box.height(), box.width());
      default -> box;
    };
  }
}
