package org.vitae.evaluate;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Counts values field by field, with what went wrong. Mutable, for one thread. */
final class Tally {
  private final String document;
  private final SortedMap<String, Counts> fields = new TreeMap<>();
  private final SortedMap<String, Counts> entries = new TreeMap<>();
  private final Map<String, List<Miss>> misses = new TreeMap<>();
  private final List<Verdict> verdicts = new ArrayList<>();

  /**
   * @param document the name that misses are reported under
   */
  Tally(String document) {
    this.document = document;
  }

  /** Counts a field's value or values; says whether all are right. */
  boolean compare(
      String field, Comparison kind, @Nullable Object expected, @Nullable Object parsed) {
    return compare(field, Tree.items(expected), Tree.items(parsed), kind::same, true);
  }

  /**
   * Counts values one to one, each expected one with the first that is the same.
   *
   * @param known whether a value that isn't expected is wrong; otherwise it may be right
   */
  <T extends @Nullable Object> boolean compare(
      String field, List<T> expected, List<T> parsed, BiPredicate<T, T> same, boolean known) {
    List<T> left = new ArrayList<>(parsed);
    List<T> missing = new ArrayList<>();
    for (T want : expected) {
      if (!removeFirst(left, want, same, known)) {
        missing.add(want);
      }
    }
    if (known) {
      left.forEach(value -> judge(value, false));
    }
    int right = expected.size() - missing.size();
    add(field, new Counts(right, known ? left.size() : 0, missing.size()));
    if (!missing.isEmpty() || (known && !left.isEmpty())) {
      misses
          .computeIfAbsent(field, f -> new ArrayList<>())
          .add(new Miss(document, texts(missing), texts(left)));
    }
    return missing.isEmpty() && left.isEmpty();
  }

  private <T extends @Nullable Object> boolean removeFirst(
      List<T> values, T want, BiPredicate<T, T> same, boolean known) {
    for (Iterator<T> i = values.iterator(); i.hasNext(); ) {
      T value = i.next();
      if (same.test(want, value)) {
        i.remove();
        if (known) {
          judge(value, true);
        }
        return true;
      }
    }
    return false;
  }

  /** Where wrong values can't be told, right ones alone would say that all are right. */
  private void judge(@Nullable Object value, boolean right) {
    String pointer = Given.pointer(value);
    if (pointer != null) {
      verdicts.add(new Verdict(pointer, right));
    }
  }

  private static List<String> texts(List<?> values) {
    return values.stream().map(Folding::text).toList();
  }

  private void add(String field, Counts counts) {
    fields.merge(field, counts, Counts::plus);
  }

  /** Counts an entry of a section, or a pair of entries, by whether its core fields are right. */
  void entry(String section, boolean expected, boolean parsed, boolean core) {
    boolean right = expected && parsed && core;
    Counts counts = new Counts(right ? 1 : 0, parsed && !right ? 1 : 0, expected && !right ? 1 : 0);
    entries.merge(section, counts, Counts::plus);
  }

  void add(Tally other) {
    other.fields.forEach(this::add);
    other.entries.forEach((section, counts) -> entries.merge(section, counts, Counts::plus));
    other.misses.forEach(
        (field, list) -> misses.computeIfAbsent(field, f -> new ArrayList<>()).addAll(list));
  }

  /** On the values that know where they stand. */
  List<Verdict> verdicts() {
    return verdicts;
  }

  /** Over all values of all fields. */
  Counts total() {
    return fields.values().stream().reduce(Counts.NONE, Counts::plus);
  }

  SortedMap<String, Counts> fields() {
    return fields;
  }

  SortedMap<String, Counts> entries() {
    return entries;
  }

  Map<String, List<Miss>> misses() {
    return misses;
  }
}
