package org.vitae.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vitae.extract.Advisors;
import org.vitae.extract.Found;
import org.vitae.extract.WordingClassifier;
import org.vitae.layout.Passage;

/**
 * Takes a line apart that names a course with its terms, and perhaps the role and the school:
 * {@code "CS 101: Programming (Tutor), Fall 2019, Spring 2020"}. Immutable, thread-safe.
 */
final class CourseRowReader {
  private static final double SURE = 0.7;

  private static final Pattern IN_BRACKETS = Pattern.compile("\\s?\\(([^()]{2,60})\\)\\s*$");
  private static final Pattern AFTER_COLON = Pattern.compile("^([^:]{2,50}):\\s+(?=\\S)");

  /** "TA for Optics"; an instructor of record teaches no course of that name. */
  private static final Pattern COURSE_OF =
      Pattern.compile("^([^,(:]{2,40}?)\\s(?:for|of|in)\\s(?!(?i:record)\\b)(?=[\\p{Lu}\\d])");

  /** What stands between two terms. */
  private static final Pattern JOINS = Pattern.compile("(?i)and|&|und|et|y|e|en");

  private final WordingClassifier wording = new WordingClassifier();

  /** A role cut off from what it was played in. */
  private record Cut(Optional<Passage> role, Optional<Passage> course) {}

  /** The row, unless the line is empty apart from its dates. */
  Optional<CourseRow> read(Head head, TeachingBanner banner) {
    List<Cell> cells = head.cells();
    if (cells.isEmpty()) {
      return Optional.empty();
    }
    Optional<Cell> school =
        banner.school().isPresent() && !banner.isGuess() ? Optional.empty() : school(cells);
    Optional<Passage> role = Optional.empty();
    List<Passage> course = new ArrayList<>();
    @Nullable Cell last = null;
    for (Cell cell : cells) {
      if (school.filter(s -> s == cell).isPresent()) {
        last = null;
        continue;
      }
      Cut cut = role.isPresent() ? new Cut(Optional.empty(), whole(cell)) : cut(cell, cells);
      role = role.or(cut::role);
      if (cut.course().isEmpty() || JOINS.matcher(cell.text()).matches()) {
        last = null;
        continue;
      }
      addTo(course, cut.course().get(), last);
      last = cell;
    }
    Passage first = cells.get(0).passage();
    Passage all =
        new Passage(
            first.document(), first.span().hull(cells.get(cells.size() - 1).passage().span()));
    return Optional.of(
        new CourseRow(
            withTeacher(course, head.advisors()),
            role,
            school.map(Cell::passage),
            head.place(),
            head.url().or(() -> link(course)),
            head.dates(),
            head.labels(),
            all,
            first.lines().get(0).level()));
  }

  private static Optional<Passage> whole(Cell cell) {
    return Optional.of(cell.passage());
  }

  /** A course that is a link. */
  private static Optional<Found<String>> link(List<Passage> course) {
    return course.stream()
        .flatMap(c -> c.link().map(l -> Found.of(l, c, "taught.link", 0.8)).stream())
        .filter(l -> l.value().startsWith("http"))
        .findFirst();
  }

  /** The pieces of one column are one piece. */
  private static void addTo(List<Passage> course, Passage piece, @Nullable Cell last) {
    if (last != null && last.passage().until(piece).indexOf('\t') < 0) {
      Passage before = course.remove(course.size() - 1);
      course.add(new Passage(piece.document(), before.span().hull(piece.span())));
    } else {
      course.add(piece);
    }
  }

  /** The school in the line, behind its course or before it. */
  private static Optional<Cell> school(List<Cell> cells) {
    List<Cell> named =
        cells.stream()
            .filter(c -> c.wording().organisation() >= SURE && !c.wording().isUnit())
            .toList();
    if (cells.size() < 2 || named.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(named.get(named.size() - 1));
  }

  private Cut cut(Cell cell, List<Cell> cells) {
    Passage text = cell.passage();
    Matcher bracket = IN_BRACKETS.matcher(text.raw());
    if (bracket.find() && bracket.start() > 0 && isRole(bracket.group(1))) {
      return new Cut(
          Optional.of(text.sub(bracket.start(1), bracket.end(1))),
          Optional.of(text.to(bracket.start()).trim()));
    }
    Matcher colon = AFTER_COLON.matcher(text.raw());
    if (colon.find() && isRole(colon.group(1))) {
      return new Cut(Optional.of(text.to(colon.end(1))), Optional.of(text.from(colon.end())));
    }
    Matcher of = COURSE_OF.matcher(text.raw());
    if (cell.wording().isRole() && of.find() && isTeaching(text.to(of.end(1)))) {
      return new Cut(Optional.of(text.to(of.end(1))), Optional.of(text.from(of.end())));
    }
    if (cell.wording().isRole()) {
      String inner = text.raw();
      boolean bracketed = inner.startsWith("(") && inner.endsWith(")");
      return new Cut(Optional.of(bracketed ? text.trim("()") : text), Optional.empty());
    }
    return new Cut(Optional.empty(), Optional.of(text));
  }

  private boolean isRole(String text) {
    return wording.classify(text).isRole();
  }

  private boolean isTeaching(Passage role) {
    return wording.type(role).filter(t -> t.value().equals("teaching")).isPresent();
  }

  /** Who gave a course that one assisted in is said of the course. */
  private static List<Passage> withTeacher(List<Passage> course, List<Advisors> teachers) {
    if (course.isEmpty() || teachers.isEmpty()) {
      return course;
    }
    List<Passage> out = new ArrayList<>(course);
    Passage last = out.remove(out.size() - 1);
    Passage by = teachers.get(teachers.size() - 1).whole();
    boolean behind = by.span().start() >= last.span().end();
    out.add(behind ? new Passage(last.document(), last.span().hull(by.span())) : last);
    return out;
  }
}
