package org.vitae;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.vitae.extract.Found;
import org.vitae.layout.LayoutDocument;
import org.vitae.ocr.Recognition;
import org.vitae.text.Span;

/** A value is no surer than the words that it was read from. */
final class Legibility {
  private Legibility() {}

  /** The evidence with the confidence of the text recognition multiplied in. */
  static SortedMap<String, Found<?>> apply(
      Recognition recognition, LayoutDocument document, SortedMap<String, Found<?>> evidence) {
    if (recognition.pages().isEmpty()) {
      return evidence;
    }
    SortedMap<String, Found<?>> out = new TreeMap<>();
    ToDoubleFunction<List<Span>> legibility = of(recognition, document);
    evidence.forEach((pointer, found) -> out.put(pointer, apply(legibility, found)));
    return out;
  }

  /** How surely the text at a place was recognised, 0–1. */
  static ToDoubleFunction<List<Span>> of(Recognition recognition, LayoutDocument document) {
    return recognition.pages().isEmpty()
        ? spans -> 1
        : spans ->
            recognition.confidence(
                spans.stream().flatMap(span -> document.places(span).stream()).toList());
  }

  private static <T> Found<T> apply(ToDoubleFunction<List<Span>> legibility, Found<T> found) {
    double sure = found.confidence() * legibility.applyAsDouble(found.spans());
    return new Found<>(found.value(), found.spans(), found.rule(), sure);
  }
}
