package org.vitae.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.lexicon.Lexicon;

/**
 * Dates that a narrow column breaks over several lines, each beside the text that it is about: the
 * rest of a date is moved up to its beginning. Immutable, thread-safe.
 */
final class HintDates {
  private static final Pattern LETTERS = Pattern.compile("\\p{L}{3,12}\\.?");

  /** A year and a dash, perhaps with a month behind it: the range has no end yet. */
  private static final Pattern OPEN =
      Pattern.compile(".{0,16}\\b(?:19|20)\\d\\d\\s?[-–—]\\s?(?:(?<month>\\p{L}{3,12})\\.?)?");

  /** Behind a month. */
  private static final Pattern RANGE = Pattern.compile("(?:19|20)\\d\\d\\b.{0,20}");

  private static final Pattern REST =
      Pattern.compile("(?:19|20)\\d\\d|(?<word>\\p{L}{2,12})\\.?(?:\\s(?:19|20)\\d\\d)?");

  /** Edges of one column, in points. */
  private static final float SAME_EDGE = 1.5f;

  /** The next line is nearer, in parts of the size. */
  private static final float NEAR = 1.7f;

  /** The least gap before the text, in parts of the size. */
  private static final float GAP = 0.5f;

  private static final int LONGEST = 24;

  private final Lexicon months = Lexicon.load("months");
  private final Lexicon present = Lexicon.load("present");

  /** The rows, those gone that held nothing but the rest of a date. */
  List<Row> rejoin(List<Row> rows) {
    List<Row> out = new ArrayList<>(rows.size());
    int head = -1;
    for (Row row : rows) {
      Row above = out.isEmpty() ? null : out.get(out.size() - 1);
      Row dated = head < 0 ? above : out.get(head);
      if (above == null
          || dated == null
          || row.baseline() - above.last().baseline() > NEAR * row.size()
          || !goesOn(dated, row)) {
        head = -1;
        out.add(row);
        continue;
      }
      head = head < 0 ? out.size() - 1 : head;
      int dates = dateCells(dated);
      List<Fragment> whole = new ArrayList<>(dated.cells());
      whole.add(dates, row.first());
      out.set(head, new Row(whole, dated.continued()));
      if (row.cells().size() > 1) {
        out.add(new Row(row.cells().subList(1, row.cells().size())));
      }
    }
    return out;
  }

  /** The cells at the start of a row that stand below each other. */
  private static int dateCells(Row row) {
    int count = 1;
    while (count < row.cells().size()
        && row.cells().get(count).baseline() > row.first().baseline() + 0.5f * row.size()) {
      count++;
    }
    return count;
  }

  private boolean goesOn(Row above, Row row) {
    int dates = dateCells(above);
    Fragment next = row.first();
    if (above.cells().size() <= dates || next.text().length() > LONGEST) {
      return false;
    }
    StringBuilder text = new StringBuilder();
    above
        .cells()
        .subList(0, dates)
        .forEach(c -> text.append(text.isEmpty() ? "" : " ").append(c.text()));
    Fragment date = above.cells().get(dates - 1);
    boolean column =
        Math.abs(date.right() - next.right()) < SAME_EDGE
            || Math.abs(date.left() - next.left()) < SAME_EDGE;
    boolean apart =
        next.right() < above.cells().get(dates).left()
            && (row.cells().size() == 1
                || row.cells().get(1).left() - next.right() > GAP * row.size());
    return column && apart && isOpen(text.toString()) && isRest(text.toString(), next.text());
  }

  /** A year, a month or "now": what has a dash of its own is the date of the next entry. */
  private boolean isRest(String date, String text) {
    Matcher rest = REST.matcher(text);
    return LETTERS.matcher(date).matches() && RANGE.matcher(text).matches()
        || rest.matches()
            && (rest.group("word") == null
                || isMonth(rest.group("word"))
                || present.match(rest.group("word")).isPresent());
  }

  /** A month without its year, or a range without its end. */
  private boolean isOpen(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    if (LETTERS.matcher(text).matches()) {
      return isMonth(text);
    }
    Matcher open = OPEN.matcher(text);
    return open.matches() && (open.group("month") == null || isMonth(open.group("month")));
  }

  private boolean isMonth(String word) {
    return months.match(word.replace(".", "")).isPresent();
  }
}
