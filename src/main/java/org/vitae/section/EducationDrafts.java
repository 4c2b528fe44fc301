package org.vitae.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vitae.extract.AdvisorExtractor;
import org.vitae.extract.Advisors;
import org.vitae.extract.CourseList;
import org.vitae.extract.CourseListExtractor;
import org.vitae.extract.Draft;
import org.vitae.extract.EntryKind;
import org.vitae.extract.Field;
import org.vitae.extract.Found;
import org.vitae.extract.GradeExtractor;
import org.vitae.extract.Grades;
import org.vitae.extract.WordingClassifier;
import org.vitae.layout.Passage;
import org.vitae.lexicon.Lexicon;
import org.vitae.model.Grade;
import org.vitae.segment.Block;

/**
 * Puts the head and body of an entry about education into drafts, one for each degree. Immutable,
 * thread-safe.
 */
final class EducationDrafts {
  private static final double BY_WORDS = 0.9;
  private static final double BY_LAYOUT = 0.6;

  /** A course without a bullet has at most so many words. */
  private static final int COURSE_WORDS = 7;

  private static final Field[] SHARED = {
    Field.INSTITUTION, Field.LOCATION, Field.START_DATE, Field.END_DATE, Field.SCORE, Field.RANK
  };

  /** Labels of a field rather than of a degree or a programme. */
  private static final Pattern MAJOR = Pattern.compile("(?i)\\W*(?:major|field)");

  private final FieldBoundary boundary = new FieldBoundary();
  private final WordingClassifier wording = new WordingClassifier();
  private final ProgrammeReader programmes = new ProgrammeReader();
  private final GradeExtractor grades = new GradeExtractor();
  private final CourseListExtractor courses = new CourseListExtractor();
  private final AdvisorExtractor advisors = new AdvisorExtractor();
  private final LabelReader labels = new LabelReader();
  private final Lexicon table = Lexicon.load("labels");

  /** The entry's programmes: one, or two for a double degree. */
  List<Draft> draft(Head head, List<Block> body) {
    Draft draft = new Draft(EntryKind.EDUCATION);
    head.labels().forEach(draft::label);
    Dates.addProgramme(draft, head.dates());
    head.place().ifPresent(place -> draft.add(Field.LOCATION, place));
    head.url().ifPresent(url -> draft.add(Field.URL, url));
    head.advisors().forEach(a -> advisors(draft, a));
    List<Programme> found = cells(draft, head.cells());
    boolean courseItems = CourseItems.are(body);
    for (Block block : body) {
      if (isCoursesLabel(block)) {
        draft.label(block.passage());
        courseItems = true;
      } else if (courseItems && isCourseItem(block)) {
        course(draft, block);
      } else {
        courseItems = false;
        body(draft, block, found);
      }
    }
    List<Draft> out = new ArrayList<>();
    out.add(draft);
    if (!found.isEmpty()) {
      programme(draft, found.get(0));
      for (Programme further : found.subList(1, found.size())) {
        Draft second = new Draft(EntryKind.EDUCATION);
        programme(second, further);
        inherit(second, draft);
        out.add(second);
      }
    }
    return out;
  }

  /** "Courses" alone on a line: the items below it are courses. */
  private boolean isCoursesLabel(Block block) {
    return table.match(block.passage().trim(" :").text()).filter("courses"::equals).isPresent();
  }

  private boolean isCourseItem(Block block) {
    return (block.isBullet() || block.passage().raw().indexOf('\t') >= 0 || isShort(block))
        && labels.read(block.passage()).isEmpty()
        && grades.extract(block.passage()).isEmpty();
  }

  /** A bullet is one course, commas or not. */
  private void course(Draft draft, Block block) {
    if (block.isBullet()) {
      draft.add(Field.COURSES, block.passage(), "course.item", BY_WORDS);
    } else {
      courses.extract(block.passage()).courses().forEach(c -> draft.add(Field.COURSES, c));
    }
  }

  private static boolean isShort(Block block) {
    return block.text().split(" ").length <= COURSE_WORDS && !block.text().endsWith(".");
  }

  /** A further programme at the same school shares what is printed once. */
  static void inherit(Draft draft, Draft outer) {
    for (Field field : SHARED) {
      if (!draft.has(field)) {
        outer.get(field).forEach(found -> draft.add(field, found));
      }
    }
  }

  private static void programme(Draft draft, Programme programme) {
    draft.add(Field.STUDY_TYPE, programme.studyType(), "degree.lexicon", BY_WORDS);
    programme.area().ifPresent(area -> draft.add(Field.AREA, area, "degree.area", BY_WORDS));
  }

  /** Reads the head's cells; gives the programmes that they name. */
  private List<Programme> cells(Draft draft, List<Cell> printed) {
    boolean degree = printed.stream().anyMatch(EducationDrafts::startsWithDegree);
    List<Cell> cells = degree ? boundary.split(printed) : printed;
    List<Programme> found = new ArrayList<>();
    List<Cell> schools = new ArrayList<>();
    List<Cell> unknown = new ArrayList<>();
    Cell degreeCell = null;
    for (Cell cell : cells) {
      List<Programme> named =
          isSchool(cell) && !startsWithDegree(cell) ? List.of() : programmes.read(cell.passage());
      if (named.isEmpty()) {
        Grades graded = grades.extract(cell.passage());
        if (!graded.isEmpty()) {
          graded.addTo(draft);
          beside(draft, graded.rest(cell.passage()), cell, schools);
          continue;
        }
      }
      boolean isArea =
          degreeCell != null
              && cell.follows(degreeCell)
              && !found.isEmpty()
              && found.get(found.size() - 1).area().isEmpty();
      if (!named.isEmpty() && !isArea) {
        found.addAll(named);
        named.forEach(p -> p.rest().ifPresent(rest -> rest(draft, rest)));
        degreeCell = cell;
      } else if (isFieldBelow(cell, degreeCell, found)
          && isAlone(cell, cells)
          && (!unknown.isEmpty() || cells.stream().anyMatch(EducationDrafts::isSchool))) {
        extendArea(found, cell);
        degreeCell = cell;
      } else if (isFieldBeside(cell, degreeCell, found) && hasSchool(cells, cell.line())) {
        extendArea(found, cell);
        degreeCell = cell;
      } else if (degreeCell != null
          && cell.follows(degreeCell)
          && (cell.wording().organisation() < 0.5 && cell.wording().unit() < 0.5
              || boundary.isField(cell.text())
                  && cells.stream().anyMatch(c -> c != cell && isSchool(c)))) {
        extendArea(found, cell);
        degreeCell = cell;
      } else if (isSchool(cell) || cell.wording().isUnit()) {
        schools.add(cell);
      } else if (!BareGrade.take(draft, cell)) {
        unknown.add(cell);
      }
    }
    school(draft, schools, unknown);
    if (found.isEmpty()) {
      DashedProgramme.take(unknown).ifPresent(found::add);
    }
    unknown.forEach(
        cell -> draft.add(Field.HIGHLIGHTS, cell.passage(), "education.rest", BY_LAYOUT));
    return found;
  }

  private static boolean isAlone(Cell cell, List<Cell> cells) {
    return cells.stream().noneMatch(c -> c != cell && c.line() == cell.line());
  }

  /** A degree alone on its line, and its field alone on the next one. */
  private static boolean isFieldBelow(Cell cell, @Nullable Cell degree, List<Programme> found) {
    return degree != null
        && cell.line() == degree.line() + 1
        && cell.column() == 0
        && cell.part() == 0
        && lacksField(cell, found);
  }

  /** Whether the last degree has no field yet, and the cell could be one. */
  private static boolean lacksField(Cell cell, List<Programme> found) {
    return !found.isEmpty()
        && found.get(found.size() - 1).area().isEmpty()
        && found.get(found.size() - 1).rest().isEmpty()
        && cell.wording().organisation() < 0.5
        && cell.wording().unit() < 0.5
        && cell.wording().degree() == 0
        && cell.text().chars().noneMatch(Character::isDigit);
  }

  /** "BSc - Physics": a degree, its field behind a dash. */
  private static boolean isFieldBeside(Cell cell, @Nullable Cell degree, List<Programme> found) {
    return degree != null
        && cell.line() == degree.line()
        && cell.column() == degree.column() + 1
        && cell.part() == 0
        && cell.text().indexOf(':') < 0
        && lacksField(cell, found);
  }

  /** Whether another line, or a cell whose words tell it, says where it was. */
  private static boolean hasSchool(List<Cell> cells, int programme) {
    return cells.stream()
        .anyMatch(
            c ->
                isSchool(c)
                    || c.line() != programme
                        && c.column() == 0
                        && c.part() == 0
                        && c.wording().degree() == 0);
  }

  /** What stands in one cell with a grade: the school ("Example College (GPA 3.9)") or a note. */
  private void beside(Draft draft, List<Passage> pieces, Cell cell, List<Cell> schools) {
    for (Passage piece : pieces) {
      Cell rest = cell.with(piece, wording.classify(piece.text()));
      if (isSchool(rest) || rest.wording().isUnit()) {
        schools.add(rest);
      } else {
        draft.add(Field.HIGHLIGHTS, piece, "education.rest", BY_LAYOUT);
      }
    }
  }

  /** "BA in History, Politics": what follows a comma goes on with the field, or is it. */
  private static void extendArea(List<Programme> found, Cell cell) {
    Programme last = found.remove(found.size() - 1);
    Passage area =
        last.area()
            .map(a -> new Passage(a.document(), a.span().hull(cell.passage().span())))
            .orElse(cell.passage());
    found.add(new Programme(last.studyType(), Optional.of(area), last.rest()));
  }

  private static boolean startsWithDegree(Cell cell) {
    return cell.wording().degree() >= 1;
  }

  private static boolean isSchool(Cell cell) {
    return cell.wording().isOrganisation();
  }

  /**
   * The school is the one with a school's word; a unit before or after it is the first highlight.
   */
  private void school(Draft draft, List<Cell> schools, List<Cell> unknown) {
    Cell school = null;
    for (Cell cell : schools) {
      if (!cell.wording().isUnit()
          && (school == null || isAbbreviated(school) && !isAbbreviated(cell))) {
        school = cell;
      }
    }
    if (school == null && !unknown.isEmpty()) {
      school = unknown.remove(0);
    } else if (school == null && !schools.isEmpty()) {
      school = schools.get(0);
    }
    for (Cell cell : schools) {
      if (cell != school) {
        draft.add(Field.HIGHLIGHTS, cell.passage(), "education.unit", BY_WORDS);
      }
    }
    if (school != null) {
      draft.add(
          Field.INSTITUTION,
          ExperienceDrafts.withoutAbbreviation(school.passage()),
          "education.school",
          BY_WORDS);
    }
  }

  /** Whether only an abbreviation tells that it is a school ("Informatics ETH"). */
  private boolean isAbbreviated(Cell cell) {
    return !wording.classify(cell.text().toLowerCase(Locale.ROOT)).isOrganisation();
  }

  private void rest(Draft draft, Passage rest) {
    if (!draft.has(Field.INSTITUTION) && wording.classify(rest.text()).organisation() >= BY_WORDS) {
      draft.add(Field.INSTITUTION, rest, "education.school", BY_LAYOUT);
    } else if (!grade(draft, rest)) {
      draft.add(Field.HIGHLIGHTS, rest, "education.rest", BY_LAYOUT);
    }
  }

  private void body(Draft draft, Block block, List<Programme> found) {
    Passage passage = block.passage();
    List<Advisors> advised = advisors.read(passage);
    if (!advised.isEmpty() && advised.get(0).whole().span().start() - passage.span().start() <= 3) {
      advised.forEach(a -> advisors(draft, a));
      return;
    }
    Optional<LabelReader.Labelled> labelled = labels.read(passage);
    if (labelled.isPresent() && labelled(draft, labelled.get())) {
      return;
    }
    Grades graded = grades.extract(passage);
    List<Passage> rest = graded.rest(passage);
    if (graded.isEmpty() || isFurtherProgramme(rest, found)) {
      draft.add(Field.HIGHLIGHTS, passage, "education.bullet", BY_WORDS);
      return;
    }
    graded.addTo(draft);
    for (Passage piece : rest) {
      List<Programme> named = found.isEmpty() ? programmes.read(piece) : List.of();
      found.addAll(named);
      if (named.isEmpty()) {
        rest(draft, piece);
      }
      named.forEach(p -> p.rest().ifPresent(more -> rest(draft, more)));
    }
  }

  /** Whether the grades beside it belong to another degree than the entry's own. */
  private boolean isFurtherProgramme(List<Passage> rest, List<Programme> found) {
    return !found.isEmpty() && rest.stream().anyMatch(p -> !programmes.read(p).isEmpty());
  }

  private boolean labelled(Draft draft, LabelReader.Labelled labelled) {
    switch (labelled.kind()) {
      case "courses" -> {
        CourseList list = courses.extract(labelled.value());
        list.courses().forEach(course -> draft.add(Field.COURSES, course));
        list.grade()
            .ifPresent(
                grade ->
                    draft.add(
                        Field.SCORES,
                        Found.of(
                            new Grade(
                                labelled.label().trim(" :").text(), grade.text().replace(" ", "")),
                            grade,
                            "education.grade",
                            BY_WORDS)));
      }
      case "thesis" ->
          draft.add(Field.THESIS, labelled.value().trim(" \"“”'.,"), "education.thesis", BY_WORDS);
      case "degree" -> {
        if (draft.has(Field.AREA) || !MAJOR.matcher(labelled.label().text()).lookingAt()) {
          return false;
        }
        draft.add(Field.AREA, labelled.value().trim(" ."), "education.major", BY_WORDS);
      }
      case "honors" -> draft.add(Field.HONORS, labelled.value(), "education.honors", BY_WORDS);
      case "location" ->
          draft.add(Field.LOCATION, labelled.value(), "education.location", BY_WORDS);
      default -> {
        return false;
      }
    }
    draft.label(labelled.label());
    return true;
  }

  /** Whether the passage is about grades; if so they are in the draft, with what is beside them. */
  private boolean grade(Draft draft, Passage passage) {
    Grades found = grades.extract(passage);
    if (found.isEmpty()) {
      return false;
    }
    found.addTo(draft);
    found.rest(passage).forEach(p -> draft.add(Field.HIGHLIGHTS, p, "education.rest", BY_LAYOUT));
    return true;
  }

  private static void advisors(Draft draft, Advisors advisors) {
    draft.label(advisors.whole());
    advisors.names().forEach(name -> draft.add(Field.ADVISORS, name));
  }
}
