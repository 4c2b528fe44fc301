package org.vitae.extract;

import java.util.List;
import java.util.function.Function;
import org.vitae.layout.Passage;
import org.vitae.text.Span;

/**
 * A value with its evidence.
 *
 * @param spans where it stands in the document's text, in order; at least one
 * @param rule the id of the rule or model that found it, such as {@code email.plain}
 * @param confidence 0–1
 */
public record Found<T>(T value, List<Span> spans, String rule, double confidence) {
  public Found {
    spans = List.copyOf(spans);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("a found value stands somewhere: " + value);
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " is not within 0–1");
    }
  }

  /** The passage's own text as the value. */
  public static Found<String> text(Passage passage, String rule, double confidence) {
    return of(passage.text(), passage, rule, confidence);
  }

  public static <T> Found<T> of(T value, Passage passage, String rule, double confidence) {
    return new Found<>(value, List.of(passage.span()), rule, confidence);
  }

  /** From the first character of the evidence to the last. */
  public Span span() {
    Span hull = spans.get(0);
    for (int i = 1; i < spans.size(); i++) {
      hull = hull.hull(spans.get(i));
    }
    return hull;
  }

  public <U> Found<U> map(Function<T, U> change) {
    return new Found<>(change.apply(value), spans, rule, confidence);
  }
}
