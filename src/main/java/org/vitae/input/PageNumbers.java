package org.vitae.input;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Drops the numbers of pages that a converter leaves in a text: alone on a line after an empty one,
 * at the end of a page or of the text, or in the middle of the paper between empty lines.
 */
final class PageNumbers {
  /** Further to the right than any list. */
  private static final int INDENT = 25;

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)(?:[\u2013-] ?)?\\d{1,3}(?: ?[\u2013-])?|(?:page |seite )?\\d{1,3} ?(?:/|of|von) ?\\d{1,3}|(?:page|seite) \\d{1,3}");

  /** Alone at the end of a text of one page, these may be anything. */
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private PageNumbers() {}

  /** The lines without them. */
  static List<SourceLine> without(List<SourceLine> lines) {
    List<SourceLine> out = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      if (!isNumber(lines, i)) {
        out.add(lines.get(i));
      }
    }
    return out;
  }

  private static boolean isNumber(List<SourceLine> lines, int i) {
    SourceLine line = lines.get(i);
    if (i == 0 || !line.blankBefore() || !NUMBER.matcher(line.text()).matches()) {
      return false;
    }
    boolean last = i + 1 == lines.size();
    return last && (line.page() > 1 || !DIGITS.matcher(line.text()).matches())
        || !last && lines.get(i + 1).page() > line.page()
        || !last && line.indent() >= INDENT && lines.get(i + 1).blankBefore();
  }
}
