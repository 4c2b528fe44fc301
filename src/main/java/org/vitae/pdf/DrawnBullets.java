package org.vitae.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vitae.layout.Box;
import org.vitae.page.Glyph;

/**
 * Bullets that are drawn as little shapes instead of letters, as browsers print them: each becomes
 * a glyph before its line.
 */
final class DrawnBullets {
  /** Side of a bullet, in parts of the size of the text beside it. */
  private static final float LEAST = 0.15f;

  private static final float MOST = 0.55f;

  /** So far is the text right of its bullet, in parts of the size. */
  private static final float NEAREST = 0.15f;

  private static final float FARTHEST = 3;

  /** Height of a bullet's middle above the baseline, in parts of the size. */
  private static final float LOW = 0.1f;

  private static final float HIGH = 0.6f;

  /** Sides of a dot or square in points: what is larger is a picture. */
  private static final float LARGEST = 9;

  private static final float SQUARE = 0.7f;

  /** More shapes than any list has: a drawing. */
  private static final int MANY = 400;

  private DrawnBullets() {}

  /** The glyphs with those of drawn bullets, each before the first one of its line. */
  static List<Glyph> add(List<Glyph> glyphs, List<Scan.Fill> fills) {
    List<Box> dots = fills.stream().map(Scan.Fill::box).filter(DrawnBullets::isDot).toList();
    if (dots.isEmpty() || dots.size() > MANY) {
      return glyphs;
    }
    Map<Glyph, Glyph> bullets = new IdentityHashMap<>();
    for (Box dot : dots) {
      Glyph first = beside(dot, glyphs);
      if (first != null) {
        bullets.put(first, bullet(dot, first));
      }
    }
    List<Glyph> out = new ArrayList<>(glyphs.size() + bullets.size());
    for (Glyph glyph : glyphs) {
      Glyph bullet = bullets.get(glyph);
      if (bullet != null) {
        out.add(bullet);
      }
      out.add(glyph);
    }
    return out;
  }

  private static boolean isDot(Box box) {
    float ratio = Math.min(box.width(), box.height()) / Math.max(box.width(), box.height());
    return ratio > SQUARE && box.width() < LARGEST;
  }

  /** The first glyph of the line that the dot stands before, if there is one. */
  private static @Nullable Glyph beside(Box dot, List<Glyph> glyphs) {
    float middle = dot.y() + dot.height() / 2;
    Glyph nearest = null;
    for (Glyph glyph : glyphs) {
      float size = glyph.size();
      float height = (glyph.baseline() - middle) / size;
      float gap = (glyph.x() - dot.right()) / size;
      if (height < LOW || height > HIGH || glyph.text().isBlank()) {
        continue;
      }
      if (gap < NEAREST && gap > -FARTHEST) {
        return null;
      }
      boolean fits = dot.width() > LEAST * size && dot.width() < MOST * size;
      if (fits
          && gap >= NEAREST
          && gap < FARTHEST
          && (nearest == null || glyph.x() < nearest.x())) {
        nearest = glyph;
      }
    }
    return nearest;
  }

  private static Glyph bullet(Box dot, Glyph first) {
    return new Glyph(
        "\u2022",
        dot.x(),
        first.baseline(),
        dot.width(),
        first.size(),
        first.face(),
        first.color(),
        first.order(),
        first.tag());
  }
}
