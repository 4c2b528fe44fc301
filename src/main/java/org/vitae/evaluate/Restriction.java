package org.vitae.evaluate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps of a résumé the fields that an expected result lists in {@code _fields}. */
final class Restriction {
  private Restriction() {}

  /**
   * @param fields such as {@code basics.name} and {@code work.position}
   */
  static Map<?, ?> of(Map<?, ?> resume, List<?> fields) {
    Map<String, Set<String>> wanted = new HashMap<>();
    for (Object field : fields) {
      String path = field.toString();
      int dot = path.indexOf('.');
      wanted
          .computeIfAbsent(dot < 0 ? path : path.substring(0, dot), s -> new HashSet<>())
          .add(dot < 0 ? "" : path.substring(dot + 1));
    }
    Map<String, Object> kept = new HashMap<>();
    wanted.forEach(
        (section, names) -> {
          Object value = resume.get(section);
          if (value instanceof Map<?, ?> object) {
            kept.put(section, only(object, names));
          } else if (value instanceof List<?>) {
            kept.put(section, only(Tree.entries(resume, section), names));
          }
        });
    return kept;
  }

  private static List<Map<?, ?>> only(List<Map<?, ?>> entries, Set<String> names) {
    return entries.stream().<Map<?, ?>>map(e -> only(e, names)).filter(e -> !e.isEmpty()).toList();
  }

  private static Map<?, ?> only(Map<?, ?> object, Set<String> names) {
    Map<Object, Object> out = new HashMap<>(object);
    out.keySet().retainAll(names);
    return out;
  }
}
