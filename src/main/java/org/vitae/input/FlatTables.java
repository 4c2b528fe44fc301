package org.vitae.input;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.lexicon.Lexicon;

/**
 * Puts the rows of a table together again of which a converter has set each cell on a line of its
 * own: the names of the columns ({@code Course}, {@code Institute}, {@code Year}, {@code Marks}),
 * then as many lines for each row. Only tables with a column of years are told from other lines.
 */
final class FlatTables {
  private static final int FEWEST_COLUMNS = 3;

  /** More names below each other are no columns; looking on would take long. */
  private static final int MOST_COLUMNS = 12;

  private static final int LONGEST_NAME = 32;
  private static final int LONGEST_CELL = 90;

  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
  private static final Pattern JOINT = Pattern.compile("\\s?[/&]\\s?|\\s(?:of|and)\\s");
  private static final Pattern YEARS = Pattern.compile("(?i).*\\byear\\b.*|.*\\bpassing\\b.*");

  private final Lexicon names = Lexicon.load("table-heads");

  /** The lines with such tables as one line for each row, the columns' names first. */
  List<SourceLine> joined(List<SourceLine> lines) {
    List<SourceLine> out = new ArrayList<>(lines.size());
    int i = 0;
    while (i < lines.size()) {
      int columns = columns(lines, i);
      boolean table = columns >= FEWEST_COLUMNS && columns <= MOST_COLUMNS;
      int rows = !table ? 0 : rows(lines, i, columns);
      for (int row = 0; row <= rows && rows > 0; row++) {
        out.add(row(lines.subList(i, i + columns)));
        i += columns;
      }
      if (rows == 0) {
        out.add(lines.get(i++));
      }
    }
    return out;
  }

  /** How many names of columns stand from here on, a line each. */
  private int columns(List<SourceLine> lines, int from) {
    int i = from;
    while (i < lines.size() && i - from <= MOST_COLUMNS && isName(lines.get(i))) {
      i++;
    }
    return i - from;
  }

  private boolean isName(SourceLine line) {
    String text = line.text();
    if (line.heading() > 0 || text.length() > LONGEST_NAME || text.endsWith(":")) {
      return false;
    }
    String[] parts = JOINT.split(text);
    for (String part : parts) {
      if (names.match(part).isEmpty()) {
        return false;
      }
    }
    return parts.length > 0;
  }

  /** How many rows follow whose cell in the column of years holds one. */
  private static int rows(List<SourceLine> lines, int head, int columns) {
    int year = -1;
    for (int c = 0; c < columns; c++) {
      year = YEARS.matcher(lines.get(head + c).text()).matches() ? c : year;
    }
    int rows = 0;
    int from = head + columns;
    while (year >= 0 && from + columns <= lines.size()) {
      Matcher m = YEAR.matcher(lines.get(from + year).text());
      List<SourceLine> cells = lines.subList(from, from + columns);
      if (!m.find() || !cells.stream().allMatch(FlatTables::isCell)) {
        break;
      }
      rows++;
      from += columns;
    }
    return rows;
  }

  private static boolean isCell(SourceLine line) {
    return line.text().length() <= LONGEST_CELL
        && line.heading() == 0
        && line.text().indexOf(':') < 0;
  }

  private static SourceLine row(List<SourceLine> cells) {
    String text = String.join("\t", cells.stream().map(SourceLine::text).toList());
    return cells.get(0).with(text);
  }
}
