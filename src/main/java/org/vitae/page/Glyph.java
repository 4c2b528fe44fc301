package org.vitae.page;

import org.jspecify.annotations.Nullable;

/**
 * A glyph on a page. Positions are in points from the top left corner of the page as it is read;
 * text runs from left to right and the baseline is horizontal.
 *
 * @param text what it stands for; more than one character for a ligature, a blank for white space
 * @param size of its font on the page
 * @param color as 0xRRGGBB
 * @param order its place among the page's glyphs: the logical order if the file states one,
 *     otherwise as it draws them
 * @param tag what the file says of it, or null
 */
public record Glyph(
    String text,
    float x,
    float baseline,
    float width,
    float size,
    Face face,
    int color,
    int order,
    @Nullable Tag tag) {
  /** Share of the size above the baseline and below it that letters take up, in most fonts. */
  static final float ASCENT = 0.74f;

  static final float DESCENT = 0.22f;

  public float right() {
    return x + width;
  }

  public float top() {
    return baseline - ASCENT * size;
  }

  public float bottom() {
    return baseline + DESCENT * size;
  }

  public float centerX() {
    return x + width / 2;
  }

  public float centerY() {
    return baseline - (ASCENT - DESCENT) / 2 * size;
  }

  boolean isBlank() {
    return text.isBlank() || text.equals("\u00a0");
  }

  /** The same in another place of the order. */
  public Glyph at(int newOrder) {
    return new Glyph(text, x, baseline, width, size, face, color, newOrder, tag);
  }

  Glyph withText(String newText) {
    return new Glyph(newText, x, baseline, width, size, face, color, order, tag);
  }

  Glyph withFace(Face newFace) {
    return new Glyph(text, x, baseline, width, size, newFace, color, order, tag);
  }
}
