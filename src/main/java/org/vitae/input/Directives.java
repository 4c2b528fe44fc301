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

  /** {@code :email:} and the like, as GitHub writes emoji. */
  private static final Pattern SHORTCODE =
      Pattern.compile("(?<![\\w:/]):[a-z][a-z0-9_+-]{1,30}:(?![\\w:/])");

  /** The line that converters from PDF set between pages. */
  private static final Pattern PAGE = Pattern.compile("(?m)^\\{\\d{1,4}\\}-{8,200}$");

  /** Stands where something was dropped, until it is known whether its line holds more. */
  private static final char HOLE = '\uffff';

  private Directives() {}

  static String drop(String text) {
    String out = text.contains("<!--") ? comments(text) : text;
    if (out.contains("endcomment")) {
      out = replace(COMMENTED, out);
    }
    if (out.indexOf('{') >= 0) {
      out = replace(ATTRIBUTES, replace(OUTPUT, replace(LIQUID, replace(PAGE, out))));
    }
    return closeHoles(replace(SHORTCODE, out));
  }

  private static String replace(Pattern pattern, String text) {
    return pattern.matcher(text).replaceAll(String.valueOf(HOLE));
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
