package org.vitae.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vitae.json.Violation.Rule;
import org.vitae.model.PartialDate;

/**
 * What makes a document valid under JSON Resume 1.0.0 and 1.3.1 both, and under the stricter rules
 * of this library: nothing null, nothing empty, dates of the calendar. Needs the optional
 * dependency {@code com.networknt:json-schema-validator} 2.0.8 at run time. Thread-safe.
 */
public final class ResumeSchema {
  private final Map<String, Violation> found = new LinkedHashMap<>();

  private ResumeSchema() {}

  /**
   * What is wrong with a document, one violation for each place; empty if it is valid.
   *
   * @throws IllegalStateException if the schema validator isn't on the class path
   */
  public static List<Violation> validate(String json) {
    JsonNode document;
    try {
      document = ResumeMapper.TREES.readTree(json);
    } catch (JsonProcessingException e) {
      JsonResumeException fault = JsonFault.of(e);
      return List.of(
          new Violation(fault.pointer(), Rule.SYNTAX, String.valueOf(fault.getMessage())));
    }
    if (document.isMissingNode()) {
      return List.of(new Violation("", Rule.SYNTAX, "there is no JSON in the text"));
    }
    ResumeSchema check = new ResumeSchema();
    check.schema(document);
    check.walk(document, "", "");
    return List.copyOf(check.found.values());
  }

  private void schema(JsonNode document) {
    try {
      SchemaCheck.check(document).forEach(this::add);
    } catch (NoClassDefFoundError e) {
      throw new IllegalStateException(
          "validation needs com.networknt:json-schema-validator 2.0.8, which is optional: add it"
              + " to the class path",
          e);
    }
  }

  private void walk(JsonNode value, String pointer, String key) {
    if (value.isNull()) {
      add(new Violation(pointer, Rule.NULL, "null: leave the key out"));
    } else if (isEmpty(value) && !pointer.isEmpty()) {
      add(new Violation(pointer, Rule.EMPTY, "empty: leave the key out"));
    } else if (value.isTextual() && isDateKey(key)) {
      date(value.textValue(), pointer);
    }
    if (value.isObject()) {
      value
          .properties()
          .forEach(
              e -> walk(e.getValue(), pointer + "/" + JsonFault.escape(e.getKey()), e.getKey()));
    }
    for (int i = 0; value.isArray() && i < value.size(); i++) {
      walk(value.get(i), pointer + "/" + i, "");
    }
  }

  private static boolean isEmpty(JsonNode value) {
    return value.isContainerNode()
        ? value.isEmpty()
        : value.isTextual() && value.textValue().isEmpty();
  }

  private static boolean isDateKey(String key) {
    return switch (key) {
      case "startDate", "endDate", "date", "releaseDate" -> true;
      default -> false;
    };
  }

  private void date(String text, String pointer) {
    try {
      PartialDate.parse(text);
    } catch (IllegalArgumentException e) {
      add(new Violation(pointer, Rule.CALENDAR, "no date: " + e.getMessage()));
    }
  }

  private void add(Violation violation) {
    found.putIfAbsent(violation.pointer(), violation);
  }
}
