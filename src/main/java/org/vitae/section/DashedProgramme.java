package org.vitae.section;

import java.util.List;
import java.util.Optional;
import org.vitae.layout.Passage;

/**
 * A degree of unknown words, told by its place: {@code "Diplom - Biologie"} on a line below the
 * school.
 */
final class DashedProgramme {
  private DashedProgramme() {}

  /** Takes the programme out of the cells that nothing is known of, if they are its two halves. */
  static Optional<Programme> take(List<Cell> unknown) {
    int line = unknown.isEmpty() ? 0 : unknown.get(0).line();
    List<Cell> degree = unknown.stream().filter(c -> c.column() == 0).toList();
    List<Cell> field = unknown.stream().filter(c -> c.column() == 1).toList();
    boolean halves =
        line > 0
            && !degree.isEmpty()
            && !field.isEmpty()
            && degree.size() + field.size() == unknown.size()
            && unknown.stream().allMatch(c -> c.line() == line)
            && isDashed(last(degree).passage(), field.get(0).passage());
    if (!halves) {
      return Optional.empty();
    }
    Programme programme = new Programme(hull(degree), Optional.of(hull(field)), Optional.empty());
    unknown.clear();
    return Optional.of(programme);
  }

  private static boolean isDashed(Passage before, Passage after) {
    String between = before.document().text().substring(before.span().end(), after.span().start());
    return between.strip().matches("[\u2013\u2014-]");
  }

  private static Cell last(List<Cell> cells) {
    return cells.get(cells.size() - 1);
  }

  private static Passage hull(List<Cell> cells) {
    Passage first = cells.get(0).passage();
    return new Passage(first.document(), first.span().hull(last(cells).passage().span()));
  }
}
