package org.vitae.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vitae.extract.CourseList;
import org.vitae.extract.CourseListExtractor;
import org.vitae.extract.DateExtractor;
import org.vitae.extract.DateRange;
import org.vitae.extract.Draft;
import org.vitae.extract.EntryKind;
import org.vitae.extract.Field;
import org.vitae.extract.Found;
import org.vitae.extract.LabelFinder;
import org.vitae.extract.LabelFinder.Labelled;
import org.vitae.layout.Line;
import org.vitae.layout.Passage;
import org.vitae.lexicon.Lexicon;
import org.vitae.model.Grade;
import org.vitae.segment.Block;
import org.vitae.segment.Section;
import org.vitae.segment.SectionType;

/**
 * Reads the key courses of programmes. Each draft is that of a programme without its school: what
 * it says of level and dates tells which of the programmes it belongs to.
 */
public final class CoursesExtractor implements SectionExtractor {
  private static final String RULE = "course.";
  private static final Pattern SLASH = Pattern.compile("\\s*/\\s*");

  private final CourseListExtractor lists = new CourseListExtractor();
  private final DateExtractor dates = new DateExtractor();
  private final Lexicon degrees = Lexicon.load("degrees");

  @Override
  public boolean accepts(Section section) {
    return section.type() == SectionType.COURSES;
  }

  @Override
  public List<Draft> extract(Section section, Owner owner) {
    List<Draft> drafts = new ArrayList<>();
    for (Group group : groups(section)) {
      Draft draft = new Draft(EntryKind.EDUCATION);
      group.label().ifPresent(l -> addProgramme(l, draft));
      for (Passage part : group.parts()) {
        addCourses(part, section, draft);
      }
      if (draft.has(Field.COURSES)) {
        drafts.add(draft);
      }
    }
    return drafts;
  }

  /** A line that names a level, holds a date or has a list below it is the head of what follows. */
  private List<Group> groups(Section section) {
    List<Group> out = new ArrayList<>();
    Optional<Passage> label = Optional.empty();
    List<Passage> parts = new ArrayList<>();
    List<Block> blocks = section.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      boolean above = i + 1 < blocks.size() && blocks.get(i + 1).level() > blocks.get(i).level();
      for (Passage row : LabelSplitter.rows(blocks.get(i))) {
        Optional<Labelled> labelled = programme(row);
        if (labelled.isPresent() || isHead(row, above)) {
          close(out, label, parts);
          label = Optional.of(labelled.map(Labelled::label).orElse(row));
          labelled.map(Labelled::content).ifPresent(parts::add);
        } else {
          parts.add(row);
        }
      }
    }
    close(out, label, parts);
    return out;
  }

  /** {@code Bachelor (2010–2014): Optics, Heat}. */
  private Optional<Labelled> programme(Passage row) {
    return LabelFinder.atColon(row)
        .filter(l -> !l.content().isEmpty())
        .filter(l -> isHead(l.label(), false));
  }

  private static void close(List<Group> out, Optional<Passage> label, List<Passage> parts) {
    if (!parts.isEmpty()) {
      out.add(new Group(label, parts));
      parts.clear();
    }
  }

  private boolean isHead(Passage part, boolean above) {
    if (part.raw().indexOf(',') >= 0) {
      return false;
    }
    return above
        || dates.isDateOnly(part)
        || !dates.extract(part).isEmpty()
        || degrees.startOf(part.raw()).isPresent() && Prose.count(part.raw()) <= 4;
  }

  private void addProgramme(Passage label, Draft draft) {
    List<Found<DateRange>> found = dates.extract(label);
    DateExtractor.merge(found)
        .ifPresent(
            range -> {
              if (range.value().start() != null) {
                draft.add(Field.START_DATE, range.map(DateRange::start));
              }
              if (range.value().end() != null) {
                draft.add(Field.END_DATE, range.map(DateRange::end));
              }
            });
    degrees
        .firstIn(label.raw())
        .ifPresent(
            hit ->
                draft.add(
                    Field.STUDY_TYPE,
                    label.sub(hit.span().start(), hit.span().end()),
                    RULE + "level",
                    0.7));
    draft.label(label);
  }

  private void addCourses(Passage part, Section section, Draft draft) {
    Optional<Labelled> category =
        LabelFinder.atColon(part).filter(l -> l.content().raw().indexOf(',') > 0);
    category.ifPresent(c -> draft.label(c.label()));
    CourseList list = lists.extract(category.map(Labelled::content).orElse(part));
    list.courses().forEach(c -> draft.add(Field.COURSES, c));
    list.grade().ifPresent(g -> draft.add(Field.SCORES, grade(g, section)));
  }

  /** The grade that closes a list is labelled by the section's heading. */
  private static Found<Grade> grade(Passage value, Section section) {
    String text = SLASH.matcher(value.text()).replaceAll("/");
    Optional<Line> heading = section.heading();
    return heading.isEmpty()
        ? Found.of(new Grade(null, text), value, RULE + "grade", 0.9)
        : new Found<>(
            new Grade(heading.get().text().strip(), text),
            List.of(heading.get().span(), value.span()),
            RULE + "grade",
            0.9);
  }
}
