package org.vitae.assemble;

import java.util.List;
import java.util.Map;
import org.vitae.text.Span;

/**
 * What became of the text that no field holds and that isn't kept as unmapped either: noise, by
 * kind.
 *
 * @param noise spans of the document's text: {@code heading}, {@code label} (understood, such as
 *     "GPA:"), {@code page-number}, {@code repeated} (running headers after the first), {@code
 *     connective} (words and signs between values)
 */
public record Accounting(Map<String, List<Span>> noise) {
  public Accounting {
    noise = Map.copyOf(noise);
  }
}
