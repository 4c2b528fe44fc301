package org.vitae.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of the records. */
final class Lists {
  private Lists() {}

  /** An immutable copy; empty for null, which builders and JSON give for what is absent. */
  static <T> List<T> copyOf(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
