package org.vitae.train.cv;

import java.util.ArrayList;
import java.util.List;

/**
 * A line before it is set: cells of pieces. Immutable.
 *
 * @param rail the first cell stands in a column of its own at the left, as dates do; otherwise the
 *     cells after the first stand at the right
 * @param level of a bullet: 0, or 1 for a nested one; -1 for a line without a bullet
 */
public record SheetLine(LineRole role, List<List<Piece>> cells, boolean rail, int level) {
  public SheetLine {
    cells = cells.stream().map(List::copyOf).toList();
  }

  static SheetLine of(LineRole role, Piece... pieces) {
    return new SheetLine(role, List.of(List.of(pieces)), false, -1);
  }

  static SheetLine of(LineRole role, List<Piece> pieces) {
    return new SheetLine(role, List.of(pieces), false, -1);
  }

  static SheetLine text(LineRole role, String text) {
    return of(role, Piece.plain(text));
  }

  static SheetLine bullet(String text, int level) {
    return new SheetLine(LineRole.BULLET, List.of(List.of(Piece.plain(text))), false, level);
  }

  /** All pieces, the cells one after the other. */
  public List<Piece> pieces() {
    List<Piece> all = new ArrayList<>();
    cells.forEach(all::addAll);
    return all;
  }

  /** The text, a blank between the cells. */
  public String text() {
    StringBuilder out = new StringBuilder();
    for (List<Piece> cell : cells) {
      out.append(out.isEmpty() ? "" : " ");
      cell.forEach(piece -> out.append(piece.text()));
    }
    return out.toString();
  }

  public boolean isBulleted() {
    return level >= 0;
  }

  SheetLine bulleted() {
    return new SheetLine(role, cells, rail, 0);
  }

  SheetLine withRole(LineRole other) {
    return new SheetLine(other, cells, rail, level);
  }
}
