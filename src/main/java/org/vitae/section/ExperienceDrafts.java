package org.vitae.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.extract.Advisors;
import org.vitae.extract.Draft;
import org.vitae.extract.EntryKind;
import org.vitae.extract.Field;
import org.vitae.extract.Found;
import org.vitae.extract.WordingClassifier;
import org.vitae.layout.Passage;
import org.vitae.segment.Block;
import org.vitae.segment.Entry;
import org.vitae.segment.SectionType;

/**
 * Puts the parts of an entry's head and its body into the fields of a job, a project or a voluntary
 * role. Immutable, thread-safe.
 */
final class ExperienceDrafts {
  private static final double BY_WORDS = 0.85;
  private static final double BY_LAYOUT = 0.6;

  /** An abbreviation in brackets at the end of a name ("Ghent University (UGent)"). */
  private static final Pattern ABBREVIATION =
      Pattern.compile("\\s*\\(\\p{Lu}[\\p{L}\\d&.-]{1,11}\\)\\s*$");

  /** Course numbers behind a teaching role. */
  private static final Pattern COURSES = Pattern.compile("\\s*\\(([^()]*\\d{3}[^()]*)\\)\\s*$");

  /** A course by its number. */
  private static final Pattern COURSE =
      Pattern.compile("^\\p{Lu}{2,6}[ -]?\\d{2,4}[\\p{L}\\d/.-]{0,12}(?:\\s|:|$)");

  private static final Pattern COURSE_OF =
      Pattern.compile("^([^,(]{2,40}?)\\s(?:for|of|in)\\s(?!(?i:record)\\b)(?=\\S)");

  /** "Lecturer in Medieval History" is a post, and not a course that one teaches. */
  private static final Pattern POST_IN =
      Pattern.compile(
          "(?i)\\b(?:lecturer|reader|professor|teacher|docent|dozent(?:in)?)\\s(?:of|in)\\s");

  private final WordingClassifier wording = new WordingClassifier();
  private final HostPlace hostPlaces = new HostPlace();
  private final BodyReader bodies = new BodyReader();
  private final ProjectAddress addresses = new ProjectAddress();

  Draft draft(Entry entry, Head head, HeadParts parts, EntryKind kind, SectionType type) {
    Draft draft = new Draft(kind);
    head.labels().forEach(draft::label);
    if (kind == EntryKind.WORK && type == SectionType.TEACHING) {
      Dates.addTerms(draft, head.dates());
    } else {
      Dates.addSpan(draft, head.dates());
    }
    head.place().ifPresent(place -> draft.add(Field.LOCATION, place));
    head.url().ifPresent(url -> draft.add(Field.URL, url));
    switch (kind) {
      case WORK -> work(draft, parts, type);
      case VOLUNTEER -> volunteer(draft, parts);
      default -> project(draft, parts);
    }
    parts
        .get(Part.KEYWORD)
        .forEach(k -> draft.add(Field.KEYWORDS, k.passage(), "head.technologies", BY_WORDS));
    head.advisors().forEach(advisors -> advisors(draft, advisors));
    return withBody(draft, entry);
  }

  /** Adds what stands below the head. */
  Draft withBody(Draft draft, Entry entry) {
    bodies.read(draft, entry.body(), entry::isTopic);
    if (draft.kind() == EntryKind.PROJECT) {
      List<Block> blocks = new ArrayList<>(entry.head());
      blocks.addAll(entry.body());
      addresses.addTo(draft, blocks);
    }
    return draft;
  }

  private void work(Draft draft, HeadParts parts, SectionType type) {
    if (assistantship(draft, parts, type)
        || courseBeside(draft, parts, type)
        || type == SectionType.TEACHING && course(draft, parts)) {
      return;
    }
    employer(draft, parts);
    parts
        .passage(Part.UNIT)
        .ifPresent(unit -> draft.add(Field.DEPARTMENT, unit, "head.unit", BY_WORDS));
    role(draft, Field.POSITION, parts);
    parts.passage(Part.ROLE).flatMap(wording::type).ifPresent(t -> draft.add(Field.TYPE, t));
  }

  /** A teaching role with its course ("TA for Optics, given by …"): the course is the summary. */
  private boolean assistantship(Draft draft, HeadParts parts, SectionType section) {
    Optional<Passage> role = parts.passage(Part.ROLE);
    Optional<Found<String>> type =
        role.flatMap(wording::type).filter(t -> t.value().equals("teaching"));
    Matcher course = COURSE_OF.matcher(role.map(Passage::raw).orElse(""));
    if (role.isEmpty()
        || type.isEmpty()
        || !course.find()
        || section != SectionType.TEACHING && POST_IN.matcher(course.group()).find()
        || type.get().span().end() < role.get().span().start() + course.end(1)) {
      return false;
    }
    Passage rest = role.get().from(course.end());
    for (Cell cell : parts.get(Part.UNKNOWN)) {
      rest = new Passage(rest.document(), rest.span().hull(cell.passage().span()));
    }
    draft.add(Field.POSITION, role.get().to(course.end(1)), "head.assistantship", BY_WORDS);
    draft.add(Field.SUMMARY, rest.trim(), "head.assistantship", BY_LAYOUT);
    draft.add(Field.TYPE, type.get());
    organisation(draft, Field.NAME, parts);
    return true;
  }

  /** "Instructor, CS 241 Compilers, Example College": the course is the summary, no employer. */
  private boolean courseBeside(Draft draft, HeadParts parts, SectionType type) {
    Optional<Passage> role = parts.passage(Part.ROLE);
    Optional<Found<String>> teaching =
        role.flatMap(wording::type).filter(t -> t.value().equals("teaching"));
    if (role.isEmpty() || type != SectionType.TEACHING && teaching.isEmpty()) {
      return false;
    }
    List<Cell> beside = parts.inOrder(Part.ORGANISATION, Part.UNIT, Part.UNKNOWN);
    Optional<Cell> course =
        beside.stream()
            .filter(
                c ->
                    COURSE.matcher(c.text()).find()
                        || type == SectionType.TEACHING && isNobody(c) && teaching.isPresent())
            .findFirst();
    if (course.isEmpty() || beside.indexOf(course.get()) > 1) {
      return false;
    }
    draft.add(Field.POSITION, role.get(), "head.role", BY_WORDS);
    draft.add(Field.SUMMARY, goingOn(course.get(), beside), "head.course", BY_LAYOUT);
    teaching.ifPresent(t -> draft.add(Field.TYPE, t));
    beside.stream()
        .filter(c -> c != course.get() && !isNobody(c))
        .findFirst()
        .ifPresent(
            c ->
                draft.add(
                    Field.NAME, withoutAbbreviation(c.passage()), "head.organisation", BY_WORDS));
    return true;
  }

  /** "Optics, Mechanics, Heat": a course with the others that follow at commas. */
  private static Passage goingOn(Cell course, List<Cell> beside) {
    Cell last = course;
    for (Cell next : beside) {
      if (next.follows(last) && isNobody(next)) {
        last = next;
      }
    }
    Passage first = course.passage();
    return new Passage(first.document(), first.span().hull(last.passage().span()));
  }

  private static boolean isNobody(Cell cell) {
    return !cell.wording().isOrganisation() && !cell.wording().isUnit();
  }

  /** Under "Teaching" a course stands where others have their role. */
  private static boolean course(Draft draft, HeadParts parts) {
    Optional<Passage> course =
        parts
            .passage(parts.has(Part.ROLE) ? Part.ROLE : Part.TITLE)
            .filter(p -> COURSE.matcher(p.text()).find());
    if (course.isEmpty() || !parts.has(Part.ORGANISATION)) {
      return false;
    }
    organisation(draft, Field.NAME, parts);
    draft.add(Field.SUMMARY, course.get(), "head.course", BY_LAYOUT);
    return true;
  }

  private static void volunteer(Draft draft, HeadParts parts) {
    organisation(draft, Field.ORGANIZATION, parts);
    role(draft, Field.POSITION, parts);
    parts
        .passages(Part.UNKNOWN)
        .forEach(rest -> draft.add(Field.SUMMARY, rest, "head.rest", BY_LAYOUT));
  }

  private void project(Draft draft, HeadParts parts) {
    Optional<Passage> named = parts.whole(Part.TITLE).map(title -> withPlaceOfTitle(title, parts));
    named.ifPresent(title -> draft.add(Field.NAME, title, "head.title", BY_LAYOUT));
    parts.whole(Part.TITLE).ifPresent(title -> link(draft, title));
    for (Passage role : parts.passages(Part.ROLE)) {
      if (draft.has(Field.NAME)) {
        ProjectRoles.split(role).forEach(r -> draft.add(Field.ROLES, r, "head.role", BY_WORDS));
      } else {
        draft.add(Field.NAME, role, "head.role", BY_WORDS);
      }
    }
    parts
        .passage(Part.ORGANISATION)
        .ifPresent(
            o ->
                draft.add(
                    draft.has(Field.NAME) ? Field.ENTITY : Field.NAME,
                    withoutAbbreviation(o),
                    "head.organisation",
                    BY_WORDS));
    rest(parts).stream()
        .filter(rest -> named.filter(title -> title.span().contains(rest.span())).isEmpty())
        .forEach(rest -> bodies.description(draft, rest));
  }

  /** "Behaviour at Junctions" is one title. */
  private static Passage withPlaceOfTitle(Passage title, HeadParts parts) {
    for (Cell cell : parts.get(Part.UNKNOWN)) {
      if (cell.passage().span().start() > title.span().end()
          && title.until(cell.passage()).equals(" at ")) {
        return new Passage(title.document(), title.span().hull(cell.passage().span()));
      }
    }
    return title;
  }

  /**
   * What is left of each line, from its first cell to its last: a sentence isn't cut at its commas.
   */
  private static List<Passage> rest(HeadParts parts) {
    Map<Integer, Passage> lines = new TreeMap<>();
    for (Cell cell : parts.get(Part.UNKNOWN)) {
      lines.merge(
          cell.line(),
          cell.passage(),
          (a, b) -> new Passage(a.document(), a.span().hull(b.span())));
    }
    return List.copyOf(lines.values());
  }

  /** A title that is a link leads to its project. */
  private static void link(Draft draft, Passage title) {
    title
        .link()
        .filter(l -> l.startsWith("http"))
        .ifPresent(l -> draft.add(Field.URL, Found.of(l, title, "head.link", BY_WORDS)));
  }

  private static void organisation(Draft draft, Field field, HeadParts parts) {
    parts
        .passage(Part.ORGANISATION)
        .ifPresent(
            name -> draft.add(field, withoutAbbreviation(name), "head.organisation", BY_WORDS));
  }

  /** The organisation, without its place. */
  private void employer(Draft draft, HeadParts parts) {
    Optional<HostPlace.Split> split =
        draft.has(Field.LOCATION)
            ? Optional.empty()
            : parts.passage(Part.ORGANISATION).flatMap(hostPlaces::of);
    if (split.isEmpty()) {
      organisation(draft, Field.NAME, parts);
      return;
    }
    Passage name = withoutAbbreviation(split.get().name());
    draft.add(Field.NAME, name, "head.organisation", BY_WORDS);
    draft.add(Field.LOCATION, split.get().place());
  }

  private static void role(Draft draft, Field field, HeadParts parts) {
    for (Passage role : parts.passages(Part.ROLE)) {
      Optional<Passage> courses = role.find(COURSES, 1);
      if (courses.isPresent()) {
        draft.add(Field.SUMMARY, courses.get(), "head.courses", BY_WORDS);
      }
      Passage alone =
          courses.isPresent()
              ? role.to(role.raw().lastIndexOf('(')).trim()
              : withPlaceOfWork(role, parts);
      draft.add(field, alone, "head.role", BY_WORDS);
    }
  }

  /** "Engineer at Maps", where another line names the employer: one title. */
  private static Passage withPlaceOfWork(Passage role, HeadParts parts) {
    for (Part part : List.of(Part.UNKNOWN, Part.UNIT)) {
      for (Cell cell : parts.get(part)) {
        boolean named = parts.get(Part.ORGANISATION).stream().anyMatch(o -> o.line() < cell.line());
        if (named && role.until(cell.passage()).equals(" at ")) {
          return new Passage(role.document(), role.span().hull(cell.passage().span()));
        }
      }
    }
    return role;
  }

  static Passage withoutAbbreviation(Passage name) {
    var m = ABBREVIATION.matcher(name.raw());
    return m.find() && m.start() > 0 ? name.to(m.start()) : name;
  }

  static void advisors(Draft draft, Advisors advisors) {
    draft.label(advisors.whole());
    for (Found<String> name : advisors.names()) {
      draft.add(Field.ADVISORS, name);
    }
    if (draft.kind() == EntryKind.PROJECT && !draft.has(Field.ENTITY)) {
      advisors
          .affiliation()
          .ifPresent(a -> draft.add(Field.ENTITY, a, "advisor.affiliation", BY_WORDS));
    }
  }
}
