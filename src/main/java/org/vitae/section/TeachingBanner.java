package org.vitae.section;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vitae.extract.Found;
import org.vitae.layout.Passage;
import org.vitae.segment.Block;

/**
 * What the lines above a list of courses say of all of them.
 *
 * @param school where they were taught
 * @param unit a part of the school
 * @param role as what
 * @param guess whether only its bold type says that it is a school
 * @param apart whether the school stands on a line without a role, so that several roles may follow
 */
record TeachingBanner(
    Optional<Passage> school,
    Optional<Passage> unit,
    Optional<Found<String>> place,
    Optional<Passage> role,
    boolean isGuess,
    boolean apart) {
  static final TeachingBanner NONE =
      new TeachingBanner(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false, false);

  /** "Graduate courses": which courses, not where. */
  private static final Pattern LEVEL =
      Pattern.compile(
          "(?i)\\b(?:(?:under|post)?graduate|courses?|level|seminars?|teaching|taught|lectures?|bachelor|master|phd|lehre|cours|cursos|corsi)\\b");

  private static final Pattern COURSES =
      Pattern.compile("(?i)\\b(?:courses|seminars|lectures|classes|modules|level)\\s?:?$");

  private static final Pattern PART =
      Pattern.compile(
          "(?i)\\b(?:department|dept|faculty|division|chair|fakultät|lehrstuhl|département|faculté|departamento|facultad|dipartimento|facoltà)\\b");

  private static final int NAME_WORDS = 6;

  static TeachingBanner ofRole(Passage role) {
    return new TeachingBanner(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(role), false, false);
  }

  boolean isAnybody() {
    return school.isPresent() || role.isPresent();
  }

  /**
   * What holds below a further line: another school ends what was said of the last one, another
   * role doesn't. Empty if the line is nothing of the kind.
   *
   * @param lines how many such lines are right above it
   */
  Optional<TeachingBanner> next(Block block, Head head, int lines) {
    List<Cell> cells = head.cells();
    Optional<Cell> named =
        cells.stream()
            .filter(c -> c.wording().isOrganisation() && !c.wording().isUnit())
            .findFirst();
    Optional<Passage> part =
        cells.stream().filter(c -> c.wording().isUnit()).map(Cell::passage).findFirst();
    Optional<Passage> as =
        cells.stream().filter(TeachingBanner::isRole).map(Cell::passage).findFirst();
    long unknown =
        cells.stream()
            .filter(c -> !c.wording().isOrganisation() && !isRole(c))
            .filter(c -> !c.wording().isUnit() && !LEVEL.matcher(c.text()).find())
            .count();
    if (cells.isEmpty() || unknown > 1) {
      return Optional.empty();
    }
    if (named.isPresent()) {
      Optional<Passage> kept = as.isEmpty() && lines > 0 && school.isEmpty() ? role : as;
      return Optional.of(
          new TeachingBanner(
              named.map(Cell::passage), part, head.place(), kept, false, as.isEmpty()));
    }
    if (as.isPresent() && unknown == 0) {
      boolean below = apart || lines > 0 && role.isEmpty();
      return Optional.of(
          below ? new TeachingBanner(school, unit, place, as, isGuess, apart) : ofRole(as.get()));
    }
    if (part.isPresent() && lines == 0 && (school.isEmpty() || !isPart(part.get()))) {
      return Optional.of(
          new TeachingBanner(part, Optional.empty(), head.place(), as, false, as.isEmpty()));
    }
    if (part.isPresent()) {
      return Optional.of(
          new TeachingBanner(school, part, place, as.or(() -> role), isGuess, apart));
    }
    return unknown == 0 ? Optional.of(this) : guess(block, head, cells, as);
  }

  /** "Department of Physics" is never a school of its own; "School of Honey" may be. */
  private static boolean isPart(Passage unit) {
    return PART.matcher(unit.text()).find();
  }

  /** "Undergraduate courses" says which courses, though "undergraduate" alone is a role. */
  private static boolean isRole(Cell cell) {
    return cell.wording().isRole() && !COURSES.matcher(cell.text()).find();
  }

  /** A bold name of unknown words, alone on its line or beside a role. */
  private Optional<TeachingBanner> guess(
      Block block, Head head, List<Cell> cells, Optional<Passage> as) {
    boolean titled = block.first().startsBold() || block.first().isHeading();
    Optional<Passage> name =
        cells.stream()
            .filter(c -> !c.wording().isRole() && !LEVEL.matcher(c.text()).find())
            .map(Cell::passage)
            .filter(p -> titled && Prose.count(p.text()) <= NAME_WORDS)
            .filter(p -> Character.isUpperCase(p.text().codePointAt(0)))
            .findFirst();
    return name.map(
        n -> new TeachingBanner(name, Optional.empty(), head.place(), as, true, as.isEmpty()));
  }
}
