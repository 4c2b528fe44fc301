package org.vitae.section;

import org.vitae.extract.Draft;
import org.vitae.extract.Field;
import org.vitae.extract.GradeExtractor;
import org.vitae.extract.Grades;
import org.vitae.extract.WordingClassifier;
import org.vitae.layout.Passage;

/** What stands beside a degree: grades, the school, or a remark. Immutable, thread-safe. */
final class EducationRest {
  private static final double BY_WORDS = 0.9;
  private static final double BY_LAYOUT = 0.6;

  private final WordingClassifier wording = new WordingClassifier();
  private final GradeExtractor grades = new GradeExtractor();

  void add(Draft draft, Passage rest) {
    if (!draft.has(Field.INSTITUTION) && wording.classify(rest.text()).organisation() >= BY_WORDS) {
      draft.add(Field.INSTITUTION, rest, "education.school", BY_LAYOUT);
    } else if (!grade(draft, rest)) {
      draft.add(Field.HIGHLIGHTS, rest, "education.rest", BY_LAYOUT);
    }
  }

  /** Whether the passage is about grades; if so they are in the draft, with what is beside them. */
  private boolean grade(Draft draft, Passage passage) {
    Grades found = grades.extract(passage);
    if (found.isEmpty()) {
      return false;
    }
    found.addTo(draft);
    found.rest(passage).forEach(p -> draft.add(Field.HIGHLIGHTS, p, "education.rest", BY_LAYOUT));
    return true;
  }
}
