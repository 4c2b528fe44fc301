package org.vitae.page;

import org.jspecify.annotations.Nullable;

/**
 * What the file says of a stretch of text beside how it looks (tagged PDF, ISO 32000-1, 14.8).
 *
 * @param order its place in the logical order of the document
 * @param heading level 1–6, or 0
 * @param item the list item that it belongs to, counted from 1, or 0
 * @param block the paragraph, item or heading that it stands in, counted from 1; 0 outside of them
 * @param list the list of an item without a label, counted from 1; 0 for an item with one
 */
public record Tag(int order, int heading, int item, int block, int list) {
  /** From here on, an order only says how the file draws what has no tag. */
  public static final int NO_ORDER = 1 << 30;

  /**
   * Whether two glyphs belong to list items beside each other, or to headings, as buttons and chips
   * are marked.
   */
  static boolean partItems(@Nullable Tag a, @Nullable Tag b) {
    return a != null
        && b != null
        && (a.item > 0 && b.item > 0 && a.item != b.item
            || a.heading > 0 && b.heading > 0 && a.block != b.block);
  }

  /** Whether two glyphs belong to paragraphs beside each other, however near these come. */
  static boolean partBlocks(@Nullable Tag a, @Nullable Tag b) {
    return a != null
        && b != null
        && a.item == 0
        && b.item == 0
        && a.block > 0
        && b.block > 0
        && a.block != b.block;
  }

  /** Whether two glyphs belong to different texts, both of which the file has tagged. */
  static boolean partTexts(@Nullable Tag a, @Nullable Tag b) {
    return a != null && b != null && a.order != b.order && Math.max(a.order, b.order) < NO_ORDER;
  }
}
