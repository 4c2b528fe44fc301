package org.vitae.layout;

/**
 * How a run of text is set.
 *
 * @param smallCaps small letters drawn as capitals
 * @param size relative to the size that most of the document's text has; 1 for a format without
 *     sizes
 * @param color as 0xRRGGBB; black for a format without colours
 * @param font the family and cut as the file names it; empty for a format without fonts
 */
public record Style(
    boolean bold,
    boolean italic,
    boolean underline,
    boolean superscript,
    boolean smallCaps,
    float size,
    int color,
    String font) {
  public static final Style PLAIN = new Style(false, false, false, false);

  /** A style of a format without sizes, colours and fonts. */
  public Style(boolean bold, boolean italic, boolean underline, boolean superscript) {
    this(bold, italic, underline, superscript, false, 1, 0, "");
  }
}
