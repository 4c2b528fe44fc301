package org.vitae.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Says in the words of JSON that a section or an entry has the wrong shape. */
final class ShapeProblem extends DeserializationProblemHandler {

  @Override
  public Object handleUnexpectedToken(
      DeserializationContext context,
      JavaType target,
      JsonToken token,
      JsonParser parser,
      @Nullable String message)
      throws IOException {
    return context.reportInputMismatch(target, text(target.isCollectionLikeType(), token));
  }

  @Override
  public Object handleMissingInstantiator(
      DeserializationContext context,
      Class<?> type,
      @Nullable ValueInstantiator instantiator,
      JsonParser parser,
      @Nullable String message)
      throws IOException {
    return context.reportInputMismatch(type, text(false, parser.currentToken()));
  }

  private static String text(boolean array, @Nullable JsonToken found) {
    return array
        ? "expected an array, found " + kind(found) + ": put it in [ ]"
        : "expected an object, found " + kind(found) + ": put it in { }";
  }

  /** What a token starts, for a person. */
  static String kind(@Nullable JsonToken token) {
    if (token == null) {
      return "nothing";
    }
    return switch (token) {
      case START_OBJECT, FIELD_NAME, END_OBJECT -> "an object";
      case START_ARRAY, END_ARRAY -> "an array";
      case VALUE_STRING -> "text";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
      case VALUE_TRUE, VALUE_FALSE -> "a truth value";
      default -> "nothing";
    };
  }
}
