package org.vitae.assemble;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vitae.extract.Draft;
import org.vitae.extract.EntryKind;
import org.vitae.extract.Field;
import org.vitae.extract.Found;
import org.vitae.lexicon.Lexicon;

/**
 * Puts the courses of a "Key courses" section into the programme whose level or dates they name.
 */
final class CourseMerger {
  private static final Set<Field> LIST = EnumSet.of(Field.COURSES, Field.SCORES);
  private static final Set<Field> OTHERS =
      EnumSet.of(Field.COURSES, Field.SCORES, Field.START_DATE, Field.END_DATE, Field.STUDY_TYPE);

  private CourseMerger() {}

  static List<Draft> merge(List<Draft> drafts) {
    List<Draft> programmes =
        drafts.stream().filter(d -> d.kind() == EntryKind.EDUCATION && !isCourseList(d)).toList();
    List<Draft> out = new ArrayList<>();
    for (Draft draft : drafts) {
      Optional<Draft> programme =
          isCourseList(draft) ? fitting(draft, programmes) : Optional.empty();
      if (programme.isEmpty()) {
        out.add(draft);
        continue;
      }
      LIST.forEach(field -> draft.get(field).forEach(found -> programme.get().add(field, found)));
      draft
          .fields()
          .forEach(
              (field, found) -> {
                if (!LIST.contains(field)) {
                  found.forEach(f -> f.spans().forEach(span -> programme.get().labels().add(span)));
                }
              });
      programme.get().labels().addAll(draft.labels());
    }
    return out;
  }

  private static boolean isCourseList(Draft draft) {
    return draft.kind() == EntryKind.EDUCATION
        && draft.has(Field.COURSES)
        && OTHERS.containsAll(draft.fields().keySet());
  }

  private static Optional<Draft> fitting(Draft courses, List<Draft> programmes) {
    Optional<Draft> dated =
        programmes.stream()
            .filter(
                p -> sameDate(p, courses, Field.START_DATE) && sameDate(p, courses, Field.END_DATE))
            .findFirst();
    if (dated.isPresent() && courses.has(Field.END_DATE)) {
      return dated;
    }
    Optional<String> level = level(courses);
    Optional<Draft> levelled =
        programmes.stream().filter(p -> level.isPresent() && level.equals(level(p))).findFirst();
    return levelled.isPresent() || programmes.size() != 1
        ? levelled
        : programmes.stream().findFirst();
  }

  private static boolean sameDate(Draft a, Draft b, Field field) {
    return a.get(field).stream()
        .map(Found::value)
        .toList()
        .equals(b.get(field).stream().map(Found::value).toList());
  }

  private static final class Degrees {
    static final Lexicon TABLE = Lexicon.load("degrees");
  }

  private static Optional<String> level(Draft draft) {
    return draft
        .first(Field.STUDY_TYPE)
        .flatMap(Degrees.TABLE::firstIn)
        .map(Lexicon.Hit::canonical);
  }
}
