package org.vitae.segment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vitae.extract.Wording;
import org.vitae.extract.WordingClassifier;
import org.vitae.layout.LayoutDocument;
import org.vitae.layout.Line;
import org.vitae.layout.LineKind;

/**
 * Finds the headings of a document, by meaning and by look: lines whose words are a heading's, in
 * the looks that the document's surest headings have; then lines with unknown words that look
 * exactly like them. Immutable, thread-safe.
 */
final class HeadingFinder {
  /** So many headings of one look tell how the document sets its headings. */
  private static final int ENOUGH = 3;

  private static final int MAX_UNKNOWN_WORDS = 6;

  /** The first line is the name or the document's title, and the second may still belong to it. */
  private static final int TITLE_LINES = 1;

  private final HeadingVocabulary vocabulary = new HeadingVocabulary();
  private final WordingClassifier wording = new WordingClassifier();

  /** A heading and what it says. */
  record Heading(Line line, Set<SectionType> types) {}

  List<Heading> find(LayoutDocument document) {
    List<Heading> known = new ArrayList<>();
    for (Line line : document.lines()) {
      Set<SectionType> types = mayBeHeading(line) ? vocabulary.types(line.text()) : Set.of();
      if (!types.isEmpty()) {
        known.add(new Heading(line, types));
      }
    }
    Map<HeadingLook, Integer> looks = count(known);
    List<Heading> sure = known.stream().filter(h -> fits(h, looks, document)).toList();
    return withUnknown(document, sure);
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
      case MARKED, BOLD_CAPITALS -> true;
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
    Optional<String> only =
        classes.size() == 1 ? classes.keySet().stream().findFirst() : Optional.empty();
    if (only.isEmpty() || sure.size() < ENOUGH || !isTelling(only.get())) {
      return sure;
    }
    int from = sure.get(0).line().index();
    List<Heading> all = new ArrayList<>(sure);
    for (Line line : document.lines()) {
      if (line.index() > from
          && only.get().equals(lookClass(line))
          && isUnknownHeading(line, sure)) {
        all.add(new Heading(line, Set.of(vocabulary.head(line.text()).orElse(SectionType.OTHER))));
      }
    }
    all.sort((a, b) -> Integer.compare(a.line().index(), b.line().index()));
    return all;
  }

  /** Bold type alone is used for much else. */
  private static boolean isTelling(String lookClass) {
    return lookClass.startsWith(HeadingLook.MARKED.name())
        || lookClass.startsWith(HeadingLook.BOLD_CAPITALS.name())
        || lookClass.equals(HeadingLook.CAPITALS.name());
  }

  private boolean isUnknownHeading(Line line, List<Heading> sure) {
    return mayBeHeading(line)
        && line.index() > TITLE_LINES
        && line.text().split("\\s+").length <= MAX_UNKNOWN_WORDS
        && line.text().chars().noneMatch(Character::isDigit)
        && (line.isHeading() || (line.gapBefore() && !namesSomebody(line)))
        && sure.stream().noneMatch(h -> h.line() == line);
  }

  /** Names of employers and roles are set in capitals, too. */
  private boolean namesSomebody(Line line) {
    Wording words = wording.classify(line.text());
    return words.role() > 0 || words.organisation() > 0;
  }

  private static String lookClass(Line line) {
    return HeadingLook.of(line).name() + (line.isHeading() ? line.level() : "");
  }
}
