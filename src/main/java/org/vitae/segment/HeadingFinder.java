package org.vitae.segment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.vitae.extract.Wording;
import org.vitae.extract.WordingClassifier;
import org.vitae.layout.LayoutDocument;
import org.vitae.layout.Line;
import org.vitae.layout.LineKind;
import org.vitae.layout.Style;
import org.vitae.lexicon.Lexicon;

/**
 * Finds the headings of a document, by meaning and by look: lines whose words are a heading's, in
 * the looks that the document's surest headings have; then lines with unknown words that look
 * exactly like them. Immutable, thread-safe.
 */
final class HeadingFinder {
  /** So many headings of one look tell how the document sets its headings. */
  private static final int ENOUGH = 3;

  private static final int MAX_UNKNOWN_WORDS = 6;

  /** The share of the known headings that have one look. */
  private static final double MAJORITY = 0.6;

  /** On a page, other lines with the headings' look are at most this many for each of them. */
  private static final double RARE = 2;

  /** The first line is the name or the document's title, and the second may still belong to it. */
  private static final int TITLE_LINES = 1;

  private static final Set<SectionType> IN_SKILLS =
      EnumSet.of(SectionType.SKILLS, SectionType.LANGUAGES);

  private final HeadingVocabulary vocabulary = new HeadingVocabulary();
  private final WordingClassifier wording = new WordingClassifier();
  private final Lexicon degrees = Lexicon.load("degrees");

  /** A heading and what it says. */
  record Heading(Line line, Set<SectionType> types) {}

  List<Heading> find(LayoutDocument document) {
    List<Heading> known = new ArrayList<>();
    Map<Line, String> counted =
        NumberedHeadings.find(document, title -> !vocabulary.types(title).isEmpty());
    for (Line line : document.lines()) {
      String title = counted.getOrDefault(line, line.text());
      boolean may = mayBeHeading(line) || counted.containsKey(line);
      Set<SectionType> types = may ? vocabulary.types(title) : Set.of();
      if (types.isEmpty() && title != line.text()) {
        types = Set.of(vocabulary.head(title).orElse(SectionType.OTHER));
      }
      if (!types.isEmpty()) {
        known.add(new Heading(line, types));
      }
    }
    Map<HeadingLook, Integer> looks = count(known);
    List<Heading> sure = known.stream().filter(h -> fits(h, looks, document)).toList();
    List<Heading> all = InnerTopics.with(sure, known, document);
    return withUnknown(document, withoutInner(document, Duties.without(all)));
  }

  /**
   * Without what heads a part of an entry ("Courses" below a school): it is deeper than the
   * sections' headings, and another heading is between.
   */
  private static List<Heading> withoutInner(LayoutDocument document, List<Heading> sure) {
    Map<Integer, Integer> levels = new TreeMap<>();
    sure.stream()
        .filter(h -> h.line().isHeading())
        .forEach(h -> levels.merge(h.line().level(), 1, Integer::sum));
    int most = levels.values().stream().max(Integer::compare).orElse(0);
    int section =
        levels.entrySet().stream()
            .filter(e -> e.getValue() == most)
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(1);
    return sure.stream()
        .filter(
            h ->
                !isInner(document, h.line(), section)
                    && !isSkills(h, section, sure)
                    && !hasUnknownSibling(document, h.line(), section, sure))
        .toList();
  }

  /**
   * Whether other headings of its level in its section say nothing known: then they are titles of
   * entries, and so is it ("Software Development" among skills). Only on a page: converters to
   * Markdown give headings levels at random.
   */
  private static boolean hasUnknownSibling(
      LayoutDocument document, Line line, int section, List<Heading> sure) {
    if (!line.isHeading() || line.level() <= section || line.box() == null) {
      return false;
    }
    int from = line.index();
    while (from > 0 && !isOuter(document.lines().get(from), section)) {
      from--;
    }
    int to = line.index();
    while (to < document.lines().size() && !isOuter(document.lines().get(to), section)) {
      to++;
    }
    return document.lines().subList(from, to).stream()
        .filter(l -> l.isHeading() && l.level() == line.level())
        .anyMatch(l -> sure.stream().noneMatch(h -> h.line() == l));
  }

  /** "Languages" or "Tools" in a section about skills is the name of a group, if it is deeper. */
  private static boolean isSkills(Heading heading, int section, List<Heading> sure) {
    if (!heading.line().isHeading()
        || heading.line().level() <= section
        || heading.line().box() == null
        || !IN_SKILLS.containsAll(heading.types())) {
      return false;
    }
    return sure.stream()
        .filter(h -> h.line().index() < heading.line().index() && isOuter(h.line(), section))
        .reduce((a, b) -> b)
        .filter(h -> h.types().contains(SectionType.SKILLS))
        .isPresent();
  }

  private static boolean isOuter(Line line, int section) {
    return line.isHeading() && line.level() <= section;
  }

  private static boolean isInner(LayoutDocument document, Line line, int section) {
    if (!line.isHeading() || line.level() <= section) {
      return false;
    }
    for (int i = line.index() - 1; i >= 0; i--) {
      Line before = document.lines().get(i);
      if (before.isHeading() && before.level() <= section) {
        return false;
      }
      if (before.isHeading() && before.level() < line.level()) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayBeHeading(Line line) {
    return !line.isBullet()
        && line.kind() != LineKind.RUNNING
        && line.text().indexOf('\t') < 0
        && (line.level() == 0 || line.isHeading());
  }

  private static Map<HeadingLook, Integer> count(List<Heading> headings) {
    Map<HeadingLook, Integer> looks = new EnumMap<>(HeadingLook.class);
    headings.forEach(h -> looks.merge(HeadingLook.of(h.line()), 1, Integer::sum));
    return looks;
  }

  /**
   * Whether a line with a heading's words also looks like one, in a document whose known headings
   * have these looks.
   */
  private static boolean fits(
      Heading heading, Map<HeadingLook, Integer> looks, LayoutDocument document) {
    HeadingLook look = HeadingLook.of(heading.line());
    int stronger =
        looks.entrySet().stream()
            .filter(e -> e.getKey().compareTo(look) < 0)
            .mapToInt(Map.Entry::getValue)
            .sum();
    return switch (look) {
      case MARKED, LARGE, BOLD_CAPITALS -> true;
      case CAPITALS -> stronger < ENOUGH || heading.line().gapBefore();
      case BOLD -> stronger < ENOUGH && !isLabel(heading.line());
      case APART ->
          stronger < ENOUGH
              && !isLabel(heading.line())
              && followedByContent(heading.line(), document);
      case PLAIN ->
          stronger == 0
              && looks.getOrDefault(HeadingLook.APART, 0) == 0
              && !isLabel(heading.line());
    };
  }

  private static boolean isLabel(Line line) {
    return line.text().endsWith(",") || line.text().endsWith(";");
  }

  private static boolean followedByContent(Line line, LayoutDocument document) {
    return line.index() + 1 < document.lines().size();
  }

  private List<Heading> withUnknown(LayoutDocument document, List<Heading> sure) {
    Map<String, Integer> classes = new HashMap<>();
    sure.forEach(h -> classes.merge(lookClass(h.line()), 1, Integer::sum));
    Optional<String> usual =
        classes.entrySet().stream()
            .filter(e -> e.getValue() >= ENOUGH && e.getValue() >= MAJORITY * sure.size())
            .map(Map.Entry::getKey)
            .findFirst();
    if (usual.isEmpty()) {
      return sure;
    }
    List<Line> alike =
        document.lines().stream().filter(l -> usual.get().equals(lookClass(l))).toList();
    if (!isTelling(usual.get(), classes, document, alike.size())) {
      return sure;
    }
    int from = sure.get(0).line().index();
    List<Heading> all = new ArrayList<>(sure);
    for (Line line : alike) {
      if (line.index() > from && isUnknownHeading(line, sure)) {
        all.add(new Heading(line, Set.of(vocabulary.head(line.text()).orElse(SectionType.OTHER))));
      }
    }
    all.sort((a, b) -> Integer.compare(a.line().index(), b.line().index()));
    return all;
  }

  /** Bold type alone is used for much else; on a page, a look that hardly any other line has. */
  private static boolean isTelling(
      String lookClass, Map<String, Integer> classes, LayoutDocument document, int alike) {
    boolean telling =
        lookClass.startsWith(HeadingLook.MARKED.name())
            || lookClass.startsWith(HeadingLook.LARGE.name())
            || lookClass.startsWith(HeadingLook.BOLD_CAPITALS.name())
            || lookClass.startsWith(HeadingLook.CAPITALS.name());
    boolean page = document.lines().get(0).box() != null;
    return page
        ? alike <= RARE * classes.getOrDefault(lookClass, 0)
        : telling && classes.size() == 1;
  }

  private boolean isUnknownHeading(Line line, List<Heading> sure) {
    return mayBeHeading(line)
        && line.index() > TITLE_LINES
        && line.text().split("\\s+").length <= MAX_UNKNOWN_WORDS
        && line.text().chars().noneMatch(Character::isDigit)
        && (line.isHeading() || (line.gapBefore() && !namesSomebody(line)))
        && sure.stream().noneMatch(h -> h.line() == line);
  }

  /** Names of employers, roles and degrees are set in capitals, too. */
  private boolean namesSomebody(Line line) {
    Wording words = wording.classify(line.text());
    return words.role() > 0
        || words.organisation() > 0
        || words.degree() > 0
        || degrees.match(line.text()).isPresent();
  }

  /** What lines that are set alike have in common. */
  private static String lookClass(Line line) {
    String look = HeadingLook.of(line).name() + (line.isHeading() ? line.level() : "");
    if (line.box() == null || line.runs().isEmpty()) {
      return look;
    }
    Style style = line.runs().get(0).style();
    return look
        + "|"
        + style.size()
        + style.color()
        + (line.isHeading() ? "" : style.font())
        + style.bold()
        + style.italic()
        + style.smallCaps();
  }
}
