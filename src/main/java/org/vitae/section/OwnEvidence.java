package org.vitae.section;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.vitae.segment.SectionType;

/** Tells what the cells of a head are by their own words and what is beside them. Thread-safe. */
final class OwnEvidence {
  /** No organisation's name does. */
  private static final Pattern STARTS_INDEFINITE = Pattern.compile("^An?\\s");

  private final Technologies technologies = new Technologies();

  /** What the words of the cells and what stands between them tell. */
  Map<Cell, Part> told(Head head, SectionType type, LikelyParts likely) {
    Map<Cell, Part> at = type == SectionType.PROJECTS ? Map.of() : RoleAt.parts(head);
    Map<Cell, Part> out = new HashMap<>();
    for (Cell cell : head.cells()) {
      Part part = at.containsKey(cell) ? at.get(cell) : likely.revised(cell, own(cell, type));
      if (part != Part.UNKNOWN) {
        out.put(cell, part);
      }
    }
    keywords(head).forEach(cell -> out.put(cell, Part.KEYWORD));
    return out;
  }

  /** The cells of columns that are lists of technologies; the first cell names the entry. */
  private Set<Cell> keywords(Head head) {
    Set<Cell> out = new HashSet<>();
    List<Cell> column = new ArrayList<>();
    for (Cell cell : head.cells()) {
      if (!column.isEmpty() && !cell.follows(column.get(column.size() - 1))) {
        addKeywords(head, column, out);
        column.clear();
      }
      column.add(cell);
    }
    addKeywords(head, column, out);
    return out;
  }

  /** What a role has beside it and nothing else is its employer: Oracle and SAP are both. */
  private void addKeywords(Head head, List<Cell> column, Set<Cell> out) {
    boolean first = column.isEmpty() || column.get(0).line() == 0 && column.get(0).column() == 0;
    boolean role = head.cells().stream().anyMatch(c -> c.wording().isRole());
    boolean only = head.cells().stream().allMatch(c -> c.wording().isRole() || column.contains(c));
    boolean employer = role && (only || column.size() == 1);
    if (!first && !employer && technologies.isList(column.stream().map(Cell::passage).toList())) {
      out.addAll(column);
    }
  }

  private static Part own(Cell cell, SectionType type) {
    boolean aside =
        type == SectionType.WORK && cell.line() == 0 && PartDecider.isTitle(cell) && isAside(cell);
    if (aside
        || PartDecider.isTitled(type)
            && PartDecider.isTitle(cell)
            && cell.line() == 0
            && (cell.wording().organisation() < 0.9
                || STARTS_INDEFINITE.matcher(cell.text()).find())
            && cell.wording().role() < 0.9) {
      return Part.UNKNOWN;
    }
    if (cell.wording().isRole()) {
      return Part.ROLE;
    }
    if (cell.wording().isUnit()) {
      return Part.UNIT;
    }
    return cell.wording().isOrganisation() ? Part.ORGANISATION : Part.UNKNOWN;
  }

  /** An organisation's word that is not the head noun, and no role beside it, make no employer. */
  private static boolean isAside(Cell cell) {
    return cell.wording().isOrganisation()
        && cell.wording().organisation() < 0.9
        && !cell.wording().isUnit();
  }
}
