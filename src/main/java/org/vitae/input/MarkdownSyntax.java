package org.vitae.input;

import java.util.regex.Pattern;

/** Tells text that is written in Markdown from text that merely has a star here and there. */
final class MarkdownSyntax {
  /** Enough of a document to know. */
  private static final int LINES = 400;

  private static final int HEADING_LENGTH = 100;

  private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6} {1,4}\\S.*");
  private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(?:={3,}|-{3,})\\s*");
  private static final Pattern ITEM = Pattern.compile("\\s{0,12}[-*+] {1,4}\\S.*");
  private static final Pattern EMPHASIS = Pattern.compile("\\*\\*[^*\\s][^*]{0,300}\\*\\*");
  private static final Pattern LINK = Pattern.compile("\\]\\((?:https?:|mailto:)");

  private int headings;
  private int underlines;
  private int items;
  private int inline;

  private MarkdownSyntax() {}

  static boolean isIn(String text) {
    if (FrontMatter.startsIn(text)) {
      return true;
    }
    MarkdownSyntax found = new MarkdownSyntax();
    found.count(text.replace('\u00a0', ' '));
    return found.isEnough();
  }

  private boolean isEnough() {
    return headings >= 2
        || headings == 1 && items + inline > 0
        || underlines >= 2 && items + inline > 1;
  }

  private void count(String text) {
    int from = 0;
    String before = "";
    for (int n = 0; n < LINES && from < text.length(); n++) {
      int newline = text.indexOf('\n', from);
      int end = newline < 0 ? text.length() : newline;
      String line = text.substring(from, Math.min(end, from + 2 * HEADING_LENGTH));
      count(line, before);
      before = line;
      from = end + 1;
    }
  }

  private void count(String line, String before) {
    if (HEADING.matcher(line).matches()) {
      headings += line.length() <= HEADING_LENGTH ? 1 : 0;
    } else if (UNDERLINE.matcher(line).matches()) {
      underlines += isTitle(before) ? 1 : 0;
    } else if (ITEM.matcher(line).matches()) {
      items++;
    }
    if (EMPHASIS.matcher(line).find() || LINK.matcher(line).find()) {
      inline++;
    }
  }

  private static boolean isTitle(String line) {
    return !line.isBlank() && line.length() <= HEADING_LENGTH && !ITEM.matcher(line).matches();
  }
}
