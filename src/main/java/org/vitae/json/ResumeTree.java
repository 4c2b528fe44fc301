package org.vitae.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.vitae.model.PartialDate;
import org.vitae.model.Unwritten;

/**
 * Records as maps and lists, in the order of their components, without anything that is null or
 * empty. Only components are read: the methods that a builder generates on a record are no data.
 */
final class ResumeTree {
  private static final char REPLACEMENT = '\uFFFD';

  private static final ClassValue<RecordComponent[]> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents())
              .filter(component -> !component.isAnnotationPresent(Unwritten.class))
              .toArray(RecordComponent[]::new);
        }
      };

  private ResumeTree() {}

  static Map<String, Object> of(Record record) {
    Map<String, Object> out = new LinkedHashMap<>();
    for (RecordComponent component : COMPONENTS.get(record.getClass())) {
      Object value = value(read(component, record));
      if (value != null) {
        out.put(component.getName(), value);
      }
    }
    return out;
  }

  private static @Nullable Object value(@Nullable Object value) {
    if (value instanceof String text) {
      return text.isEmpty() ? null : wellFormed(text);
    } else if (value instanceof PartialDate date) {
      return date.toString();
    } else if (value instanceof List<?> list) {
      List<?> items = list.stream().map(ResumeTree::value).filter(Objects::nonNull).toList();
      return items.isEmpty() ? null : items;
    } else if (value instanceof Record record) {
      Map<String, Object> entry = of(record);
      return entry.isEmpty() ? null : entry;
    } else if (value == null) {
      return null;
    }
    throw new IllegalArgumentException("JSON Resume holds no " + value.getClass().getName());
  }

  private static @Nullable Object read(RecordComponent component, Record record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("can't read " + component, e);
    }
  }

  /** Lone surrogates, which UTF-8 can't hold, become U+FFFD. */
  static String wellFormed(String text) {
    int i = 0;
    while (i < text.length() && !Character.isSurrogate(text.charAt(i))) {
      i++;
    }
    if (i == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c ->
                out.appendCodePoint(Character.getType(c) == Character.SURROGATE ? REPLACEMENT : c));
    return out.toString();
  }
}
