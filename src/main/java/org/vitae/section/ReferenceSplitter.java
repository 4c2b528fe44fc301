package org.vitae.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vitae.extract.ReferenceLine;
import org.vitae.extract.ReferenceLines;
import org.vitae.layout.LineKind;
import org.vitae.layout.Passage;
import org.vitae.lexicon.Lexicon;
import org.vitae.segment.Block;
import org.vitae.segment.Section;

/**
 * Divides a publication list into its references. Bullets and numbers begin one; where they are
 * missing or lost, a title does that comes after a venue. Lines that are no part of a reference
 * (labels of groups, legends) are left out. Immutable, thread-safe.
 */
final class ReferenceSplitter {
  private static final Pattern NUMBERED =
      Pattern.compile("(?:\\[[\\p{L}\\d]{1,5}\\]|\\d{1,3}[.)])\\s.*", Pattern.DOTALL);
  private static final Pattern YEAR = Pattern.compile("\\W{0,3}(?:19|20)\\d\\d\\W{0,3}");
  private static final String COLUMN =
      "(?i:#|no\\.?|year|date|title|paper|publication|authors?|venue|journal|conference|journal/conference|publisher|type|status|doi|links?|url|role|pages)";
  private static final Pattern COLUMNS =
      Pattern.compile(COLUMN + "(?:\\s*\\t\\s*" + COLUMN + "){1,9}");
  private static final Pattern RUNNING =
      Pattern.compile(
          "(?i)\\bcurriculum vitae\\b|^\\W*page \\d+(?: of \\d+)?\\W*$|^\\W*\\d{1,3}(?: ?/"
              + " ?\\d{1,3})?\\W*$");

  /** A few words above a list of whole references name them. */
  private static final Pattern SHORT_NAME =
      Pattern.compile("\\p{Lu}[\\p{L}-]*+(?: [\\p{L}&-]++){0,3}");

  private static final int LONGEST_LABEL = 60;

  /** Headings of these kinds name groups of references, too. */
  private static final List<String> PAPERS = List.of("PUBLICATIONS", "TALKS");

  private final Lexicon statuses = Lexicon.load("publication-status");
  private final Lexicon types = Lexicon.load("publication-types");
  private final Lexicon headings = Lexicon.load("headings");

  /** One or several lines that belong together whatever the reference. */
  private record Part(
      Passage passage,
      boolean starts,
      boolean gap,
      boolean inItem,
      boolean bold,
      ReferenceLine kind) {}

  /** The references in the order of the section. */
  List<ReferenceGroup> split(Section section, ReferenceLines lines) {
    Grouping grouping = new Grouping();
    List<Part> parts = parts(section, lines);
    boolean single = areWhole(parts);
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      if (ReferenceLegend.isLegend(part.passage.text())
          || isRunning(part.passage.text())
          || isTableHead(part.passage)) {
        continue;
      }
      if (isLabel(parts, i, grouping)) {
        grouping.label(part);
      } else {
        grouping.add(part, single);
      }
    }
    return grouping.finish();
  }

  /** Whether the cells of a row name the columns below. */
  private static boolean isTableHead(Passage row) {
    return row.raw().indexOf('\t') > 0 && COLUMNS.matcher(row.raw().strip()).matches();
  }

  /** Whether a line is a header or footer of a page. */
  private static boolean isRunning(String text) {
    return text.length() <= LONGEST_LABEL && RUNNING.matcher(text).find();
  }

  /** Whether most parts alone are references. */
  private static boolean areWhole(List<Part> parts) {
    long whole = parts.stream().filter(p -> p.kind == ReferenceLine.REFERENCE).count();
    return whole * 2 > parts.size();
  }

  private List<Part> parts(Section section, ReferenceLines lines) {
    int level = referenceLevel(section, lines);
    long numbered =
        section.blocks().stream().filter(b -> NUMBERED.matcher(b.text()).matches()).count();
    List<Part> out = new ArrayList<>();
    for (Block block : section.blocks()) {
      if (block.lines().size() == 1 && ReferenceLegend.isLegend(block.first())) {
        continue;
      }
      boolean starts =
          block.first().kind() == LineKind.TABLE_ROW
              || block.isBullet() && block.level() <= level
              || numbered > 1 && NUMBERED.matcher(block.text()).matches();
      boolean inItem = block.level() > 0 && !starts && block.level() >= level;
      for (Passage piece : pieces(block, lines)) {
        boolean first = piece.span().start() == block.passage().span().start();
        boolean gap = first && block.first().gapBefore();
        boolean bold = block.first().isBold();
        out.add(new Part(piece, starts && first, gap, inItem, bold, lines.kind(piece)));
      }
    }
    return out;
  }

  /** The depth of the lists whose items are references; labels may stand above, notes below. */
  private static int referenceLevel(Section section, ReferenceLines lines) {
    Map<Integer, Integer> references = new TreeMap<>();
    for (Block block : section.blocks()) {
      if (block.isBullet()) {
        boolean reference = lines.kind(block.passage()) == ReferenceLine.REFERENCE;
        references.merge(block.level(), reference ? 1 : 0, Integer::sum);
      }
    }
    int best = references.keySet().stream().findFirst().orElse(0);
    for (Map.Entry<Integer, Integer> level : references.entrySet()) {
      best = level.getValue() > references.getOrDefault(best, 0) ? level.getKey() : best;
    }
    return best;
  }

  /** The block, cut between whole references and around lines that hold nothing but names. */
  private List<Passage> pieces(Block block, ReferenceLines kinds) {
    if (block.lines().size() < 2) {
      return List.of(block.passage());
    }
    List<Passage> lines =
        block.lines().stream().map(line -> block.document().passage(line)).toList();
    if (lines.stream().allMatch(l -> kinds.isWhole(l))) {
      return lines;
    }
    if (isLabelText(lines.get(lines.size() - 1).text())) {
      Passage above = block.document().passage(block.first(), block.lines().get(lines.size() - 2));
      return List.of(above, lines.get(lines.size() - 1));
    }
    for (int i = 1; i < lines.size(); i++) {
      Passage above = block.document().passage(block.first(), block.lines().get(i - 1));
      Passage below = block.document().passage(block.lines().get(i), block.last());
      if (kinds.isVenueUnderTitle(above, below)) {
        return List.of(above, below);
      }
    }
    Passage whole = block.passage();
    return kinds
        .authorLines(whole)
        .map(
            names ->
                Stream.of(
                        whole.to(names.start()),
                        whole.sub(names.start(), names.end()),
                        whole.from(names.end()))
                    .map(Passage::trim)
                    .filter(piece -> piece.length() > 0)
                    .toList())
        .orElse(List.of(whole));
  }

  private boolean isLabel(List<Part> parts, int i, Grouping grouping) {
    Part part = parts.get(i);
    String text = part.passage.text();
    boolean before =
        i + 1 < parts.size()
            && (parts.get(i + 1).starts || parts.get(i + 1).gap || !grouping.isOpen());
    if (YEAR.matcher(text).matches() && part.gap && i + 1 < parts.size()) {
      return true;
    }
    if (text.length() > LONGEST_LABEL || part.kind == ReferenceLine.AUTHORS || !before) {
      return false;
    }
    if (YEAR.matcher(text).matches()) {
      return true;
    }
    boolean known =
        isLabelText(text)
            || parts.get(i + 1).starts && !grouping.isOpen() && statuses.match(text).isPresent();
    boolean looks =
        part.kind == ReferenceLine.TEXT
            && (text.endsWith(":")
                || !part.starts
                    && parts.get(i + 1).starts
                    && parts.get(i + 1).kind == ReferenceLine.REFERENCE
                    && SHORT_NAME.matcher(text).matches()
                || part.bold
                    && (parts.get(i + 1).starts
                        || parts.get(i + 1).kind == ReferenceLine.REFERENCE));
    return known || looks;
  }

  private boolean isLabelText(String text) {
    String words = text.length() > LONGEST_LABEL ? "" : text.replaceAll("[:\\d()]", "").strip();
    return !words.isEmpty()
        && (types.match(words).isPresent()
            || headings.match(words).filter(PAPERS::contains).isPresent());
  }

  /** The groups so far, and the open one. */
  private final class Grouping {
    private final List<ReferenceGroup> groups = new ArrayList<>();
    private final List<Part> open = new ArrayList<>();
    private Optional<Passage> label = Optional.empty();
    private Optional<Passage> year = Optional.empty();

    boolean isOpen() {
      return !open.isEmpty() && !isComplete();
    }

    void label(Part part) {
      close();
      if (YEAR.matcher(part.passage.text()).matches()) {
        year = Optional.of(part.passage);
      } else {
        label = Optional.of(part.passage);
        year = Optional.empty();
      }
    }

    void add(Part part, boolean single) {
      if (part.starts || !open.isEmpty() && begins(part, single)) {
        close();
      }
      open.add(part);
    }

    private boolean begins(Part part, boolean single) {
      if (part.inItem) {
        return false;
      }
      return switch (part.kind) {
        case REFERENCE -> !isOnlyAuthors() && (single || isComplete());
        case TEXT -> isComplete();
        case LINKS -> false;
        case AUTHORS ->
            isComplete() && part.gap
                || open.stream().anyMatch(p -> p.kind == ReferenceLine.AUTHORS) && isComplete();
        case VENUE -> isComplete() && part.gap;
      };
    }

    private boolean isOnlyAuthors() {
      return open.stream().allMatch(p -> p.kind == ReferenceLine.AUTHORS);
    }

    private boolean isComplete() {
      return open.stream()
          .anyMatch(p -> p.kind == ReferenceLine.VENUE || p.kind == ReferenceLine.REFERENCE);
    }

    private void close() {
      if (!open.isEmpty()) {
        groups.add(new ReferenceGroup(open.stream().map(Part::passage).toList(), label, year));
        open.clear();
      }
    }

    List<ReferenceGroup> finish() {
      close();
      return groups;
    }
  }

  /** The CSL type that a heading or label tells. */
  Optional<String> type(@Nullable String heading) {
    return heading == null ? Optional.empty() : types.firstIn(heading).map(Lexicon.Hit::canonical);
  }
}
