package org.vitae.extract;

import java.util.regex.Pattern;

/** What the text after a list of names tells about whether the list has really ended there. */
final class NameListEnd {
  private static final Pattern DATE =
      Pattern.compile("[\\s.,:;]*+\\(?(?:1[6-9]|20)\\d\\d[a-z]?\\b.*", Pattern.DOTALL);
  private static final Pattern QUOTE = Pattern.compile("[\\s.,:：]*+[\"“„«‘`»›《].*", Pattern.DOTALL);
  private static final Pattern LINE_END = Pattern.compile("[ .,;:]*+(?:\\n.*)?", Pattern.DOTALL);
  private static final Pattern FULL_STOP = Pattern.compile("[ ]?[.](?:\\s.*)?", Pattern.DOTALL);
  private static final Pattern COMMA = Pattern.compile("[ ]?[,;].*", Pattern.DOTALL);
  private static final Pattern DASH = Pattern.compile("[ ][-–—|][ ]");
  private static final Pattern OTHER_PUNCTUATION =
      Pattern.compile("\\s*+[\\[()\\-–—|\\x01].*", Pattern.DOTALL);

  private NameListEnd() {}

  /**
   * @param after the characters behind the list
   * @param several whether the list has several names, or one that is a person's for certain:
   *     another before a colon or dash may be a title
   * @param dotted whether the list's own last character is the full stop of an initial
   */
  static double score(String after, boolean dotted, boolean several) {
    int next = Glance.past(" \n\t\r.,:;：(", after, 0, after.length());
    if (Glance.isAny("12", after, next) && DATE.matcher(after).matches()) {
      return 3;
    }
    if (Glance.isAny("\"“„«‘`»›《", after, next) && QUOTE.matcher(after).matches()) {
      return 2.5;
    }
    if (LINE_END.matcher(after).matches()) {
      return 2;
    }
    if (several && DASH.matcher(after).lookingAt()) {
      return 1.5;
    }
    if (several && after.stripLeading().startsWith(":")) {
      return 1.5;
    }
    if (FULL_STOP.matcher(after).matches()) {
      return 1.5;
    }
    if (COMMA.matcher(after).matches()) {
      return 0.5;
    }
    if (dotted) {
      return 1;
    }
    return OTHER_PUNCTUATION.matcher(after).matches() ? 0.5 : -1.5;
  }
}
