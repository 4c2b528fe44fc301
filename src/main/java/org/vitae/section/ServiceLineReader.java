package org.vitae.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vitae.extract.DateExtractor;
import org.vitae.extract.DateRange;
import org.vitae.extract.Draft;
import org.vitae.extract.EntryKind;
import org.vitae.extract.Field;
import org.vitae.extract.Found;
import org.vitae.extract.Wording;
import org.vitae.extract.WordingClassifier;
import org.vitae.layout.Passage;
import org.vitae.segment.Block;

/**
 * Reads a role that stands on one line: {@code "Treasurer of the Chess Club (2019 – 2020)"}.
 * Immutable, thread-safe.
 */
final class ServiceLineReader {
  private static final Pattern ROLE_OF =
      Pattern.compile("(?i)^(.{3,60}?)\\s(of|at|in|for|on|with)\\s(?:the\\s)?(?=\\S)");

  /** "President — Chess Club". */
  private static final Pattern APART = Pattern.compile("\\s[\u2014\u2013|-]\\s|\\t");

  private static final double SURE_ROLE = 0.7;

  private static final Pattern ADDITION =
      Pattern.compile(
          ",\\s(?=\\p{Ll})|\\swith\\s(?=\\d)|;\\s|,\\s(?=(?i:grade|score|award|prize)\\b)|\\.\\s+(?=\\p{Lu})");
  private static final Pattern COURSE =
      Pattern.compile("(?i).*\\b(?:[A-Z]{2,5}[- ]?[A-Z]{0,3}\\s?\\d{2,5}|course)\\b.*");
  private static final String EDGES = " \t\n,;:|·•–—()";

  /** "Currently president of": a word about the time, no part of the role. */
  private static final Pattern SINCE =
      Pattern.compile("(?i)\\W{0,3}(?:currently|presently|formerly|previously|now)\\s+(?=\\p{L})");

  /** "Organiser: Harbour Days". */
  private static final Pattern COLON =
      Pattern.compile("^((?:(?!\\s(?:for|of|in)\\s)[^:,\\d]){3,40}):\\s+(?=\\S)");

  private final DateExtractor dates = new DateExtractor();
  private final WordingClassifier wording = new WordingClassifier();
  private final HeadReader heads = new HeadReader();

  boolean isDate(Block block) {
    return dates.isDateOnly(block.passage());
  }

  /**
   * The role, if the line names a role or an organisation; a date may stand on the line after it.
   */
  Optional<Draft> read(Block block, @Nullable Block date) {
    List<Block> blocks = new ArrayList<>(List.of(block));
    if (date != null) {
      blocks.add(date);
    }
    Head head = heads.read(blocks);
    if (head.cells().isEmpty()) {
      return Optional.empty();
    }
    Draft draft = new Draft(EntryKind.VOLUNTEER);
    head.labels().forEach(draft::label);
    Passage text = date == null ? text(block, head) : block.passage();
    Matcher addition = ADDITION.matcher(text.raw());
    Passage main = text;
    if (addition.find() && addition.start() > 8) {
      main = text.to(addition.start());
      draft.add(Field.SUMMARY, text.from(addition.end()).trim(EDGES), "service.addition", 0.7);
    }
    Matcher since = SINCE.matcher(main.raw());
    main = since.lookingAt() ? main.from(since.end()) : main;
    Draft filled = fill(draft, main.trim(EDGES));
    dates(
        filled,
        date == null
            ? head.dates()
            : head.dates().stream()
                .filter(d -> !block.passage().span().contains(d.span()))
                .toList());
    if (!filled.has(Field.LOCATION)) {
      head.place()
          .filter(p -> !text.span().contains(p.span()))
          .ifPresent(p -> filled.add(Field.LOCATION, p));
    }
    return Optional.of(filled);
  }

  private static void dates(Draft draft, List<Found<DateRange>> dates) {
    Dates.addSpan(draft, dates);
  }

  /** From the first cell to the last that is before a date. */
  private static Passage text(Block block, Head head) {
    Passage first = head.cells().get(0).passage();
    Passage last = first;
    for (Cell cell : head.cells()) {
      boolean apart =
          head.dates().stream()
              .anyMatch(
                  d ->
                      d.span().start() > first.span().start()
                          && d.span().start() < cell.passage().span().start());
      if (cell.line() == 0 && !apart) {
        last = cell.passage();
      }
    }
    return new Passage(block.document(), first.span().hull(last.span()));
  }

  private Draft fill(Draft draft, Passage text) {
    List<Passage> sides = text.split(APART);
    if (sides.size() == 2) {
      double first = wording.classify(sides.get(0).text()).role();
      double second = wording.classify(sides.get(1).text()).role();
      if (Math.max(first, second) >= SURE_ROLE && first != second) {
        return draft
            .add(Field.POSITION, sides.get(first > second ? 0 : 1), "service.dash", 0.8)
            .add(Field.ORGANIZATION, sides.get(first > second ? 1 : 0), "service.dash", 0.8);
      }
    }
    Matcher colon = COLON.matcher(text.raw());
    if (colon.find() && wording.classify(colon.group(1)).role() >= SURE_ROLE) {
      return draft
          .add(Field.POSITION, text.to(colon.end(1)), "service.colon", 0.8)
          .add(Field.ORGANIZATION, text.from(colon.end()), "service.colon", 0.8);
    }
    Matcher of = ROLE_OF.matcher(text.raw());
    if (!isRoleThenName(text) && of.find() && wording.classify(of.group(1)).role() >= 0.7) {
      Passage role = text.to(of.end(1));
      Passage rest = text.from(of.end()).trim(EDGES);
      Wording words = wording.classify(role.text());
      Optional<Found<String>> type = wording.type(role);
      if (words.isRole()
          && type.filter(t -> t.value().equals("teaching")).isPresent()
          && COURSE.matcher(rest.text()).matches()) {
        return teaching(draft, role, rest, type.get());
      }
      return draft
          .add(Field.POSITION, role, "service.role-of", 0.8)
          .add(Field.ORGANIZATION, rest, "service.role-of", 0.8);
    }
    return commas(draft, text);
  }

  /**
   * "Reviewer, Journal of Silt", "Head of Teaching, School of Geology": the comma comes before the
   * preposition, or what the role is for is no body of its own but what follows is.
   */
  private boolean isRoleThenName(Passage text) {
    int comma = text.raw().indexOf(", ");
    if (comma < 0 || comma + 2 >= text.length()) {
      return false;
    }
    String role = text.raw().substring(0, comma);
    Matcher of = ROLE_OF.matcher(role);
    if (wording.classify(role).role() < SURE_ROLE) {
      return false;
    }
    return !of.find()
        || !isBody(wording.classify(role.substring(of.end())))
            && role.chars().noneMatch(Character::isDigit)
            && isBody(wording.classify(text.raw().substring(comma + 2)));
  }

  private static boolean isBody(Wording words) {
    return words.organisation() >= 0.5 || words.unit() >= 0.5;
  }

  /** A teaching assistantship without a host is a job whose course is its summary. */
  private static Draft teaching(Draft draft, Passage role, Passage course, Found<String> type) {
    Draft work = new Draft(EntryKind.WORK);
    draft.labels().forEach(work.labels()::add);
    return work.add(Field.POSITION, role, "service.teaching", 0.8)
        .add(Field.SUMMARY, course, "service.teaching", 0.7)
        .add(Field.TYPE, type);
  }

  private Draft commas(Draft draft, Passage text) {
    int comma = text.raw().indexOf(", ");
    if (comma < 0) {
      boolean role = wording.classify(text.text()).isRole();
      return draft.add(role ? Field.POSITION : Field.ORGANIZATION, text, "service.line", 0.6);
    }
    Passage first = text.to(comma).trim(EDGES);
    Passage second = text.from(comma + 1).trim(EDGES);
    boolean roleFirst =
        wording.classify(first.text()).role() >= wording.classify(second.text()).role();
    boolean any =
        wording.classify(first.text()).role() > 0.5 || wording.classify(second.text()).role() > 0.5;
    if (!any) {
      return draft.add(Field.ORGANIZATION, text, "service.line", 0.5);
    }
    return draft
        .add(Field.POSITION, roleFirst ? first : second, "service.comma", 0.7)
        .add(Field.ORGANIZATION, roleFirst ? second : first, "service.comma", 0.7);
  }
}
