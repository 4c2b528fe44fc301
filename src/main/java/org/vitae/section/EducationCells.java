package org.vitae.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vitae.extract.Draft;
import org.vitae.extract.Field;
import org.vitae.extract.GradeExtractor;
import org.vitae.extract.Grades;
import org.vitae.extract.WordingClassifier;
import org.vitae.layout.Passage;
import org.vitae.lexicon.Lexicon;

/** Reads the cells of a head about education. Immutable, thread-safe. */
final class EducationCells {
  private static final double BY_WORDS = 0.9;
  private static final double BY_LAYOUT = 0.6;

  /** Not the field, but a part of it. */
  private static final Pattern TRACK =
      Pattern.compile(
          "(?i)\\b(?:speciali[sz]ation|track|option|concentration|emphasis|stream|vertiefung|schwerpunkt)$");

  private static final Pattern AND = Pattern.compile("\\s(?:and|&|und|et|y|e|och|en)\\s");

  private final FieldBoundary boundary;
  private final Lexicon degrees = Lexicon.load("degrees");
  private final Lexicon organisations = Lexicon.load("organisations");
  private final WordingClassifier wording = new WordingClassifier();
  private final ProgrammeReader programmes = new ProgrammeReader();
  private final GradeExtractor grades = new GradeExtractor();
  private final EducationRest rests = new EducationRest();
  private final DashedSchool dashed;

  EducationCells(FieldBoundary boundary) {
    this.boundary = boundary;
    this.dashed = new DashedSchool(boundary);
  }

  /** Puts what the cells say into the draft, but for the programmes that they name. */
  List<Programme> read(Draft draft, List<Cell> printed, StudySlots slots) {
    boolean degree = printed.stream().anyMatch(EducationCells::startsWithDegree);
    Reading reading = new Reading(draft, degree ? boundary.split(printed) : printed, slots);
    reading.read();
    return reading.found;
  }

  private static boolean startsWithDegree(Cell cell) {
    return cell.wording().degree() >= 1;
  }

  private static boolean isSchool(Cell cell) {
    return cell.wording().isOrganisation();
  }

  /** Whether its words name no part of a school, or little of one. */
  private static boolean isNoSchool(Cell cell) {
    return cell.wording().organisation() < 0.5 && cell.wording().unit() < 0.5;
  }

  /** Whether only an abbreviation tells that it is a school ("Informatics ETH"). */
  private boolean isAbbreviated(Cell cell) {
    return !wording.classify(cell.text().toLowerCase(Locale.ROOT)).isOrganisation();
  }

  /** One head while it is read. */
  private final class Reading {
    private final Draft draft;
    private final List<Cell> cells;
    private final StudySlots slots;
    private final List<Programme> found = new ArrayList<>();
    private final List<Cell> schools = new ArrayList<>();
    private final List<Cell> unknown = new ArrayList<>();
    private @Nullable Cell degree;

    Reading(Draft draft, List<Cell> cells, StudySlots slots) {
      this.draft = draft;
      this.cells = cells;
      this.slots = slots;
    }

    private List<Programme> programmes(Cell cell) {
      return isSchool(cell) && !startsWithDegree(cell)
          ? List.of()
          : programmes.read(cell.passage());
    }

    void read() {
      cells.forEach(this::read);
      school();
      if (found.isEmpty()) {
        DashedProgramme.take(unknown).ifPresent(found::add);
      }
      unknown.forEach(
          cell -> draft.add(Field.HIGHLIGHTS, cell.passage(), "education.rest", BY_LAYOUT));
    }

    private void read(Cell cell) {
      List<Programme> read = programmes(cell);
      Grades graded = read.isEmpty() ? grades.extract(cell.passage()) : Grades.NONE;
      if (!graded.isEmpty()) {
        graded.addTo(draft);
        beside(graded.rest(cell.passage()), cell);
      } else if (startsWithDegree(cell) && (isFieldBelow(cell) || isFieldBeside(cell))) {
        extendArea(cell);
        degree = cell;
      } else if (isFurtherLevel(cell)) {
        extendDegree(cell);
      } else if (!read.isEmpty() && !isAreaAfterComma(cell)) {
        found.addAll(read);
        read.forEach(p -> p.rest().ifPresent(rest -> rest(cell, rest)));
        degree = cell;
      } else if (isDegreeBySlot(cell)) {
        found.add(new Programme(cell.passage(), Optional.empty(), Optional.empty()));
        degree = cell;
      } else if (isField(cell)) {
        extendArea(cell);
        degree = cell;
      } else if (isSchool(cell) || cell.wording().isUnit()) {
        schools.add(cell);
      } else if (!BareGrade.take(draft, cell)) {
        unknown.add(cell);
      }
    }

    /** What stands behind a degree in its cell: the school, or something else. */
    private void rest(Cell cell, Passage rest) {
      Cell named = cell.with(rest, wording.classify(rest.text()));
      boolean name = !Character.isLowerCase(rest.text().codePointAt(0));
      if (name && named.wording().organisation() >= BY_WORDS && schools.isEmpty()) {
        schools.add(named);
      } else if (DashedSchool.isAbbreviation(rest.text())) {
        unknown.add(named);
      } else {
        rests.add(draft, rest);
      }
    }

    /** What stands where the other entries have their degrees, if no words name one. */
    private boolean isDegreeBySlot(Cell cell) {
      return slots.of(cell) == StudyPart.DEGREE
          && !isSchool(cell)
          && cells.stream().allMatch(c -> programmes(c).isEmpty());
    }

    private boolean isAreaAfterComma(Cell cell) {
      return degree != null
          && cell.follows(degree)
          && !found.isEmpty()
          && found.get(found.size() - 1).area().isEmpty();
    }

    private boolean isField(Cell cell) {
      return isFieldBelow(cell) && isAlone(cell) && (!unknown.isEmpty() || anySchool(null))
          || isFieldBeside(cell) && hasSchool(cell.line())
          || isFieldAfterComma(cell)
          || isFieldBySlot(cell);
    }

    /** What stands where the other entries have their fields. */
    private boolean isFieldBySlot(Cell cell) {
      return slots.of(cell) == StudyPart.FIELD
          && !TRACK.matcher(cell.text()).find()
          && degree != null
          && found.get(found.size() - 1).area().isEmpty()
          && (anySchool(cell) || cells.stream().anyMatch(c -> slots.of(c) == StudyPart.SCHOOL));
    }

    private boolean anySchool(@Nullable Cell but) {
      return cells.stream().anyMatch(c -> c != but && isSchool(c));
    }

    private boolean isAlone(Cell cell) {
      return cells.stream().noneMatch(c -> c != cell && c.line() == cell.line());
    }

    private boolean isFieldAfterComma(Cell cell) {
      return degree != null
          && cell.follows(degree)
          && (isNoSchool(cell)
              || boundary.isField(cell.text()) && anySchool(cell)
              || isEndOfList(cell));
    }

    /** "MSc in Robotics, Systems and Control" above its school, though a word names employers. */
    private boolean isEndOfList(Cell cell) {
      return cell.wording().organisation() < 1
          && organisations.findIn(cell.text()).stream()
              .allMatch(hit -> hit.canonical().equals("company"))
          && AND.matcher(cell.text()).find()
          && cells.stream().anyMatch(c -> c.line() != cell.line() && isSchool(c));
    }

    /** A degree alone on its line, and its field alone on the next one. */
    private boolean isFieldBelow(Cell cell) {
      return degree != null
          && cell.line() == degree.line() + 1
          && cell.column() == 0
          && cell.part() == 0
          && lacksField(cell);
    }

    /** "BSc - Physics": a degree, its field behind a dash. */
    private boolean isFieldBeside(Cell cell) {
      return degree != null
          && cell.line() == degree.line()
          && cell.column() == degree.column() + 1
          && cell.part() == 0
          && cell.text().indexOf(':') < 0
          && lacksField(cell);
    }

    /** Whether the last degree has no field yet, and the cell could be one. */
    private boolean lacksField(Cell cell) {
      return !found.isEmpty()
          && found.get(found.size() - 1).area().isEmpty()
          && found.get(found.size() - 1).rest().isEmpty()
          && (isNoSchool(cell) || boundary.isField(cell.text()))
          && (cell.wording().degree() == 0 || boundary.startsWithField(cell.text()))
          && cell.text().chars().noneMatch(Character::isDigit)
          && !TRACK.matcher(cell.text()).find();
    }

    /** Whether another line, or a cell whose words tell it, says where it was. */
    private boolean hasSchool(int programme) {
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
    private void beside(List<Passage> pieces, Cell cell) {
      for (Passage piece : pieces) {
        Cell rest = cell.with(piece, wording.classify(piece.text()));
        if (isSchool(rest) || rest.wording().isUnit()) {
          schools.add(rest);
        } else {
          draft.add(Field.HIGHLIGHTS, piece, "education.rest", BY_LAYOUT);
        }
      }
    }

    /** "A Level, GCSE": what a school gives is named together. */
    private boolean isFurtherLevel(Cell cell) {
      return degree != null
          && cell.follows(degree)
          && isOfSchool(cell.text())
          && isOfSchool(found.get(found.size() - 1).studyType().text());
    }

    private boolean isOfSchool(String text) {
      return degrees.match(text).filter("school"::equals).isPresent();
    }

    private void extendDegree(Cell cell) {
      Programme last = found.remove(found.size() - 1);
      Passage both =
          new Passage(
              cell.passage().document(), last.studyType().span().hull(cell.passage().span()));
      found.add(new Programme(both, last.area(), last.rest()));
      degree = cell;
    }

    /** "BA in History, Politics": what follows a comma goes on with the field, or is it. */
    private void extendArea(Cell cell) {
      Programme last = found.remove(found.size() - 1);
      Passage area =
          last.area()
              .map(a -> new Passage(a.document(), a.span().hull(cell.passage().span())))
              .orElse(cell.passage());
      found.add(new Programme(last.studyType(), Optional.of(area), last.rest()));
    }

    /**
     * The school is the one with a school's word; a unit before or after it is the first highlight.
     */
    private void school() {
      Cell school = null;
      for (Cell cell : schools) {
        if (!cell.wording().isUnit()
            && (school == null || isAbbreviated(school) && !isAbbreviated(cell))) {
          school = cell;
        }
      }
      if (school == null && !unknown.isEmpty()) {
        Cell first = unknown.get(0);
        school =
            unknown.stream().filter(c -> slots.of(c) == StudyPart.SCHOOL).findFirst().orElse(first);
        unknown.remove(school);
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
            ExperienceDrafts.withoutAbbreviation(dashed.whole(school, unknown)),
            "education.school",
            BY_WORDS);
      }
    }
  }
}
