package org.vitae.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.vitae.extract.DateExtractor;
import org.vitae.extract.DateRange;
import org.vitae.extract.Found;
import org.vitae.layout.Break;
import org.vitae.layout.LayoutDocument;
import org.vitae.layout.Line;

/**
 * Joins wrapped lines. Whether a line end is a mere wrapping is not written anywhere in a text, so
 * it is told from the length of the line (a wrapped line is nearly full) and from how the next one
 * goes on. Immutable, thread-safe.
 */
final class BlockBuilder {
  /**
   * A line of this share of the document's full lines may have been wrapped. From the ragged lines
   * of converted PDFs, whose next word didn't fit.
   */
  private static final double NEARLY_FULL = 0.72;

  /** The share of lines that are shorter than a full one. */
  private static final double FULL_LINE_QUANTILE = 0.9;

  private static final int LONGEST_WRAPPED_LINE = 200;
  private static final int SHORTEST_FULL_LINE = 55;
  private static final Set<String> OPEN_WORDS =
      Set.of(
          "and", "or", "of", "the", "a", "an", "in", "on", "for", "with", "to", "by", "at", "from",
          "as", "&", "de", "y", "und", "et", "la", "el", "in:", "using");

  /** A line of contact data. */
  private static final Pattern MAIL =
      Pattern.compile("\\s\\S{1,64}@\\S{1,64}\\.\\p{L}{2,10}\\s[|•·]");

  private static final int HEAD_WORDS = 6;

  /** A head that is shorter had room for the first word of the sentence below it. */
  private static final int SENTENCE_BELOW = 72;

  /** A date at the start of a line has its first digit within so many characters. */
  private static final int LEAD = 12;

  private final DateExtractor dates;

  BlockBuilder(DateExtractor dates) {
    this.dates = dates;
  }

  /** The length from which a line of the document may have been wrapped. */
  static int fullLine(LayoutDocument document) {
    int[] lengths =
        document.lines().stream()
            .mapToInt(l -> Math.min(l.text().length(), LONGEST_WRAPPED_LINE))
            .sorted()
            .toArray();
    int full =
        lengths.length == 0
            ? 0
            : lengths[
                (int)
                    Math.min(lengths.length - 1, Math.floor(lengths.length * FULL_LINE_QUANTILE))];
    return (int) (NEARLY_FULL * Math.max(full, SHORTEST_FULL_LINE));
  }

  List<Block> build(LayoutDocument document, List<Line> lines, int fullLine) {
    List<Block> blocks = new ArrayList<>();
    List<Line> open = new ArrayList<>();
    for (Line line : lines) {
      if (!open.isEmpty() && !goesOn(document, open, line, fullLine)) {
        blocks.add(new Block(document, open));
        open.clear();
      }
      open.add(line);
    }
    if (!open.isEmpty()) {
      blocks.add(new Block(document, open));
    }
    return blocks;
  }

  private boolean goesOn(LayoutDocument document, List<Line> open, Line line, int fullLine) {
    Line last = open.get(open.size() - 1);
    Line first = open.get(0);
    if (line.breakBefore() == Break.WRAPPED) {
      return last.index() + 1 == line.index();
    }
    if (line.breakBefore() != Break.SOFT
        || line.gapBefore()
        || line.isBullet()
        || line.isHeading()
        || last.isHeading()
        || last.index() + 1 != line.index()) {
      return false;
    }
    boolean sameItem =
        line.level() == 0
            || line.level() == first.level()
            || (line.level() < first.level() && beginsInside(line));
    if (!sameItem) {
      return false;
    }
    if (line.text().indexOf('\t') >= 0 || dates.isDateOnly(document.passage(line))) {
      return false;
    }
    if (isNextDated(document, first, last, line)) {
      return false;
    }
    return endsOpen(last.text())
        || (beginsInside(line) && !isShortLine(last, fullLine))
        || isWrapped(document, last, line, fullLine, first);
  }

  private static boolean endsOpen(String text) {
    if (text.endsWith("-") || text.endsWith("\u2010") || text.endsWith(",") && text.length() > 25) {
      return true;
    }
    String lastWord = text.substring(text.lastIndexOf(' ') + 1);
    return OPEN_WORDS.contains(lastWord) || isBracketOpen(text);
  }

  private static boolean isBracketOpen(String text) {
    return text.chars().filter(c -> c == '(').count() > text.chars().filter(c -> c == ')').count();
  }

  private static boolean beginsInside(Line line) {
    return Character.isLowerCase(line.text().charAt(0)) && !line.startsBold();
  }

  private static boolean isShortLine(Line line, int fullLine) {
    return line.text().length() < fullLine / 2;
  }

  /** The line of an entry is over with its date. */
  private boolean endsWithDate(LayoutDocument document, Line line) {
    List<Found<DateRange>> found =
        line.isBullet() ? List.of() : dates.extract(document.passage(line));
    return !found.isEmpty() && line.span().end() - found.get(found.size() - 1).span().end() <= 1;
  }

  /** Lines that begin with their dates are an entry each, and a sentence below one is its text. */
  private boolean isNextDated(LayoutDocument document, Line first, Line last, Line next) {
    if (first.isBullet() || !mayBeginWithDate(first) || !beginsWithRange(document, first)) {
      return false;
    }
    boolean sentence =
        last == first
            && last.text().length() < SENTENCE_BELOW
            && !endsOpen(last.text())
            && !beginsInside(next)
            && Sentences.isEnded(next.text());
    return sentence || mayBeginWithDate(next) && beginsWithRange(document, next);
  }

  /** A cheap no before the dates are looked for. */
  private static boolean mayBeginWithDate(Line line) {
    String start = line.text().substring(0, Math.min(LEAD, line.text().length()));
    return start.chars().anyMatch(Character::isDigit);
  }

  /** Begins with a range of dates and goes on with what it dates. */
  private boolean beginsWithRange(LayoutDocument document, Line line) {
    List<Found<DateRange>> found = dates.extract(document.passage(line));
    if (found.isEmpty()) {
      return false;
    }
    DateRange.Kind kind = found.get(0).value().kind();
    return (kind == DateRange.Kind.RANGE || kind == DateRange.Kind.OPEN)
        && found.get(0).span().start() - line.span().start() <= 1
        && found.get(0).span().end() < line.span().end();
  }

  /** An item whose line is over with its date in brackets, and below it a sentence begins. */
  private boolean isItemHead(LayoutDocument document, Line line, Line next) {
    if (!line.isBullet() || !line.text().endsWith(")") || beginsInside(next)) {
      return false;
    }
    int bracket = line.text().lastIndexOf('(');
    return bracket >= 0
        && dates.isDateOnly(document.passage(line).sub(bracket, line.text().length()));
  }

  /** A few capitalised words without an end: a name or title rather than the rest of a sentence. */
  private static boolean looksLikeHead(String text) {
    String[] words = text.split(" ");
    boolean capitalised =
        java.util.Arrays.stream(words)
            .allMatch(w -> w.length() < 4 || !Character.isLowerCase(w.charAt(0)));
    return words.length <= HEAD_WORDS && capitalised && !text.endsWith(".") && !text.endsWith(";");
  }

  private boolean isWrapped(
      LayoutDocument document, Line last, Line next, int fullLine, Line first) {
    if (last.text().length() < fullLine
        || last.text().indexOf('\t') >= 0
        || next.startsBold() != last.startsBold() && next.isBold()) {
      return false;
    }
    if (!last.isBullet() && MAIL.matcher(last.text()).find()) {
      return false;
    }
    if (endsWithDate(document, last) || isItemHead(document, last, next)) {
      return false;
    }
    if (looksLikeHead(next.text()) && !isBracketOpen(last.text())) {
      return false;
    }
    boolean ended =
        last.text().endsWith(".") || last.text().endsWith("!") || last.text().endsWith(";");
    if ((ended || last.text().endsWith(")")) && endsWithDate(document, next)) {
      return false;
    }
    return first.isBullet() || !ended || last.text().length() >= fullLine * 1.2;
  }
}
