package org.vitae.assemble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.vitae.extract.Draft;
import org.vitae.extract.Field;
import org.vitae.extract.Found;

/** Takes out of drafts what is less sure than a caller wants. For one document and thread. */
final class Doubts {
  private final Confidence confidence;
  private final double least;
  private final List<Doubt> doubts = new ArrayList<>();

  private Doubts(Confidence confidence, double least) {
    this.confidence = confidence;
    this.least = least;
  }

  /** What was taken out of the drafts, in the document's order; the drafts are changed. */
  static List<Doubt> takeFrom(List<Draft> drafts, Confidence confidence, double least) {
    Doubts doubts = new Doubts(confidence, least);
    drafts.forEach(doubts::takeFrom);
    doubts.doubts.sort(Comparator.comparingInt(Doubt::start));
    return doubts.doubts;
  }

  private void takeFrom(Draft draft) {
    for (Field field : List.copyOf(draft.fields().keySet())) {
      take(draft, field, found -> confidence.of(draft.kind(), field, found) < least);
    }
    if (!DraftCleaner.isEntry(draft)) {
      List.copyOf(draft.fields().keySet()).forEach(field -> take(draft, field, found -> true));
    }
  }

  private void take(Draft draft, Field field, Predicate<Found<?>> doubtful) {
    List<Found<?>> all = List.copyOf(draft.get(field));
    draft.remove(field);
    all.stream().filter(doubtful.negate()).forEach(found -> draft.add(field, found));
    all.stream()
        .filter(doubtful)
        .filter(found -> !isGivenAnyway(found, draft.get(field)))
        .map(found -> confidence.calibrated(draft.kind(), field, found))
        .forEach(found -> doubts.add(new Doubt(draft.kind(), field, found)));
  }

  /** A rival that reads the same text otherwise needs no mention. */
  private static boolean isGivenAnyway(Found<?> found, List<Found<?>> given) {
    return given.stream()
        .flatMap(other -> other.spans().stream())
        .anyMatch(span -> found.spans().stream().allMatch(span::contains));
  }
}
