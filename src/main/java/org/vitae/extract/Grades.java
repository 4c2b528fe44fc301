package org.vitae.extract;

import java.util.List;
import java.util.Optional;
import org.vitae.layout.Passage;
import org.vitae.model.Grade;

/**
 * The grades of a programme.
 *
 * @param score the main one, without blanks around its slash
 * @param scores further ones; a label as printed, or null where none is printed
 * @param rank such as {@code 5/40} or {@code Top 1.5%}
 * @param honors distinctions without a number, such as {@code magna cum laude}
 * @param labels the words and signs beside the values, such as {@code GPA:}
 */
public record Grades(
    Optional<Found<String>> score,
    List<Found<Grade>> scores,
    Optional<Found<String>> rank,
    List<Found<String>> honors,
    List<Passage> labels) {
  public static final Grades NONE =
      new Grades(Optional.empty(), List.of(), Optional.empty(), List.of(), List.of());

  public Grades {
    scores = List.copyOf(scores);
    honors = List.copyOf(honors);
    labels = List.copyOf(labels);
  }

  public boolean isEmpty() {
    return score.isEmpty() && scores.isEmpty() && rank.isEmpty() && honors.isEmpty();
  }

  /** Puts all of them into the draft of a programme. */
  public void addTo(Draft draft) {
    score.ifPresent(s -> draft.add(Field.SCORE, s));
    scores.forEach(s -> draft.add(Field.SCORES, s));
    rank.ifPresent(r -> draft.add(Field.RANK, r));
    honors.forEach(h -> draft.add(Field.HONORS, h));
    labels.forEach(draft::label);
  }
}
