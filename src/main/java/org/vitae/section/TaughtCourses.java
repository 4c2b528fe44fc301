package org.vitae.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vitae.extract.Draft;
import org.vitae.extract.EntryKind;
import org.vitae.extract.Field;
import org.vitae.extract.WordingClassifier;
import org.vitae.layout.Line;
import org.vitae.segment.Block;
import org.vitae.segment.Section;
import org.vitae.segment.SectionType;

/**
 * Reads teaching that is set as courses, a line each, below a school, a role or both: {@code
 * "Example College"}, then {@code "2019 Optics (Lecturer)"}. Each course is a job there. A section
 * that is set in any other way is left to others. Immutable, thread-safe.
 */
final class TaughtCourses {
  private static final String RULE = "taught.";

  /** So many of the lines have a date of their own. */
  private static final double DATED = 0.75;

  /** So many of the dated lines name a course rather than a role alone. */
  private static final double NAMED = 0.6;

  /** A bold name of unknown words is a school's if there are so many courses below each. */
  private static final double ROWS_BELOW = 2;

  private static final int SENTENCE_WORDS = 12;
  private static final int BANNER_LINES = 3;

  private final HeadReader heads = new HeadReader();
  private final BodyReader bodies = new BodyReader();
  private final CourseRowReader rows = new CourseRowReader();
  private final WordingClassifier wording = new WordingClassifier();

  /** A course and what it stands below. */
  private record Taught(TeachingBanner banner, CourseRow row, List<Block> body) {}

  /** The jobs, if the section is set in this way. */
  Optional<List<Draft>> read(Section section) {
    if (!section.is(SectionType.TEACHING)) {
      return Optional.empty();
    }
    List<Taught> taught = new ArrayList<>();
    TeachingBanner banner = heading(section);
    int lines = 0;
    for (Block block : split(section.blocks())) {
      Head head = heads.read(List.of(block));
      boolean listed = block.isBullet() || block.level() > 0;
      if (isBelow(block, head, taught, lines)) {
        taught.get(taught.size() - 1).body().add(block);
      } else if (!head.dates().isEmpty() || listed && (!taught.isEmpty() || isNumbered(block))) {
        Optional<CourseRow> row = rows.read(head, banner);
        if (row.isEmpty()) {
          return Optional.empty();
        }
        taught.add(new Taught(banner, row.get(), new ArrayList<>()));
        lines = 0;
      } else {
        Optional<TeachingBanner> next = listed ? Optional.empty() : banner.next(block, head, lines);
        if (next.isEmpty() || ++lines > BANNER_LINES) {
          return Optional.empty();
        }
        banner = next.get();
      }
    }
    return lines == 0 && isWhole(taught)
        ? Optional.of(taught.stream().map(this::draft).toList())
        : Optional.empty();
  }

  /** A heading of its own that names the role of all that is below it. */
  private TeachingBanner heading(Section section) {
    return section
        .heading()
        .map(line -> section.document().passage(line))
        .filter(title -> wording.classify(title.text()).isRole())
        .map(TeachingBanner::ofRole)
        .orElse(TeachingBanner.NONE);
  }

  /** Lines that each end with a date of their own are a row each, whatever wrapped them. */
  private List<Block> split(List<Block> blocks) {
    List<Block> out = new ArrayList<>();
    for (Block block : blocks) {
      List<Block> lines =
          block.lines().stream().map(l -> new Block(block.document(), List.of(l))).toList();
      boolean rows =
          lines.size() > 1
              && lines.stream().noneMatch(l -> isOpen(l.first()))
              && lines.stream().noneMatch(l -> heads.read(List.of(l)).dates().isEmpty());
      out.addAll(rows ? lines : List.of(block));
    }
    return out;
  }

  /** Whether what a line says goes on in the next one. */
  private static boolean isOpen(Line line) {
    String text = line.text();
    return text.endsWith(",")
        || text.endsWith("-")
        || text.chars().filter(c -> c == '(').count() > text.chars().filter(c -> c == ')').count();
  }

  /** Whether a block says something about the course above it. */
  private static boolean isBelow(Block block, Head head, List<Taught> taught, int lines) {
    if (taught.isEmpty() || lines > 0) {
      return false;
    }
    Taught above = taught.get(taught.size() - 1);
    boolean deeper = block.isBullet() && block.level() > above.row().level();
    boolean sentence = Prose.count(block.text()) >= SENTENCE_WORDS && !block.first().startsBold();
    return head.dates().isEmpty() && (deeper || sentence);
  }

  private static boolean isWhole(List<Taught> taught) {
    long dated =
        taught.stream().filter(t -> !t.row().dates().isEmpty() || isNumbered(t.row())).count();
    long named = taught.stream().filter(t -> !t.row().course().isEmpty()).count();
    boolean told =
        taught.stream()
            .allMatch(
                t ->
                    t.row().school().isEmpty()
                        ? t.banner().isAnybody() || isNumbered(t.row())
                        : t.banner().school().isEmpty());
    long unknown =
        taught.stream().filter(t -> t.banner().isGuess()).map(Taught::banner).distinct().count();
    long below = taught.stream().filter(t -> t.banner().isGuess()).count();
    return !taught.isEmpty()
        && told
        && dated >= DATED * taught.size()
        && named >= NAMED * taught.size()
        && below >= ROWS_BELOW * unknown;
  }

  private static boolean isNumbered(Block block) {
    return CourseNumber.leads(block.text());
  }

  /** A course with its number and, at most, the role in it tells what it is without a banner. */
  private static boolean isNumbered(CourseRow row) {
    return !row.course().isEmpty() && CourseNumber.leads(row.course().get(0).text());
  }

  private Draft draft(Taught taught) {
    CourseRow row = taught.row();
    TeachingBanner banner = taught.banner();
    Draft draft = new Draft(EntryKind.WORK);
    row.labels().forEach(draft::label);
    row.school()
        .or(banner::school)
        .map(ExperienceDrafts::withoutAbbreviation)
        .ifPresent(s -> draft.add(Field.NAME, s, RULE + "school", 0.85));
    banner.unit().ifPresent(u -> draft.add(Field.DEPARTMENT, u, RULE + "unit", 0.8));
    banner.place().ifPresent(p -> draft.add(Field.LOCATION, p));
    row.place().ifPresent(p -> draft.add(Field.LOCATION, p));
    row.url().ifPresent(u -> draft.add(Field.URL, u));
    row.role()
        .or(banner::role)
        .ifPresent(
            role -> {
              draft.add(Field.POSITION, role, RULE + "role", 0.85);
              wording.type(role).ifPresent(t -> draft.add(Field.TYPE, t));
            });
    row.course().forEach(c -> draft.add(Field.SUMMARY, c, RULE + "course", 0.8));
    if (!draft.has(Field.TYPE)) {
      draft.add(Field.TYPE, row.said(RULE + "type"));
    }
    Dates.addTerms(draft, row.dates());
    bodies.read(draft, taught.body());
    return draft;
  }
}
