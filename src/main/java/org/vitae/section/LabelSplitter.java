package org.vitae.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.extract.LabelFinder;
import org.vitae.extract.LabelFinder.Labelled;
import org.vitae.layout.Break;
import org.vitae.layout.Line;
import org.vitae.layout.Passage;
import org.vitae.layout.Run;
import org.vitae.segment.Block;

/** Where in a text a labelled group begins: {@code "ML: Keras **GPU:** CUDA; Web: Flask"}. */
final class LabelSplitter {
  static final int MAX_LABEL = 60;

  /** A short capitalised phrase with a colon behind a separator. */
  private static final Pattern INNER =
      Pattern.compile("[;.|\\t\u2022\u00b7]\\s*+(?=\\p{Lu}[^:;,.|()\\t\\n]{1,40}:(?:\\s|$))");

  private LabelSplitter() {}

  /**
   * The lines of a block that stand for themselves; a line that is wrapped stays with the one
   * before it.
   */
  static List<Passage> rows(Block block) {
    List<Passage> out = new ArrayList<>();
    Line first = block.first();
    Line last = first;
    for (Line line : block.lines().subList(1, block.lines().size())) {
      if (line.breakBefore() == Break.HARD || startsWithLabel(block, line)) {
        out.add(block.document().passage(first, last).trim());
        first = line;
      }
      last = line;
    }
    out.add(block.document().passage(first, last).trim());
    return out;
  }

  /** A wrapped line may hold a colon too; a label starts a line in bold or as a short title. */
  private static boolean startsWithLabel(Block block, Line line) {
    Passage passage = block.document().passage(line);
    Optional<Labelled> labelled = LabelFinder.atColon(passage);
    return labelled.isPresent()
        && (line.startsBold()
            || (Character.isUpperCase(passage.raw().charAt(0))
                    || Character.isIdeographic(passage.raw().codePointAt(0)))
                && labelled.get().label().raw().indexOf(',') < 0
                && !endsOpen(block, line));
  }

  /** Whether the line before ends within a list. */
  private static boolean endsOpen(Block block, Line line) {
    String before = block.document().lines().get(line.index() - 1).text().stripTrailing();
    return before.endsWith(",") || before.endsWith("(") || before.endsWith("-");
  }

  /** Splits a row before each label within it. */
  static List<Passage> pieces(Passage row) {
    List<Integer> cuts = new ArrayList<>(boldLabels(row));
    Matcher m = INNER.matcher(row.raw());
    while (m.find()) {
      if (depth(row.raw(), m.start()) == 0 && !isAfterLabel(row.raw(), m.start())) {
        cuts.add(m.end());
      }
    }
    List<Passage> out = new ArrayList<>();
    int from = 0;
    for (int cut : cuts.stream().filter(c -> c > 0).sorted().distinct().toList()) {
      out.add(row.sub(from, cut).trim(";|\u2022\u00b7"));
      from = cut;
    }
    out.add(row.from(from).trim());
    out.removeIf(p -> p.raw().chars().noneMatch(Character::isLetterOrDigit));
    return out;
  }

  /** "Languages ⇥ Expert: R": the first cell of a table's row is the label of all that follows. */
  private static boolean isAfterLabel(String row, int tab) {
    String before = row.substring(0, tab);
    return row.charAt(tab) == '\t'
        && tab <= MAX_LABEL
        && before.chars().noneMatch(c -> c == ':' || c == ',' || c == '\t' || c == ';');
  }

  /** Where bold text that ends with a colon starts. */
  private static List<Integer> boldLabels(Passage row) {
    List<Integer> out = new ArrayList<>();
    String text = row.document().text();
    boolean before = false;
    for (Run run : row.runs()) {
      int end = Math.min(run.span().end(), text.length());
      boolean colon =
          text.substring(run.span().start(), end).stripTrailing().endsWith(":")
              || text.startsWith(":", end);
      if (run.style().bold() && !before && colon) {
        out.add(run.span().start() - row.span().start());
      }
      before = run.style().bold();
    }
    return out;
  }

  private static int depth(String text, int position) {
    int depth = 0;
    for (int i = 0; i < position; i++) {
      depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' && depth > 0 ? -1 : 0;
    }
    return depth;
  }

  /** The label that a piece starts with: before a colon, in bold, or in a cell of its own. */
  static Optional<Labelled> label(Passage piece) {
    int tab = piece.raw().indexOf('\t');
    boolean row = tab > 0 && isAfterLabel(piece.raw(), tab) && piece.raw().indexOf(':', tab) > 0;
    if (row) {
      return Optional.of(new Labelled(piece.to(tab).trim(), piece.from(tab).trim()));
    }
    return LabelFinder.find(piece).or(() -> atTab(piece)).or(() -> atDash(piece));
  }

  private static Optional<Labelled> atTab(Passage piece) {
    int tab = piece.raw().indexOf('\t');
    boolean list = tab > 0 && piece.raw().indexOf(',', tab) > 0;
    boolean label = list && piece.raw().lastIndexOf(',', tab) < 0 && tab <= MAX_LABEL;
    return label
        ? Optional.of(new Labelled(piece.to(tab).trim(), piece.from(tab).trim()))
        : Optional.empty();
  }

  private static final Pattern DASH = Pattern.compile("\\s[\u2013\u2014-]\\s");

  private static Optional<Labelled> atDash(Passage piece) {
    Matcher m = DASH.matcher(piece.raw());
    if (!m.find() || piece.raw().indexOf(',', m.end()) < 0) {
      return Optional.empty();
    }
    String label = piece.raw().substring(0, m.start());
    boolean plain = label.length() <= MAX_LABEL && label.split("\\s+").length <= 4;
    return plain && label.indexOf(',') < 0 && label.indexOf('(') < 0
        ? Optional.of(new Labelled(piece.to(m.start()).trim(), piece.from(m.end()).trim()))
        : Optional.empty();
  }
}
