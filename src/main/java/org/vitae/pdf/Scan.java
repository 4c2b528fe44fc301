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
      float centerY) {}

  /** A filled area; its colour is {@link Paint#UNKNOWN} for patterns and shadings. */
  record Fill(Box box, int color, int order, boolean rectangle, boolean opaque) {}

  /** Lines and areas thinner than this are rules, in points. */
  private static final float RULE = 2.2f;

  final List<Ink> inks = new ArrayList<>();
  final List<Fill> fills = new ArrayList<>();
  final List<Box> pictures = new ArrayList<>();
  final List<Box> rules = new ArrayList<>();
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
      fills.add(new Fill(box, color, next(), rectangle, opaque));
    }
  }

  void rule(Box box) {
    if (Math.max(box.width(), box.height()) > RULE && Math.min(box.width(), box.height()) < RULE) {
      rules.add(box);
    }
  }

  void picture(Box box, boolean opaque) {
    pictures.add(box);
    fills.add(new Fill(box, Paint.UNKNOWN, next(), true, opaque));
  }
}
