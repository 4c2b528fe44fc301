package org.vitae.assemble;

import java.util.Map;
import org.vitae.extract.EntryKind;
import org.vitae.extract.Field;
import org.vitae.extract.Found;
import org.vitae.text.Span;

/** Reads evidence by JSON Pointer. Pure functions, thread-safe. */
public final class Evidence {
  private static final String META = "/meta/";
  private static final String PROFILES = "/basics/profiles/";

  private Evidence() {}

  /** Whether a pointer is that of a value of the person's, not of text that fits no field. */
  public static boolean isValue(String pointer) {
    return !pointer.startsWith(META);
  }

  /** The field of a value, such as {@code work.highlights} for {@code /work/0/highlights/2}. */
  public static String field(String pointer) {
    if (pointer.startsWith(PROFILES)) {
      return field(EntryKind.BASICS, Field.NETWORK);
    }
    String[] parts = pointer.split("/", -1);
    int last = parts.length - 1;
    while (last > 1 && !parts[last].isEmpty() && Character.isDigit(parts[last].charAt(0))) {
      last--;
    }
    return parts[Math.min(1, last)] + "." + parts[last];
  }

  static String field(EntryKind kind, Field field) {
    return kind.key() + "." + field.key();
  }

  /** The share of the text that fits no field, 0–1. */
  public static double left(Map<String, Found<?>> evidence) {
    long left = 0;
    long all = 0;
    for (Map.Entry<String, Found<?>> entry : evidence.entrySet()) {
      if (isValue(entry.getKey()) || entry.getKey().endsWith("/text")) {
        long length = entry.getValue().spans().stream().mapToInt(Span::length).sum();
        all += length;
        left += isValue(entry.getKey()) ? 0 : length;
      }
    }
    return all == 0 ? 0 : (double) left / all;
  }
}
