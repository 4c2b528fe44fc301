package org.vitae.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.stream.Stream;
import org.vitae.model.PartialDate;
import org.vitae.model.Resume;

/** A résumé with every component of every record set, each to a value of its own. */
final class FullResume {
  private final int items;
  private int count;

  private FullResume(int items) {
    this.items = items;
  }

  static Resume create() {
    return create(2);
  }

  /**
   * @param items how many each list has
   */
  static Resume create(int items) {
    return (Resume) new FullResume(items).value("resume", Resume.class);
  }

  private Object value(String name, Type type) {
    count++;
    if (type instanceof ParameterizedType list) {
      Type item = list.getActualTypeArguments()[0];
      return Stream.generate(() -> value(name, item)).limit(items).toList();
    }
    if (type == String.class) {
      return text(name);
    }
    if (type == boolean.class) {
      return false;
    }
    if (type == PartialDate.class) {
      return date();
    }
    return record((Class<?>) type);
  }

  private String text(String name) {
    return switch (name) {
      case "url", "image", "canonical" -> "https://example.org/" + count;
      case "email" -> "ada" + count + "@example.org";
      default -> name + " “" + count + "” é 𝔸 \" \\ \n\t";
    };
  }

  private PartialDate date() {
    int year = 1990 + count % 30;
    return switch (count % 3) {
      case 0 -> PartialDate.of(year);
      case 1 -> PartialDate.of(year, 1 + count % 12);
      default -> PartialDate.of(year, 1 + count % 12, 1 + count % 28);
    };
  }

  private Object record(Class<?> type) {
    try {
      RecordComponent[] components = type.getRecordComponents();
      Class<?>[] types = new Class<?>[components.length];
      Object[] values = new Object[components.length];
      for (int i = 0; i < components.length; i++) {
        types[i] = components[i].getType();
        values[i] = value(components[i].getName(), components[i].getGenericType());
      }
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(type.toString(), e);
    }
  }
}
