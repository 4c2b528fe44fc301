package org.vitae.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.lexicon.Lexicon;

/**
 * Sets the headings of a margin on lines of their own: text from a page has them on the line of
 * what stands beside them, {@code "Education BSc Physics, 2014"}, or with one blank, in capitals.
 */
final class MarginHeadings {
  /** Fewer lines of one form may be anything. */
  private static final int ENOUGH = 3;

  /** So many lines below go on in the column. */
  private static final int FEWEST_BELOW = 2;

  /** The text of the lines below begins where that beside the heading does, or near. */
  private static final int SLACK = 1;

  private static final Pattern BESIDE =
      Pattern.compile("(\\p{Lu}[\\p{L}&/ ]{3,38}?)(\\s{2,60}+|\\t{1,4}+)(?=\\S)");
  private static final Pattern CAPITALS =
      Pattern.compile("(\\p{Lu}{4,20}(?: (?:&|\\p{Lu}{2,20})){0,4}) (?=\\p{Lu}\\p{Ll}|\\d)");

  private final Lexicon headings = Lexicon.load("headings");
  private final Lexicon modifiers = Lexicon.load("heading-modifiers");

  /** The text with such headings on lines of their own; itself if it has none. */
  List<SourceLine> apart(List<SourceLine> lines) {
    Map<Integer, Integer> columns = new HashMap<>();
    int capitals = 0;
    for (SourceLine line : lines) {
      int column = column(line);
      if (column > 0) {
        columns.merge(column, 1, Integer::sum);
      }
      capitals += capitals(line) > 0 ? 1 : 0;
    }
    int usual =
        columns.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .filter(e -> e.getValue() >= ENOUGH)
            .map(Map.Entry::getKey)
            .filter(column -> isMargin(column, lines))
            .orElse(0);
    if (usual == 0 && capitals < ENOUGH) {
      return lines;
    }
    List<SourceLine> out = new ArrayList<>(lines.size());
    for (SourceLine line : lines) {
      int cut = Math.abs(column(line) - usual) <= SLACK ? cut(BESIDE, line) : 0;
      cut = usual == 0 ? capitals(line) : cut;
      if (cut > 0) {
        out.add(line.to(cut));
        out.add(line.from(cut));
      } else {
        out.add(line);
      }
    }
    return out;
  }

  /** Whether the lines below go on in the column, and the margin holds nothing else. */
  private static boolean isMargin(int column, List<SourceLine> lines) {
    long within = lines.stream().filter(l -> l.indent() >= column - SLACK).count();
    long outside = lines.stream().filter(l -> l.indent() > 0 && l.indent() < column / 2).count();
    return within >= FEWEST_BELOW && within > outside;
  }

  /** The column of what stands beside a heading at the margin, or 0. */
  private int column(SourceLine line) {
    int cut = line.indent() < 2 ? cut(BESIDE, line) : 0;
    return cut == 0 ? 0 : line.indent() + cut;
  }

  private int capitals(SourceLine line) {
    return line.indent() < 2 ? cut(CAPITALS, line) : 0;
  }

  /** Where the text beside the heading begins. */
  private int cut(Pattern pattern, SourceLine line) {
    Matcher m = pattern.matcher(line.text());
    return line.heading() == 0 && m.lookingAt() && isHeading(m.group(1)) ? m.end() : 0;
  }

  private boolean isHeading(String text) {
    int letters = (int) text.chars().filter(Character::isLetter).count();
    List<Lexicon.Hit> known = headings.findIn(text);
    StringBuilder rest = new StringBuilder(text);
    for (int i = known.size() - 1; i >= 0; i--) {
      int start = known.get(i).span().start();
      rest.replace(start, known.get(i).span().end(), " ");
    }
    long open = rest.chars().filter(Character::isLetter).count();
    int small = modifiers.findIn(rest).stream().mapToInt(h -> h.span().length()).sum();
    return !known.isEmpty() && open < letters && small >= open;
  }
}
