package org.vitae.input;

import java.util.regex.Pattern;

/**
 * Drops what a site generator or a browser doesn't show: HTML comments, Liquid and Jekyll
 * directives, attribute lists. A line that holds nothing else goes with them.
 */
final class Directives {
  private static final Pattern COMMENTED =
      Pattern.compile(
          "\\{%-?\\s{0,5}comment\\s{0,5}-?%\\}.*?\\{%-?\\s{0,5}endcomment\\s{0,5}-?%\\}",
          Pattern.DOTALL);

  private static final Pattern LIQUID = Pattern.compile("\\{%[^%\\n]{0,400}%\\}");
  private static final Pattern OUTPUT = Pattern.compile("\\{\\{[^{}\\n]{0,400}\\}\\}");

  /** {@code {: .class}}, {@code {#id}} and {@code {.class}} of kramdown and pandoc. */
  private static final Pattern ATTRIBUTES =
      Pattern.compile("\\{(?::[^{}\\n]{0,200}|[#.][\\w-]{1,60}(?:\\s[^{}\\n]{0,140})?)\\}");

  /** Stands where something was dropped, until it is known whether its line holds more. */
  private static final char HOLE = '\uffff';

  private Directives() {}

  static String drop(String text) {
    if (text.indexOf('{') < 0 && !text.contains("<!--")) {
      return text;
    }
    String out = comments(text);
    if (out.contains("endcomment")) {
      out = COMMENTED.matcher(out).replaceAll(String.valueOf(HOLE));
    }
    if (out.indexOf('{') >= 0) {
      out = LIQUID.matcher(out).replaceAll(String.valueOf(HOLE));
      out = OUTPUT.matcher(out).replaceAll(String.valueOf(HOLE));
      out = ATTRIBUTES.matcher(out).replaceAll(String.valueOf(HOLE));
    }
    return closeHoles(out);
  }

  private static String comments(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int from = 0;
    int start = text.indexOf("<!--");
    while (start >= 0) {
      int end = text.indexOf("-->", start);
      out.append(text, from, start);
      if (end < 0) {
        // An open comment would swallow the rest; what it says is better kept.
        return out.append(text.substring(start).replace("<!--", "")).toString();
      }
      out.append(HOLE);
      from = end + 3;
      start = text.indexOf("<!--", from);
    }
    return out.append(text, from, text.length()).toString();
  }

  private static String closeHoles(String text) {
    if (text.indexOf(HOLE) < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int from = 0;
    while (from < text.length()) {
      int newline = text.indexOf('\n', from);
      int end = newline < 0 ? text.length() : newline;
      String line = text.substring(from, end);
      String rest = line.replace(" " + HOLE + " ", " ").replace(String.valueOf(HOLE), "");
      if (rest.length() == line.length() || !rest.isBlank()) {
        out.append(rest).append('\n');
      }
      from = end + 1;
    }
    return out.toString();
  }
}
