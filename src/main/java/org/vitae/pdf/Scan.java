package org.vitae.pdf;

import java.util.ArrayList;
import java.util.List;
import org.vitae.layout.Box;
import org.vitae.page.Glyph;

/** What is painted on a page, in the order of painting. For one page and one thread. */
final class Scan {
  /**
   * A glyph as it is painted.
   *
   * @param direction quarter turns clockwise of its baseline on the page as it is shown
   * @param centerX on the page as it is shown, whatever the direction
   */
  record Ink(
      Glyph glyph,
      int direction,
      int mode,
      float alpha,
      boolean layerOff,
      boolean clipped,
      float centerX,
      float centerY) {
    /** Whether the other one stands right after this one in a word. */
    boolean isContinuedBy(Ink next) {
      float gap = next.glyph.x() - glyph.right();
      return direction == next.direction
          && !glyph.text().isBlank()
          && !next.glyph.text().isBlank()
          && Math.abs(gap) < WORD_GAP * glyph.size()
          && Math.abs(next.glyph.baseline() - glyph.baseline()) < WORD_GAP * glyph.size();
    }
  }

  /** A filled area; its colour is {@link Paint#UNKNOWN} for patterns and shadings. */
  record Fill(Box box, int color, int order, boolean rectangle, boolean opaque) {}

  /** Glyphs that are closer, in parts of their size, are of one word. */
  private static final float WORD_GAP = 0.15f;

  /** Lines and areas thinner than this are rules, in points. */
  private static final float RULE = 2.2f;

  /** A page with more areas is a map; what is behind its words isn't looked at any further. */
  private static final int MOST_FILLS = 50_000;

  final List<Ink> inks = new ArrayList<>();
  final List<Fill> fills = new ArrayList<>();
  final List<Box> pictures = new ArrayList<>();
  final List<Box> rules = new ArrayList<>();

  /** The orders from which on the glyphs of each field or text box stand. */
  final List<Integer> fields = new ArrayList<>();

  int glyphs;
  int unknown;

  /** Operators that couldn't be carried out. */
  int broken;

  private int order;

  int next() {
    return order++;
  }

  void fill(Box box, int color, boolean rectangle, boolean opaque) {
    if (Math.min(box.width(), box.height()) < RULE) {
      rule(box);
    } else {
      add(new Fill(box, color, next(), rectangle, opaque));
    }
  }

  void rule(Box box) {
    if (Math.max(box.width(), box.height()) > RULE && Math.min(box.width(), box.height()) < RULE) {
      rules.add(box);
    }
  }

  void picture(Box box, boolean opaque) {
    pictures.add(box);
    add(new Fill(box, Paint.UNKNOWN, next(), true, opaque));
  }

  /** Removes the last inks if earlier ones are the same text in this area. */
  void dropRepeated(int from, Box area) {
    List<Ink> last = inks.subList(from, inks.size());
    if (!last.isEmpty()) {
      List<Ink> earlier =
          inks.subList(0, from).stream()
              .filter(i -> area.contains(i.centerX(), i.centerY()))
              .toList();
      if (text(earlier).equals(text(last))) {
        last.clear();
      }
    }
  }

  private static String text(List<Ink> inks) {
    StringBuilder out = new StringBuilder();
    inks.stream().map(i -> i.glyph().text()).filter(t -> !t.isBlank()).forEach(out::append);
    return out.toString();
  }

  private void add(Fill fill) {
    if (fills.size() < MOST_FILLS) {
      fills.add(fill);
    }
  }
}
