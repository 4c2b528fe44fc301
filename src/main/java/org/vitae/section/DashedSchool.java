package org.vitae.section;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vitae.layout.Passage;

/**
 * Schools with a dash in their name: {@code "UNEX – University of Examples"}, {@code "Université
 * Exemple – Marie Curie"}. Immutable, thread-safe.
 */
final class DashedSchool {
  private static final Pattern DASH = Pattern.compile("[\u2013\u2014-]");
  private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}]{1,9}");

  /** French ones are named after a town; what follows a dash tells which of its universities. */
  private static final Pattern OF_TOWN = Pattern.compile("Université .*");

  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?: [\\p{L}.'’-]+){0,3}");

  private final FieldBoundary boundary;

  DashedSchool(FieldBoundary boundary) {
    this.boundary = boundary;
  }

  /**
   * The whole name of a school; what it takes is no longer unknown.
   *
   * @param unknown the cells of the head that nothing is known of
   */
  Passage whole(Cell school, List<Cell> unknown) {
    Optional<Cell> before = unknown.stream().filter(c -> isAbbreviation(c, school)).findFirst();
    Optional<Cell> after = unknown.stream().filter(c -> isFurtherName(school, c)).findFirst();
    Passage name = school.passage();
    for (Cell cell : before.or(() -> after).stream().toList()) {
      unknown.remove(cell);
      name = new Passage(name.document(), name.span().hull(cell.passage().span()));
    }
    return name;
  }

  private static boolean isAbbreviation(Cell cell, Cell school) {
    return isDashed(cell, school) && isAbbreviation(cell.text());
  }

  static boolean isAbbreviation(String text) {
    return ABBREVIATION.matcher(text).matches();
  }

  private boolean isFurtherName(Cell school, Cell cell) {
    return isDashed(school, cell)
        && OF_TOWN.matcher(school.text()).matches()
        && NAME.matcher(cell.text()).matches()
        && !boundary.isField(cell.text());
  }

  private static boolean isDashed(Cell first, Cell second) {
    return second.line() == first.line()
        && second.column() == first.column() + 1
        && first.passage().span().end() <= second.passage().span().start()
        && DASH.matcher(first.passage().until(second.passage()).strip()).matches();
  }
}
