package org.vitae.section;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.layout.LayoutDocument;
import org.vitae.layout.Line;

/**
 * Reads the lines that explain the marks of author lists: {@code (* denotes equal contribution)}.
 */
final class ReferenceLegend {
  private static final int LONGEST = 200;
  private static final Pattern EQUAL =
      Pattern.compile(
          "(?i)([*†‡∗⋆#§^])\\W{0,3}[^*†‡∗⋆#.;]{0,30}?(?:equal(?:ly)?\\b|co-?first|joint(?:ly)?\\s(?:first|lead)|shared\\s(?:first|co)|first\\sco)");
  private static final Pattern EQUAL_BEFORE =
      Pattern.compile(
          "(?i)(?:equal(?:ly)?\\s(?:contribut|author)|co-?first)[^.;]{0,40}?(?:with|by|:|marked|indicated)?\\s?[\"“']?([*†‡∗⋆#§])");
  private static final Pattern LEGEND =
      Pattern.compile(
          "(?i)\\W{0,3}(?:[*†‡∗⋆#§^]{1,2}|α-β|authors?\\s(?:are|in)|names?\\sin|bold|underlined?)[^\\d]{0,60}?(?:equal|correspond|co-?first|contribut|denotes?|indicates?|represents?|alphabetical|student|advisee|mentee|joint|presenting|author|listed|marked).*");

  private ReferenceLegend() {}

  /** Whether a line explains marks and is no reference. */
  static boolean isLegend(String line) {
    return line.length() <= LONGEST && LEGEND.matcher(line).matches();
  }

  /** The marks that a document explains as equal contribution, wherever it says so. */
  static String equalMarks(LayoutDocument document) {
    StringBuilder marks = new StringBuilder();
    for (Line line : document.lines()) {
      String text = line.text();
      if (text.length() <= LONGEST) {
        add(marks, EQUAL.matcher(text));
        add(marks, EQUAL_BEFORE.matcher(text));
      }
    }
    return marks.toString();
  }

  private static void add(StringBuilder marks, Matcher m) {
    if (m.find()) {
      marks.append(m.group(1));
    }
  }
}
