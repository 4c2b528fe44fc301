package org.vitae.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Access to maps and lists that JSON was read to; what has another shape than expected is empty.
 */
final class Tree {
  private Tree() {}

  static Map<?, ?> object(@Nullable Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }

  static List<?> array(@Nullable Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  /** The objects of a résumé's section. */
  static List<Map<?, ?>> entries(Map<?, ?> resume, String section) {
    List<Map<?, ?>> out = new ArrayList<>();
    for (Object entry : array(resume.get(section))) {
      if (entry instanceof Map<?, ?> map) {
        out.add(map);
      }
    }
    return out;
  }

  /** A field's value as a list of non-empty values; an object in a list stands for its name. */
  static List<@Nullable Object> items(@Nullable Object value) {
    List<@Nullable Object> out = new ArrayList<>();
    if (value instanceof List<?> list) {
      for (Object item : list) {
        if (item != null && !item.equals("")) {
          out.add(item instanceof Map<?, ?> map ? name(map) : item);
        }
      }
    } else if (value != null && !value.equals("")) {
      out.add(value);
    }
    return out;
  }

  private static @Nullable Object name(Map<?, ?> map) {
    return map.containsKey("name") ? map.get("name") : "";
  }

  /** Whether there is a value that says something: no null, nothing empty, not 0, not false. */
  static boolean has(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      return !map.isEmpty();
    } else if (value instanceof List<?> list) {
      return !list.isEmpty();
    } else if (value instanceof Number number) {
      return number.doubleValue() != 0;
    }
    return value != null && !value.equals("") && !value.equals(Boolean.FALSE);
  }
}
