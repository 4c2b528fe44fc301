package org.vitae.export;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vitae.text.Normalizer;

/** Values as a line of text that every encoding of Unicode can hold. */
final class PlainText {
  private PlainText() {}

  /** The value without control characters, blanks collapsed; empty if nothing is left. */
  static Optional<String> of(@Nullable String value) {
    if (value == null) {
      return Optional.empty();
    }
    StringBuilder out = new StringBuilder(value.length());
    value
        .codePoints()
        .map(PlainText::harmless)
        .filter(c -> c == '\uFFFD' || Character.isDefined(c))
        .forEach(out::appendCodePoint);
    String text = Normalizer.collapse(out);
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private static int harmless(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> ' ';
      case Character.SURROGATE -> '\uFFFD';
      default -> c;
    };
  }
}
