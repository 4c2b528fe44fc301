package org.vitae.assemble;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.vitae.extract.EntryKind;
import org.vitae.extract.Field;
import org.vitae.extract.Found;
import org.vitae.text.Span;

/**
 * How sure the values of one document are.
 *
 * @param left the share of the document's text that fits no field
 * @param legibility how surely the text at a place was recognised, 0–1
 */
record Confidence(Calibration calibration, double left, ToDoubleFunction<List<Span>> legibility) {

  double of(EntryKind kind, Field field, Found<?> found) {
    return calibrated(kind, field, found).confidence() * legibility.applyAsDouble(found.spans());
  }

  /** A finding with the chance that it is right, if it was read right. */
  Found<?> calibrated(EntryKind kind, Field field, Found<?> found) {
    return apply(Evidence.field(kind, field), found);
  }

  /** The evidence with the chance of each value; how legible it is is left to the caller. */
  SortedMap<String, Found<?>> apply(SortedMap<String, Found<?>> evidence) {
    SortedMap<String, Found<?>> out = new TreeMap<>();
    evidence.forEach(
        (pointer, found) ->
            out.put(
                pointer,
                Evidence.isValue(pointer) ? apply(Evidence.field(pointer), found) : found));
    return out;
  }

  private <T> Found<T> apply(String field, Found<T> found) {
    double chance = calibration.chance(field, found.rule(), found.confidence(), left);
    return new Found<>(found.value(), found.spans(), found.rule(), chance);
  }
}
