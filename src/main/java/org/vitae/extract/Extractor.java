package org.vitae.extract;

import java.util.List;
import org.vitae.layout.Passage;

/** Finds values of one field in text. Implementations are immutable and thread-safe. */
@FunctionalInterface
public interface Extractor<T> {
  /** What was found, in the order of the text; findings don't overlap. */
  List<Found<T>> extract(Passage passage);
}
