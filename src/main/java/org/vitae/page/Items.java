package org.vitae.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The list items of a tagged document: those with a label, and those of lists whose items are made
 * of words rather than being tags, buttons or addresses set side by side. For one document.
 */
final class Items {
  /** Items of a list without labels have so many words on average. */
  private static final int WORDS = 4;

  private final Set<Integer> started = new HashSet<>();
  private final Map<Integer, Integer> words = new HashMap<>();
  private final Map<Integer, Set<Integer>> members = new HashMap<>();

  Items(List<List<Row>> frames) {
    for (List<Row> rows : frames) {
      for (Row row : rows) {
        for (Fragment cell : row.cells()) {
          Tag tag = cell.tag();
          if (tag != null && tag.list() > 0) {
            words.merge(tag.list(), cell.words(), Integer::sum);
            members.computeIfAbsent(tag.list(), l -> new HashSet<>()).add(tag.item());
          }
        }
      }
    }
  }

  /** Whether an item starts with the row; asked once for each row, in order. */
  boolean startsWith(Row row) {
    Tag tag = row.first().tag();
    return tag != null
        && tag.item() > 0
        && started.add(tag.item())
        && isOfWords(tag.list())
        && isOneItem(row, tag.item());
  }

  /** Items that share a line are no bullets. */
  private static boolean isOneItem(Row row, int item) {
    for (Fragment cell : row.cells()) {
      for (Glyph glyph : cell.glyphs()) {
        if (glyph.tag() != null && glyph.tag().item() > 0 && glyph.tag().item() != item) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean isOfWords(int list) {
    return list == 0
        || words.getOrDefault(list, 0) >= WORDS * members.getOrDefault(list, Set.of()).size();
  }
}
