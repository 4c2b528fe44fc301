package org.vitae.layout;

/** A rectangle on a page, in points from its top left corner. */
public record Box(float x, float y, float width, float height) {

  /** The rectangle between two corners. */
  public static Box between(float left, float top, float right, float bottom) {
    return new Box(left, top, right - left, bottom - top);
  }

  public float right() {
    return x + width;
  }

  public float bottom() {
    return y + height;
  }

  /** The smallest rectangle that holds both. */
  public Box hull(Box other) {
    return between(
        Math.min(x, other.x),
        Math.min(y, other.y),
        Math.max(right(), other.right()),
        Math.max(bottom(), other.bottom()));
  }

  public boolean contains(float px, float py) {
    return px >= x && px <= right() && py >= y && py <= bottom();
  }
}
