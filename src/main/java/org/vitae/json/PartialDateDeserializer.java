package org.vitae.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.vitae.model.PartialDate;

/** Dates of the calendar in ISO 8601; an empty string is the same as none. */
final class PartialDateDeserializer extends StdScalarDeserializer<PartialDate> {
  private static final long serialVersionUID = 1L;

  PartialDateDeserializer() {
    super(PartialDate.class);
  }

  @Override
  public @Nullable PartialDate deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    if (!parser.currentToken().isScalarValue()) {
      return context.reportInputMismatch(
          this, "expected a date, found %s", ShapeProblem.kind(parser.currentToken()));
    }
    String text = parser.getText();
    try {
      return text.isEmpty() ? null : PartialDate.parse(text);
    } catch (IllegalArgumentException e) {
      return context.reportInputMismatch(
          this,
          "no date: %s; write YYYY, YYYY-MM or YYYY-MM-DD, or leave it out if it goes on",
          e.getMessage());
    }
  }
}
