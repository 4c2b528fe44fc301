package org.vitae.input;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.lexicon.Lexicon;

/**
 * Sets the two columns of a contact block one below the other: text that was taken from a page line
 * by line has the postal address on the left and telephone and e-mail on the right of one line. A
 * column of dates is none of these.
 */
final class ContactColumns {
  /** The block stands at the top. */
  private static final int TOP = 12;

  private static final int FEWEST = 2;
  private static final int SLACK = 1;

  /** A column of labels belongs to what stands beside them. */
  private static final Lexicon LABELS = Lexicon.load("contact-labels");

  private static final Pattern GAP = Pattern.compile("\\s{4,200}+");
  private static final Pattern DATE =
      Pattern.compile("\\b(?:19|20)\\d\\d\\b(?!\\d)|(?i:\\b(?:present|today|heute)\\b)");
  private static final Pattern CONTACT =
      Pattern.compile(
          "@|\\[at\\]|https?:|www\\.|(?i:\\b(?:e-?mail|phone|tel|telephone|mobile|cell|fax|web|website|homepage|url|github|linkedin|orcid)\\b\\.?\\s?:)");

  private ContactColumns() {}

  /** The lines, the columns of the block apart; themselves if there is none. */
  static List<SourceLine> apart(List<SourceLine> lines) {
    int top = Math.min(TOP, lines.size());
    for (int from = 0; from < top; from++) {
      int to = from;
      while (to < top && cut(lines.get(to)) > 0 && (to == from || !lines.get(to).blankBefore())) {
        to++;
      }
      if (to - from >= FEWEST && areColumns(lines.subList(from, to))) {
        return apart(lines, from, to);
      }
    }
    return lines;
  }

  private static List<SourceLine> apart(List<SourceLine> lines, int from, int to) {
    List<SourceLine> out = new ArrayList<>(lines.subList(0, from));
    for (SourceLine line : lines.subList(from, to)) {
      out.add(line.left(cut(line)));
    }
    for (int i = from; i < to; i++) {
      out.add(lines.get(i).right(cut(lines.get(i)), i == from));
    }
    out.addAll(lines.subList(to, lines.size()));
    return out;
  }

  /** Where the right column of a line begins, if it has one gap; otherwise 0. */
  private static int cut(SourceLine line) {
    Matcher gap = GAP.matcher(line.text());
    if (line.heading() > 0 || !gap.find()) {
      return 0;
    }
    int end = gap.end();
    return gap.find() ? 0 : end;
  }

  private static boolean areColumns(List<SourceLine> lines) {
    int contacts = 0;
    boolean starts = true;
    boolean ends = true;
    SourceLine first = lines.get(0);
    for (SourceLine line : lines) {
      String right = line.text().substring(cut(line));
      String left = line.text().substring(0, cut(line)).strip();
      if (left.endsWith(":") || right.startsWith(":") || LABELS.match(left).isPresent()) {
        return false;
      }
      boolean contact = CONTACT.matcher(right).find();
      if (!contact && DATE.matcher(right).find()) {
        return false;
      }
      contacts += contact ? 1 : 0;
      starts &= Math.abs(start(line) - start(first)) <= SLACK;
      ends &= Math.abs(end(line) - end(first)) <= SLACK;
    }
    return (starts || ends) && 2 * contacts >= lines.size();
  }

  private static int start(SourceLine line) {
    return line.indent() + cut(line);
  }

  private static int end(SourceLine line) {
    return line.indent() + line.text().length();
  }
}
