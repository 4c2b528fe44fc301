package org.vitae.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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

  /** A course without a bullet has at most so many words. */
  private static final int COURSE_WORDS = 7;

  private static final Field[] SHARED = {
    Field.INSTITUTION, Field.LOCATION, Field.START_DATE, Field.END_DATE, Field.SCORE, Field.RANK
  };

  /** Labels of a field rather than of a degree or a programme. */
  private static final Pattern MAJOR = Pattern.compile("(?i)\\W*(?:major|field)");

  private final EducationCells cells;
  private final EducationRest rests = new EducationRest();
  private final ProgrammeReader programmes = new ProgrammeReader();
  private final GradeExtractor grades = new GradeExtractor();
  private final CourseListExtractor courses = new CourseListExtractor();
  private final AdvisorExtractor advisors = new AdvisorExtractor();
  private final LabelReader labels = new LabelReader();
  private final Lexicon table = Lexicon.load("labels");

  EducationDrafts(FieldBoundary boundary) {
    this.cells = new EducationCells(boundary);
  }

  /**
   * The entry's programmes: one, or two for a double degree.
   *
   * @param slots what stands where in the heads of its section
   */
  List<Draft> draft(Head head, List<Block> body, StudySlots slots) {
    Draft draft = new Draft(EntryKind.EDUCATION);
    head.labels().forEach(draft::label);
    Dates.addProgramme(draft, head.dates());
    head.place().ifPresent(place -> draft.add(Field.LOCATION, place));
    head.url().ifPresent(url -> draft.add(Field.URL, url));
    head.advisors().forEach(a -> advisors(draft, a));
    List<Programme> found = cells.read(draft, head.cells(), slots);
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
        rests.add(draft, piece);
      }
      named.forEach(p -> p.rest().ifPresent(more -> rests.add(draft, more)));
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
      case "thesis" -> thesis(draft, labelled.value());
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

  /** A title; an advisor in brackets behind it is none of its words. */
  private void thesis(Draft draft, Passage value) {
    List<Advisors> named = advisors.read(value);
    int end = value.length();
    for (Advisors names : named) {
      int start = names.whole().span().start() - value.span().start();
      if (start > 1 && value.raw().charAt(start - 1) == '(') {
        advisors(draft, names);
        end = Math.min(end, start - 1);
      }
    }
    draft.add(Field.THESIS, value.to(end).trim(" \"“”'.,"), "education.thesis", BY_WORDS);
  }

  private static void advisors(Draft draft, Advisors advisors) {
    draft.label(advisors.whole());
    advisors.names().forEach(name -> draft.add(Field.ADVISORS, name));
  }
}
