package org.vitae;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.vitae.extract.Found;
import org.vitae.layout.LayoutDocument;
import org.vitae.layout.Place;
import org.vitae.ocr.Recognition;

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
    evidence.forEach((pointer, found) -> out.put(pointer, apply(recognition, document, found)));
    return out;
  }

  private static <T> Found<T> apply(
      Recognition recognition, LayoutDocument document, Found<T> found) {
    List<Place> places =
        found.spans().stream().flatMap(span -> document.places(span).stream()).toList();
    double sure = found.confidence() * recognition.confidence(places);
    return new Found<>(found.value(), found.spans(), found.rule(), sure);
  }
}
