package org.vitae.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Text of a résumé: an empty string is the same as none, a number is taken as it is written. */
final class TextDeserializer extends StdScalarDeserializer<String> {
  private static final long serialVersionUID = 1L;

  TextDeserializer() {
    super(String.class);
  }

  @Override
  public @Nullable String deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    if (!parser.currentToken().isScalarValue()) {
      return context.reportInputMismatch(
          this,
          "expected text, found %s: put it in quotes",
          ShapeProblem.kind(parser.currentToken()));
    }
    String text = parser.getText();
    return text.isEmpty() ? null : text;
  }
}
