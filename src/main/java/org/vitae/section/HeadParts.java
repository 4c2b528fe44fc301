package org.vitae.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vitae.layout.Passage;

/** The cells of one head, sorted by what they are; each part holds its cells in order. */
final class HeadParts {
  private final Map<Part, List<Cell>> cells = new EnumMap<>(Part.class);

  void add(Part part, Cell cell) {
    cells.computeIfAbsent(part, p -> new ArrayList<>()).add(cell);
  }

  void move(Cell cell, Part from, Part to) {
    get(from).remove(cell);
    add(to, cell);
  }

  /** The cells of some parts together, in the order of the text. */
  List<Cell> inOrder(Part... parts) {
    List<Cell> out = new ArrayList<>();
    for (Part part : parts) {
      out.addAll(get(part));
    }
    out.sort(Comparator.comparing(c -> c.passage().span()));
    return out;
  }

  Part partOf(Cell cell) {
    return cells.entrySet().stream()
        .filter(e -> e.getValue().contains(cell))
        .findFirst()
        .map(Map.Entry::getKey)
        .orElse(Part.UNKNOWN);
  }

  /** From the part's first cell to its last. */
  Optional<Passage> whole(Part part) {
    return get(part).stream()
        .map(Cell::passage)
        .reduce((a, b) -> new Passage(a.document(), a.span().hull(b.span())));
  }

  boolean has(Part part) {
    return !get(part).isEmpty();
  }

  List<Cell> get(Part part) {
    return cells.getOrDefault(part, List.of());
  }

  /** The part's first cell with those that go on after a comma. */
  Optional<Passage> passage(Part part) {
    return passages(part).stream().findFirst();
  }

  /** The part's cells, those that follow each other at commas together. */
  List<Passage> passages(Part part) {
    List<Passage> out = new ArrayList<>();
    Cell last = null;
    for (Cell cell : get(part)) {
      if (last != null && cell.follows(last)) {
        Passage before = out.remove(out.size() - 1);
        out.add(new Passage(before.document(), before.span().hull(cell.passage().span())));
      } else {
        out.add(cell.passage());
      }
      last = cell;
    }
    return out;
  }

  @Override
  public String toString() {
    return cells.toString();
  }
}
