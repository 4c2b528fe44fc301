package org.vitae.section;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.vitae.extract.Wording;
import org.vitae.layout.Run;
import org.vitae.layout.Style;
import org.vitae.tagging.HeadCell;

/** Turns the cells of a head into what a model sees of them. */
final class HeadCells {
  private static final double SURE = 0.9;

  private HeadCells() {}

  static List<HeadCell> of(List<Cell> cells) {
    List<HeadCell> out = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      String before = i > 0 ? between(cells.get(i - 1), cell) : "start";
      String after = i + 1 < cells.size() ? between(cell, cells.get(i + 1)) : "end";
      out.add(
          new HeadCell(
              cell.text(),
              cell.line(),
              cell.column(),
              cell.part(),
              wording(cell.wording()),
              before,
              after,
              is(cell, Style::bold),
              is(cell, Style::italic)));
    }
    return out;
  }

  private static String wording(Wording words) {
    if (words.degree() > 0) {
      return "degree";
    }
    if (words.isRole()) {
      return words.role() >= SURE ? "role" : "role?";
    }
    if (words.isUnit()) {
      return "unit";
    }
    return words.isOrganisation()
        ? words.organisation() >= SURE ? "organisation" : "organisation?"
        : "none";
  }

  /** The kind of separator. */
  private static String between(Cell left, Cell right) {
    if (right.line() != left.line()) {
      return "line";
    }
    if (right.follows(left)) {
      return "comma";
    }
    String gap = left.passage().until(right.passage());
    if (gap.indexOf('\n') >= 0) {
      return "line";
    }
    if (gap.indexOf('\t') >= 0) {
      return "tab";
    }
    String sign = gap.strip();
    if (sign.length() > 3) {
      return "text";
    }
    return sign.isEmpty() ? "blank" : sign.substring(0, 1).replaceAll("[–—―‒]", "-");
  }

  private static boolean is(Cell cell, Predicate<Style> quality) {
    List<Run> runs = cell.passage().runs();
    return !runs.isEmpty() && runs.stream().map(Run::style).allMatch(quality);
  }
}
