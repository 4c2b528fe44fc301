package org.vitae.page;

/**
 * An entry of a document's outline, which viewers show beside the pages.
 *
 * @param level 1–6, by how deep it stands in the outline
 * @param page that it leads to, counted from 1
 * @param y where on the page as it is shown, or {@link #ANYWHERE}
 */
public record Bookmark(String title, int level, int page, float y) {
  /** It leads to the page as a whole. */
  public static final float ANYWHERE = -1;
}
