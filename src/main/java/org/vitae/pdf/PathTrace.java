package org.vitae.pdf;

import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;
import org.vitae.layout.Box;

/** The rectangle that a path takes up while it is drawn. */
final class PathTrace {
  private final Placement placement;
  private float left = Float.MAX_VALUE;
  private float top = Float.MAX_VALUE;
  private float right = -Float.MAX_VALUE;
  private float bottom = -Float.MAX_VALUE;
  private int points;
  private int rectangles;

  PathTrace(Placement placement) {
    this.placement = placement;
  }

  void point(Matrix ctm, float x, float y) {
    float px = ctm.getScaleX() * x + ctm.getShearX() * y + ctm.getTranslateX();
    float py = ctm.getShearY() * x + ctm.getScaleY() * y + ctm.getTranslateY();
    float sx = placement.x(px, py);
    float sy = placement.y(px, py);
    left = Math.min(left, sx);
    right = Math.max(right, sx);
    top = Math.min(top, sy);
    bottom = Math.max(bottom, sy);
    points++;
  }

  void rectangle(Matrix ctm, float x, float y, float width, float height) {
    point(ctm, x, y);
    point(ctm, x + width, y + height);
    points -= 2;
    rectangles++;
  }

  /** Whether it is one rectangle, drawn as such. */
  boolean isRectangle() {
    return rectangles == 1 && points == 0;
  }

  @Nullable Box box() {
    return left > right ? null : Box.between(left, top, right, bottom);
  }

  void clear() {
    left = Float.MAX_VALUE;
    top = Float.MAX_VALUE;
    right = -Float.MAX_VALUE;
    bottom = -Float.MAX_VALUE;
    points = 0;
    rectangles = 0;
  }
}
