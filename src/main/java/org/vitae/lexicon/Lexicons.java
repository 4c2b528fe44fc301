package org.vitae.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vitae.lexicon.Lexicon.Hit;

/**
 * Several tables that are asked about the same words. Most words begin a phrase of none of them,
 * and one look tells that, however many tables there are. Immutable, thread-safe.
 */
public final class Lexicons {
  private static final int MOST = Long.SIZE;

  private final List<String> names;
  private final List<Lexicon> tables;

  /** A bit for each table in which a phrase begins with the word. */
  private final Map<String, Long> beginnings = new HashMap<>();

  private Lexicons(List<String> names) {
    if (names.size() > MOST) {
      throw new IllegalArgumentException(names.size() + " tables are more than " + MOST);
    }
    this.names = List.copyOf(names);
    this.tables = names.stream().map(Lexicon::load).toList();
    for (int i = 0; i < tables.size(); i++) {
      long bit = 1L << i;
      tables.get(i).beginnings().forEach(word -> beginnings.merge(word, bit, (a, b) -> a | b));
    }
  }

  /**
   * Loads tables.
   *
   * @throws IllegalArgumentException if there is none of a name, or they are more than 64
   */
  public static Lexicons load(List<String> names) {
    return new Lexicons(names);
  }

  /**
   * The phrases that each table finds, by its name, in the order of the tables; one that finds
   * nothing isn't named.
   */
  public Map<String, List<Hit>> findIn(Words words) {
    Map<Integer, List<Hit>> found = new TreeMap<>();
    int[] ends = new int[tables.size()];
    for (int i = 0; i < words.size(); i++) {
      Long begun = beginnings.get(words.get(i).folded());
      for (long left = begun == null ? 0 : begun; left != 0; left &= left - 1) {
        int table = Long.numberOfTrailingZeros(left);
        if (i >= ends[table]) {
          ends[table] = tables.get(table).longest(words, i);
          if (ends[table] > i) {
            Hit hit = tables.get(table).hit(words, i, ends[table]);
            found.computeIfAbsent(table, t -> new ArrayList<>()).add(hit);
          }
        }
      }
    }
    Map<String, List<Hit>> named = new LinkedHashMap<>();
    found.forEach((table, hits) -> named.put(names.get(table), hits));
    return named;
  }
}
