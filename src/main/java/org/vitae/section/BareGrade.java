package org.vitae.section;

import java.util.regex.Pattern;
import org.vitae.extract.Draft;
import org.vitae.extract.Field;

/**
 * Reads a grade that stands alone in a cell without a label: {@code 3.6}, {@code 5/5}, {@code 2:1}.
 */
final class BareGrade {
  private static final Pattern VALUE =
      Pattern.compile(
          "\\d{1,2}[.,]\\d{1,2}|\\d{1,3}(?:[.,]\\d{1,2})?\\s?/\\s?\\d{1,3}(?:[.,]\\d{1,2})?|\\d{1,3}(?:[.,]\\d{1,2})?\\s?%|[12]:[12]");

  private BareGrade() {}

  /** Whether the cell was one, and is now the draft's score. */
  static boolean take(Draft draft, Cell cell) {
    boolean grade = !draft.has(Field.SCORE) && VALUE.matcher(cell.text()).matches();
    if (grade) {
      draft.add(Field.SCORE, cell.passage(), "education.grade", 0.7);
    }
    return grade;
  }
}
