package org.vitae.layout;

/** How a run of text is set. */
public record Style(boolean bold, boolean italic, boolean underline, boolean superscript) {
  public static final Style PLAIN = new Style(false, false, false, false);
}
