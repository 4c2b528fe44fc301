package org.vitae.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vitae.layout.Passage;
import org.vitae.model.Grade;
import org.vitae.text.Span;

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

  private static final String EDGES = " ,;:()[]|·•–—-";
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}.]*+");

  public Grades {
    scores = List.copyOf(scores);
    honors = List.copyOf(honors);
    labels = List.copyOf(labels);
  }

  public boolean isEmpty() {
    return score.isEmpty() && scores.isEmpty() && rank.isEmpty() && honors.isEmpty();
  }

  /** What of a passage is no grade, in pieces that say something: two words or more. */
  public List<Passage> rest(Passage passage) {
    List<Span> taken = new ArrayList<>();
    score.ifPresent(s -> taken.addAll(s.spans()));
    scores.forEach(s -> taken.addAll(s.spans()));
    rank.ifPresent(r -> taken.addAll(r.spans()));
    honors.forEach(h -> taken.addAll(h.spans()));
    labels.forEach(l -> taken.add(l.span()));
    taken.sort(Comparator.naturalOrder());
    List<Passage> pieces = new ArrayList<>();
    int from = 0;
    for (Span span : taken) {
      int start = span.start() - passage.span().start();
      if (start > from) {
        pieces.add(passage.sub(from, start));
      }
      from = Math.max(from, span.end() - passage.span().start());
    }
    pieces.add(passage.from(from));
    return pieces.stream().map(p -> p.trim(EDGES)).filter(Grades::saysSomething).toList();
  }

  private static boolean saysSomething(Passage piece) {
    return WORD.matcher(piece.raw()).results().limit(2).count() == 2;
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
