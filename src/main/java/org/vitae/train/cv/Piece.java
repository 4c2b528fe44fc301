package org.vitae.train.cv;

import org.jspecify.annotations.Nullable;

/**
 * Some text of a line in one look. Immutable.
 *
 * @param slot what it holds; null for separators and labels
 * @param link where it leads, if it does
 */
public record Piece(
    String text, @Nullable Slot slot, boolean bold, boolean italic, @Nullable String link) {

  static Piece plain(String text) {
    return new Piece(text, null, false, false, null);
  }

  static Piece of(Slot slot, String text) {
    return new Piece(text, slot, false, false, null);
  }

  static Piece bold(String text) {
    return new Piece(text, null, true, false, null);
  }

  static Piece link(Slot slot, String text, String link) {
    return new Piece(text, slot, false, false, link);
  }

  /** The same with other text. */
  public Piece with(String other) {
    return new Piece(other, slot, bold, italic, link);
  }
}
