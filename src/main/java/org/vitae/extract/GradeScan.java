package org.vitae.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vitae.layout.Passage;
import org.vitae.model.Grade;
import org.vitae.text.Span;

/** The grades of one passage while they are looked for. Mutable, for one call. */
final class GradeScan {
  private static final double LABELLED = 0.97;
  private static final double UNLABELLED = 0.6;

  private record Score(int weight, @Nullable Passage label, Passage value) {}

  private final Passage passage;
  private final String text;
  private final List<Score> scores = new ArrayList<>();
  private final List<Span> taken = new ArrayList<>();
  private final List<Passage> labels = new ArrayList<>();
  private Optional<Found<String>> rank = Optional.empty();

  GradeScan(Passage passage) {
    this.passage = passage;
    this.text = passage.raw();
  }

  String text() {
    return text;
  }

  String text(Span span) {
    return text.substring(span.start(), span.end());
  }

  /** The end of what was taken last. */
  int end() {
    return taken.stream().mapToInt(Span::end).max().orElse(0);
  }

  boolean isFree(Span value) {
    return taken.stream().noneMatch(value::overlaps);
  }

  boolean hasScore() {
    return !scores.isEmpty();
  }

  void addScore(String kind, Span label, Span value) {
    if (isFree(value)) {
      int weight = kind.equals("gpa") ? 2 : kind.equals("average") ? 1 : 0;
      scores.add(new Score(weight, sub(label), sub(value)));
      take(label, value);
    }
  }

  void addUnlabelledScore(Span value) {
    scores.add(new Score(0, null, sub(value)));
    taken.add(value);
  }

  void addRank(Span label, Span value) {
    if (isFree(value) && rank.isEmpty()) {
      rank = Optional.of(GradeValue.rank(sub(value), label.isEmpty() ? 0.8 : LABELLED));
      take(label, value);
    }
  }

  /** The label reaches up to the value, so that the signs between them are accounted for. */
  private void take(Span label, Span value) {
    taken.add(value);
    if (label.start() < value.start()) {
      labels.add(passage.sub(label.start(), value.start()).trim());
    } else if (!label.isEmpty()) {
      labels.add(sub(label));
    }
  }

  private Passage sub(Span span) {
    return passage.sub(span.start(), span.end());
  }

  /** The heaviest score is the main one, the first of equals. */
  Grades grades(List<Found<String>> honors) {
    Score main = null;
    for (Score score : scores) {
      if (main == null || score.weight() > main.weight()) {
        main = score;
      }
    }
    List<Found<Grade>> further = new ArrayList<>();
    for (Score score : scores) {
      if (score != main) {
        further.add(grade(score));
      }
    }
    Optional<Found<String>> score =
        main == null
            ? Optional.empty()
            : Optional.of(GradeValue.score(main.value(), rule(main), confidence(main)));
    return new Grades(score, further, rank, honors, labels);
  }

  private static Found<Grade> grade(Score score) {
    String value = GradeValue.score(score.value(), rule(score), confidence(score)).value();
    Passage label = score.label();
    List<Span> spans =
        label == null
            ? List.of(score.value().span())
            : List.of(label.span(), score.value().span()).stream().sorted().toList();
    return new Found<>(
        new Grade(label == null ? null : label.text(), value),
        spans,
        rule(score),
        confidence(score));
  }

  private static String rule(Score score) {
    return score.label() == null ? "grade.scale" : "grade.label";
  }

  private static double confidence(Score score) {
    return score.label() == null ? UNLABELLED : LABELLED;
  }
}
