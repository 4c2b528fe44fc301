package org.vitae.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A value of a parse that knows where it stands in the parse's tree. It compares as its text does.
 *
 * @param pointer a JSON Pointer, such as {@code /work/0/name}
 */
record Given(String pointer, String text) implements Located {

  /** A parse's tree with its strings as given values. */
  static Map<String, Object> tree(Map<?, ?> parse) {
    return object(parse, "");
  }

  private static Map<String, Object> object(Map<?, ?> object, String pointer) {
    Map<String, Object> out = new LinkedHashMap<>();
    object.forEach(
        (key, value) -> {
          if (value != null) {
            out.put(key.toString(), value(value, pointer + "/" + key));
          }
        });
    return out;
  }

  private static Object value(Object value, String pointer) {
    if (value instanceof Map<?, ?> map) {
      return object(map, pointer);
    } else if (value instanceof List<?> list) {
      List<Object> out = new ArrayList<>();
      for (Object item : list) {
        out.add(value(item, pointer + "/" + out.size()));
      }
      return out;
    }
    return new Given(pointer, Folding.text(value));
  }

  /** Where a value comes from; a composed one from the first of its parts. */
  static @Nullable String pointer(@Nullable Object value) {
    if (value instanceof Located located) {
      return located.pointer();
    } else if (value instanceof Map<?, ?> map) {
      return map.values().stream()
          .flatMap(v -> Stream.ofNullable(pointer(v)))
          .findFirst()
          .orElse(null);
    }
    return null;
  }

  @Override
  public String toString() {
    return text;
  }
}
