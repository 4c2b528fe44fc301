package org.vitae.section;

import java.util.regex.Matcher;
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

  private static final Pattern SHARE = Pattern.compile("(\\d[\\d.,]{0,5})\\s?/\\s?([1-9]\\d{0,2})");

  private BareGrade() {}

  /** Whether the cell was one, and is now the draft's score. */
  static boolean take(Draft draft, Cell cell) {
    boolean grade = !draft.has(Field.SCORE) && isGrade(cell.text());
    if (grade) {
      draft.add(Field.SCORE, cell.passage(), "education.grade", 0.7);
    }
    return grade;
  }

  /** {@code 09/15} is a month; a grade isn't above the best, and begins with no nought. */
  private static boolean isGrade(String text) {
    Matcher share = SHARE.matcher(text);
    boolean grade = VALUE.matcher(text).matches();
    if (!grade || !share.matches()) {
      return grade;
    }
    double value = Double.parseDouble(share.group(1).replace(',', '.'));
    return !text.startsWith("0") && value <= Integer.parseInt(share.group(2));
  }
}
