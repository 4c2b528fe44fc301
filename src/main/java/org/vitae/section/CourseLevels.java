package org.vitae.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vitae.extract.Draft;
import org.vitae.extract.Field;
import org.vitae.extract.Found;
import org.vitae.text.Span;

/**
 * Gives courses whose label names a level to the programme of that level: {@code "Graduate
 * coursework: …"} below two degrees of one school. For the text of one document.
 */
final class CourseLevels {
  private enum Level {
    FIRST("undergrad(?:uate)?|bachelor(?:['’]?s)?", "b\\.?[a-z].*|[as]\\.?b\\.?|undergraduate.*"),
    FURTHER(
        "(?:post)?grad(?:uate)?|master(?:['’]?s)?|doctoral|ph\\.?d",
        "m\\.?[a-z].*|ph\\.?\\s?d.*|d\\.?[a-z].*|graduate.*");

    private final Pattern label;
    private final Pattern degree;

    Level(String label, String degree) {
      this.label = Pattern.compile("(?i)(?:" + label + ")(?![\\p{L}]).*");
      this.degree = Pattern.compile("(?i)" + degree);
    }

    static Optional<Level> ofLabel(String text) {
      return of(text, true);
    }

    static Optional<Level> ofDegree(String text) {
      return of(text, false);
    }

    private static Optional<Level> of(String text, boolean label) {
      for (Level level : values()) {
        if ((label ? level.label : level.degree).matcher(text).matches()) {
          return Optional.of(level);
        }
      }
      return Optional.empty();
    }
  }

  private final String text;

  CourseLevels(String text) {
    this.text = text;
  }

  /** Moves courses between programmes of one school. */
  void settle(List<Draft> programmes) {
    for (Draft draft : List.copyOf(programmes)) {
      List<Found<?>> stay = new ArrayList<>();
      for (Found<?> course : List.copyOf(draft.get(Field.COURSES))) {
        Optional<Draft> other =
            level(draft, course)
                .filter(l -> !isOf(draft, l))
                .flatMap(l -> programmes.stream().filter(p -> isOther(p, draft, l)).findFirst());
        other.ifPresentOrElse(o -> o.add(Field.COURSES, course), () -> stay.add(course));
      }
      if (stay.size() < draft.get(Field.COURSES).size()) {
        draft.remove(Field.COURSES);
        stay.forEach(course -> draft.add(Field.COURSES, course));
      }
    }
  }

  private static boolean isOther(Draft other, Draft draft, Level level) {
    return other != draft
        && isOf(other, level)
        && other.first(Field.INSTITUTION).equals(draft.first(Field.INSTITUTION));
  }

  private static boolean isOf(Draft draft, Level level) {
    return draft.first(Field.STUDY_TYPE).flatMap(Level::ofDegree).filter(level::equals).isPresent();
  }

  /** What the last label before a course says. */
  private Optional<Level> level(Draft draft, Found<?> course) {
    Span last = null;
    for (Span label : draft.labels()) {
      boolean before = label.end() <= course.span().start();
      if (before && (last == null || label.start() > last.start())) {
        last = label;
      }
    }
    return last == null
        ? Optional.empty()
        : Level.ofLabel(text.substring(last.start(), last.end()).strip());
  }
}
