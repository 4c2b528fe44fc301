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

  /**
   * Where a part of the text that fills this rectangle stands, by the usual widths of its letters;
   * the rectangle itself if it is turned or has several rows.
   *
   * @param text runs from side to side
   * @param start of the part, in the text
   */
  public Box part(String text, int start, int end) {
    return LetterWidths.part(this, text, start, end);
  }

  public boolean contains(float px, float py) {
    return px >= x && px <= right() && py >= y && py <= bottom();
  }
}
