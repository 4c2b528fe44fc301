package org.vitae.section;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What "at" says about the cells on its two sides: {@code "Wheelwright at Larkspur"} is a role and
 * its employer, whatever their words. Immutable, thread-safe.
 */
final class RoleAt {
  private static final Pattern AT = Pattern.compile("\\s{1,2}(?:at|@|bei|chez)\\s{1,2}");

  /** A head noun of an organisation before "at" is a part of one ("Department of Physics at …"). */
  private static final double HEAD_NOUN = 0.9;

  private RoleAt() {}

  /** The parts that "at" tells; empty where an earlier line names the employer. */
  static Map<Cell, Part> parts(Head head) {
    Map<Cell, Part> out = new HashMap<>();
    List<Cell> cells = head.cells();
    for (int i = 0; i + 1 < cells.size(); i++) {
      Cell role = cells.get(i);
      Cell employer = cells.get(i + 1);
      if (isAt(role, employer)
          && isRole(role)
          && !isNamedAbove(cells, role)
          && !isTitle(cells, role, employer)) {
        out.put(role, Part.ROLE);
        out.put(employer, employer.wording().isUnit() ? Part.UNIT : Part.ORGANISATION);
      }
    }
    return out;
  }

  private static boolean isAt(Cell left, Cell right) {
    return left.line() == right.line()
        && AT.matcher(left.passage().until(right.passage())).matches();
  }

  private static boolean isRole(Cell cell) {
    return cell.column() == 0
        && cell.wording().organisation() < HEAD_NOUN
        && !cell.wording().isUnit();
  }

  /**
   * "Life at Sea" above a role of its own is a title, if nothing in it names a role or somebody.
   */
  private static boolean isTitle(List<Cell> cells, Cell left, Cell right) {
    return !left.wording().isRole()
        && !right.wording().isOrganisation()
        && !right.wording().isUnit()
        && cells.stream().anyMatch(c -> c.line() > left.line() && c.wording().isRole());
  }

  private static boolean isNamedAbove(List<Cell> cells, Cell role) {
    return cells.stream().anyMatch(c -> c.line() < role.line() && c.wording().isOrganisation());
  }
}
