package org.vitae.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.stream.Collectors;

/** What Jackson reports, with its place. */
final class JsonFault {
  private JsonFault() {}

  static JsonResumeException of(JsonProcessingException e) {
    JsonLocation place = e.getLocation();
    int line = place == null ? 0 : Math.max(0, place.getLineNr());
    int column = place == null ? 0 : Math.max(0, place.getColumnNr());
    return new JsonResumeException(problem(e), line, column, pointer(e), e);
  }

  private static String problem(JsonProcessingException e) {
    return e instanceof MismatchedInputException
        ? e.getOriginalMessage()
        : "this is no JSON: " + e.getOriginalMessage() + "; correct the text there";
  }

  private static String pointer(JsonProcessingException e) {
    if (e instanceof JsonMappingException mapping) {
      return mapping.getPath().stream().map(JsonFault::step).collect(Collectors.joining());
    }
    return e.getProcessor() instanceof JsonParser parser
        ? parser.getParsingContext().pathAsPointer().toString()
        : "";
  }

  private static String step(JsonMappingException.Reference reference) {
    String name = reference.getFieldName();
    return "/" + (name == null ? reference.getIndex() : escape(name));
  }

  /** A key as a step of a JSON Pointer. */
  static String escape(String key) {
    return key.replace("~", "~0").replace("/", "~1");
  }
}
