package org.vitae.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.vitae.segment.SectionType;
import org.vitae.tagging.CellTagger;

/**
 * Decides what the cells of all heads of a section are. What a cell's own words don't tell, the
 * same cell of the other entries does: all entries of a section are set alike. What is then still
 * unknown follows from what the entry lacks, unless a model knows better. Thread-safe.
 */
final class PartDecider {
  private static final double SURE = 0.7;

  private static final Pattern JOINT = Pattern.compile("[,:]?[ \\n]{0,2}[-–—]?[ \\n]{0,2}");

  /** A project's title is a phrase; an unknown name of up to so many words may be a company's. */
  private static final int TITLE_WORDS = 4;

  private final OwnEvidence evidence = new OwnEvidence();
  private final Optional<CellTagger> tagger;

  /**
   * @param tagger what is asked where words don't tell, if there is one
   */
  PartDecider(Optional<CellTagger> tagger) {
    this.tagger = tagger;
  }

  /** Without any other section. */
  List<HeadParts> decide(List<Head> heads, SectionType type, IntPredicate nested) {
    return decide(heads, type, nested, List::of);
  }

  /**
   * @param nested which heads name a further position at the organisation of the head before them
   * @param alike the heads of other sections, asked for where this one leaves something open
   */
  List<HeadParts> decide(
      List<Head> heads, SectionType type, IntPredicate nested, Supplier<List<Head>> alike) {
    LikelyParts likely =
        tagger.map(t -> LikelyParts.of(heads, type, t)).orElseGet(LikelyParts::unknown);
    List<Map<Cell, Part>> told =
        heads.stream().map(head -> evidence.told(head, type, likely)).toList();
    SlotAssignment slots =
        new SlotAssignment(heads, told, likely, isOpen(told, type) ? told(alike.get()) : List.of());
    List<HeadParts> out = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      HeadParts parts = new HeadParts();
      Map<Cell, Part> own = told.get(i);
      heads.get(i).cells().forEach(cell -> parts.add(own.getOrDefault(cell, Part.UNKNOWN), cell));
      if (nested.test(i) && !parts.has(Part.ORGANISATION)) {
        firstUnknown(parts)
            .filter(c -> !parts.has(Part.ROLE))
            .ifPresent(c -> take(parts, c, Part.ROLE));
        firstUnknown(parts)
            .filter(likely::isRatherOrganisation)
            .ifPresent(c -> take(parts, c, Part.ORGANISATION));
      } else {
        settle(parts, slots, type, likely);
      }
      unitGoesOn(parts);
      out.add(parts);
    }
    return out;
  }

  /** Whether the words of a head leave open what was done, or where. */
  private static boolean isOpen(List<Map<Cell, Part>> told, SectionType type) {
    return type != SectionType.PROJECTS
        && told.stream()
            .anyMatch(
                head ->
                    !head.containsValue(Part.ROLE)
                        || !head.containsValue(Part.ORGANISATION)
                            && !head.containsValue(Part.UNIT));
  }

  private List<Map<Cell, Part>> told(List<Head> alike) {
    return alike.stream()
        .map(
            head -> {
              Map<Cell, Part> told = new LinkedHashMap<>();
              head.cells().forEach(cell -> told.put(cell, Part.UNKNOWN));
              told.putAll(evidence.told(head, SectionType.WORK, LikelyParts.unknown()));
              return told;
            })
        .toList();
  }

  static boolean isTitled(SectionType type) {
    return type == SectionType.PROJECTS || type == SectionType.RESEARCH;
  }

  private static void settle(
      HeadParts parts, SlotAssignment slots, SectionType type, LikelyParts likely) {
    boolean titled = isTitled(type);
    if (type == SectionType.PROJECTS) {
      titleFirst(parts, likely);
    }
    if (type == SectionType.PROJECTS) {
      betweenTitleAndRole(parts);
    }
    secondRole(parts);
    roleAmongEmployers(parts, slots);
    beforeKeywords(parts);
    for (Cell cell : List.copyOf(parts.get(Part.UNKNOWN))) {
      slots
          .of(cell)
          .filter(
              part ->
                  !parts.has(part)
                      && !(titled && isTitle(cell))
                      && !(part == Part.ROLE && isAlone(parts, cell)))
          .ifPresent(part -> take(parts, cell, part));
    }
    if (!parts.has(Part.ORGANISATION) && parts.has(Part.UNIT)) {
      Optional<Cell> unknown = firstUnknown(parts).filter(c -> !isTitle(c));
      if (unknown.isPresent()
          && parts.has(Part.ROLE)
          && unknown.get().line() == parts.get(Part.UNIT).get(0).line()) {
        take(parts, unknown.get(), Part.ORGANISATION);
      } else {
        parts.move(parts.get(Part.UNIT).get(0), Part.UNIT, Part.ORGANISATION);
      }
    }
    byExclusion(parts, type, likely);
  }

  /**
   * In a projects section the first cell is the title, with what a dash or comma adds to it, unless
   * it says that it is a role.
   */
  private static void titleFirst(HeadParts parts, LikelyParts likely) {
    Cell last = null;
    for (Cell cell : parts.inOrder(Part.UNKNOWN, Part.ORGANISATION, Part.UNIT)) {
      boolean first = last == null && cell.line() == 0 && cell.column() == 0;
      boolean more =
          last != null
              && cell.line() == 0
              && parts.get(Part.UNKNOWN).contains(cell)
              && isJoined(last, cell)
              && !likely.isRatherNone(cell);
      if (first || more) {
        parts.move(cell, parts.partOf(cell), Part.TITLE);
        last = cell;
      }
    }
  }

  /** "Hive Count | Wax Foundation | Developer": who stands between the title and the role. */
  private static void betweenTitleAndRole(HeadParts parts) {
    if (!parts.has(Part.TITLE) || !parts.has(Part.ROLE) || parts.has(Part.ORGANISATION)) {
      return;
    }
    List<Cell> titles = parts.get(Part.TITLE);
    Cell title = titles.get(titles.size() - 1);
    Cell role = parts.get(Part.ROLE).get(0);
    parts.get(Part.UNKNOWN).stream()
        .filter(
            c ->
                c.line() == 0
                    && role.line() == 0
                    && c.column() == title.column() + 1
                    && c.column() == role.column() - 1
                    && c.part() == 0)
        .findFirst()
        .ifPresent(c -> take(parts, c, Part.ORGANISATION));
  }

  /** "Youth Unit, Education and Culture": what follows a unit at a comma is one of its parts. */
  private static void unitGoesOn(HeadParts parts) {
    for (Cell unit : List.copyOf(parts.get(Part.UNIT))) {
      Cell last = unit;
      for (Cell next : List.copyOf(parts.get(Part.UNKNOWN))) {
        if (next.follows(last)) {
          parts.move(next, Part.UNKNOWN, Part.UNIT);
          last = next;
        }
      }
    }
  }

  /** A name with nothing but technologies beside or below it is a project's, not an employer's. */
  private static void beforeKeywords(HeadParts parts) {
    boolean other = parts.has(Part.ROLE) || parts.has(Part.ORGANISATION) || parts.has(Part.UNIT);
    List<Cell> unknown = parts.get(Part.UNKNOWN);
    if (parts.has(Part.KEYWORD)
        && !other
        && !parts.has(Part.TITLE)
        && !unknown.isEmpty()
        && unknown.stream().allMatch(c -> c.line() == 0 && c.column() == 0)) {
      take(parts, unknown.get(0), Part.TITLE);
    }
  }

  /** Whether nothing but a dash or a comma is between two cells. */
  private static boolean isJoined(Cell left, Cell right) {
    int from = left.passage().span().end();
    int to = right.passage().span().start();
    return from <= to
        && JOINT.matcher(left.passage().document().text().substring(from, to)).matches();
  }

  /**
   * An employer whose name looks like a role ("Freelance") stands where the other entries have
   * theirs.
   */
  private static void secondRole(HeadParts parts) {
    List<Cell> roles = List.copyOf(parts.get(Part.ROLE));
    if (roles.size() > 1
        && !parts.has(Part.ORGANISATION)
        && !parts.has(Part.UNIT)
        && !parts.has(Part.UNKNOWN)) {
      Cell last = roles.get(roles.size() - 1);
      if (last.column() != roles.get(0).column() || last.line() != roles.get(0).line()) {
        parts.move(last, Part.ROLE, Part.ORGANISATION);
      }
    }
  }

  /** "Intern, Example Courier": where other entries have their employer, its name tells nothing. */
  private static void roleAmongEmployers(HeadParts parts, SlotAssignment slots) {
    List<Cell> roles = List.copyOf(parts.get(Part.ROLE));
    if (roles.size() < 2 || parts.has(Part.ORGANISATION) || parts.has(Part.UNIT)) {
      return;
    }
    Cell last = roles.get(roles.size() - 1);
    if (slots.of(last).filter(Part.ORGANISATION::equals).isPresent()) {
      parts.move(last, Part.ROLE, Part.ORGANISATION);
    }
  }

  /**
   * A title that is all its entry has: that others have a role in its place doesn't make it one.
   */
  private static boolean isAlone(HeadParts parts, Cell cell) {
    return !parts.has(Part.ORGANISATION)
        && !parts.has(Part.UNIT)
        && parts.get(Part.UNKNOWN).stream()
            .allMatch(c -> c == cell || c.column() == cell.column() && c.line() == cell.line());
  }

  private static void byExclusion(HeadParts parts, SectionType type, LikelyParts likely) {
    boolean titled = isTitled(type);
    Optional<Cell> unknown = firstUnknown(parts);
    if (unknown.isEmpty()) {
      return;
    }
    Cell cell = unknown.get();
    boolean other = parts.has(Part.ROLE) || parts.has(Part.ORGANISATION);
    boolean none = other && type != SectionType.TEACHING && likely.isSurelyNone(cell);
    if (parts.has(Part.TITLE) || none) {
      return;
    }
    if (parts.has(Part.ROLE) && !parts.has(Part.ORGANISATION)) {
      take(
          parts,
          cell,
          titled && (isTitle(cell) || cell.line() == 0) || isLongTitle(cell)
              ? Part.TITLE
              : Part.ORGANISATION);
    } else if (parts.has(Part.ORGANISATION) && !parts.has(Part.ROLE)) {
      boolean before =
          cell.line() < parts.get(Part.ORGANISATION).get(0).line()
              || cell.column() < parts.get(Part.ORGANISATION).get(0).column();
      take(parts, cell, titled && isTitle(cell) && before ? Part.TITLE : Part.ROLE);
    } else if (!parts.has(Part.ORGANISATION)) {
      noEvidence(parts, type);
    }
    firstUnknown(parts)
        .filter(next -> isBeside(next, parts) && !likely.isRatherNone(next))
        .ifPresent(next -> take(parts, next, Part.UNIT));
  }

  private static void noEvidence(HeadParts parts, SectionType type) {
    List<Cell> unknown = List.copyOf(parts.get(Part.UNKNOWN));
    Cell first = unknown.get(0);
    Optional<Cell> second =
        unknown.stream()
            .filter(c -> c.line() != first.line() || c.column() != first.column())
            .findFirst();
    boolean job =
        type == SectionType.WORK || type == SectionType.TEACHING || type == SectionType.VOLUNTEER;
    if (second.isEmpty() || !job) {
      take(parts, first, type == SectionType.VOLUNTEER ? Part.ORGANISATION : Part.TITLE);
      return;
    }
    boolean firstIsRole =
        first.wording().role() > second.get().wording().role()
            || second.get().wording().organisation() > first.wording().organisation();
    take(parts, first, firstIsRole ? Part.ROLE : Part.ORGANISATION);
    take(parts, second.get(), firstIsRole ? Part.ORGANISATION : Part.ROLE);
  }

  /** What stands behind a dash after the organisation is a part of it. */
  private static boolean isBeside(Cell cell, HeadParts parts) {
    List<Cell> organisation = parts.get(Part.ORGANISATION);
    return !organisation.isEmpty()
        && parts.has(Part.ROLE)
        && !parts.has(Part.UNIT)
        && cell.line() == organisation.get(0).line()
        && cell.column() == organisation.get(organisation.size() - 1).column() + 1;
  }

  /** A name doesn't begin with a small letter. */
  private static Optional<Cell> firstUnknown(HeadParts parts) {
    return parts.get(Part.UNKNOWN).stream()
        .filter(c -> !Character.isLowerCase(c.text().codePointAt(0)))
        .findFirst();
  }

  /** Gives a cell to a part, with the unknown cells that go on from it after commas. */
  private static void take(HeadParts parts, Cell cell, Part part) {
    if (!parts.get(Part.UNKNOWN).contains(cell)) {
      return;
    }
    parts.move(cell, Part.UNKNOWN, part);
    Cell last = cell;
    for (Cell next : List.copyOf(parts.get(Part.UNKNOWN))) {
      if (next.follows(last) && part != Part.ORGANISATION) {
        parts.move(next, Part.UNKNOWN, part);
        last = next;
      }
    }
  }

  static boolean isTitle(Cell cell) {
    return cell.text().split(" ").length >= TITLE_WORDS || cell.text().indexOf(':') > 0;
  }

  private static boolean isLongTitle(Cell cell) {
    return cell.text().replaceAll("\\([^()]*\\)", "").strip().split(" ").length >= 2 * TITLE_WORDS
        && cell.wording().organisation() < SURE;
  }
}
