package org.vitae;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the formats of one CV can't carry: {@code not-carried.tsv} beside them, with columns format,
 * pointer, value in this format (a string, or nothing) and what the format lacks. In a pointer
 * {@code +2} inserts an element before the third. Later rows find what earlier ones left.
 */
record NotCarried(List<Row> rows) {
  /** An exception. */
  record Row(String format, String pointer, String value, String why) {
    static Row of(String line) {
      String[] cells = line.split("\t", -1);
      if (cells.length != 4 || cells[3].isBlank()) {
        throw new IllegalArgumentException("format, pointer, value, why: " + line);
      }
      return new Row(cells[0], cells[1], cells[2], cells[3]);
    }
  }

  static NotCarried of(Path formats) throws IOException {
    Path file = formats.resolve("not-carried.tsv");
    if (!Files.exists(file)) {
      return new NotCarried(List.of());
    }
    return new NotCarried(
        Files.readAllLines(file).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(Row::of)
            .toList());
  }

  /** What the format should give, if the tree is what a format gives that carries all. */
  Map<String, Object> expected(String format, Map<String, Object> tree) {
    Map<String, Object> expected = copy(tree);
    for (Row row : rows) {
      if (row.format().equals(format)) {
        apply(row, expected);
      }
    }
    return expected;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> copy(Map<String, Object> tree) {
    return (Map<String, Object>) copyOf(tree);
  }

  private static Object copyOf(Object node) {
    if (node instanceof Map<?, ?> map) {
      Map<Object, Object> copy = new LinkedHashMap<>();
      map.forEach((key, value) -> copy.put(key, copyOf(value)));
      return copy;
    }
    if (node instanceof List<?> list) {
      return new ArrayList<>(list.stream().map(NotCarried::copyOf).toList());
    }
    return node;
  }

  /** An exception that changes nothing is an error: it isn't needed any more. */
  private static void apply(Row row, Map<String, Object> tree) {
    String[] steps = row.pointer().substring(1).split("/", -1);
    Object node = tree;
    for (int i = 0; i + 1 < steps.length; i++) {
      node = child(node, steps[i], steps[i + 1]);
    }
    String last = steps[steps.length - 1];
    Object before = row.value().isEmpty() ? remove(node, last) : put(node, last, row.value());
    if (before == null ? row.value().isEmpty() : before.equals(row.value())) {
      throw new IllegalArgumentException("not needed: " + row);
    }
  }

  @SuppressWarnings("unchecked")
  private static Object child(Object node, String step, String next) {
    Object fresh = next.startsWith("+") ? new ArrayList<>() : new LinkedHashMap<>();
    if (node instanceof Map<?, ?> map) {
      return ((Map<String, Object>) map).computeIfAbsent(step, key -> fresh);
    }
    List<Object> list = (List<Object>) node;
    int at = Integer.parseInt(step);
    if (step.startsWith("+")) {
      list.add(at, fresh);
    }
    return list.get(at);
  }

  @SuppressWarnings("unchecked")
  private static Object put(Object node, String step, String value) {
    if (node instanceof Map<?, ?> map) {
      return ((Map<String, Object>) map).put(step, value);
    }
    List<Object> list = (List<Object>) node;
    int at = Integer.parseInt(step);
    if (step.startsWith("+")) {
      list.add(at, value);
      return null;
    }
    return list.set(at, value);
  }

  private static Object remove(Object node, String step) {
    return node instanceof List<?> list
        ? list.remove(Integer.parseInt(step))
        : ((Map<?, ?>) node).remove(step);
  }
}
