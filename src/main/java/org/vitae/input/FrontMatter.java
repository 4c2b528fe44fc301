package org.vitae.input;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The YAML or TOML block that may stand before a Markdown text. Its text is no content, its values
 * are hints.
 *
 * @param values by key, in lower case; keys under {@code author} and the like count as their own
 * @param end the position after the block, 0 if there is none
 */
record FrontMatter(Map<String, String> values, int end) {
  private static final FrontMatter NONE = new FrontMatter(Map.of(), 0);

  /** A block that is longer than this is none: its closing line belongs to something else. */
  private static final int LINES = 300;

  private static final Pattern ENTRY =
      Pattern.compile(
          "(\\s{0,20}(?:-\\s{1,4})?)([A-Za-z_][\\w.-]{0,60})(?::|\\s{1,3}=)(?:\\s+(.*)|)");

  private static final Pattern FENCE = Pattern.compile("(?:---|\\+\\+\\+)\\s*");
  private static final Pattern CLOSE = Pattern.compile("(?:---|\\.\\.\\.|\\+\\+\\+)\\s*");
  private static final Set<String> PERSON =
      Set.of("author", "person", "owner", "contact", "basics", "about");

  static boolean startsIn(String text) {
    return of(text).end > 0;
  }

  /** The block at the very start of a text, if what is there reads like one. */
  static FrontMatter of(String text) {
    int from = lineEnd(text, 0);
    if (!FENCE.matcher(text.substring(0, Math.min(from, 100))).matches()) {
      return NONE;
    }
    Block block = new Block();
    for (int n = 0; n < LINES && from + 1 < text.length(); n++) {
      int start = from + 1;
      from = lineEnd(text, start);
      String line = text.substring(start, from);
      if (CLOSE.matcher(line).matches()) {
        boolean isBlock = block.entries > 0 || n == 0;
        return isBlock ? new FrontMatter(block.values, Math.min(from + 1, text.length())) : NONE;
      }
      if (!block.take(line)) {
        return NONE;
      }
    }
    return NONE;
  }

  /** The lines between the fences. */
  private static final class Block {
    private final Map<String, String> values = new LinkedHashMap<>();
    private String parent = "";
    private int entries;

    /** Whether the line may stand in such a block. */
    boolean take(String line) {
      Matcher m = ENTRY.matcher(line);
      if (!m.matches()) {
        return belongs(line);
      }
      entries++;
      boolean nested = !m.group(1).isEmpty();
      String key = m.group(2).toLowerCase(Locale.ROOT);
      parent = nested ? parent : key;
      String value = value(m.group(3) == null ? "" : m.group(3));
      if (!value.isEmpty() && (!nested || PERSON.contains(parent))) {
        values.putIfAbsent(key, value);
      }
      return true;
    }
  }

  /** A list item, a comment, a wrapped value, an empty line. */
  private static boolean belongs(String line) {
    return line.isBlank()
        || Character.isWhitespace(line.charAt(0))
        || line.startsWith("-")
        || line.startsWith("[")
        || line.startsWith("#");
  }

  private static String value(String raw) {
    String value = raw.strip();
    if (value.startsWith("#")) {
      return "";
    }
    int comment = value.indexOf(" #");
    if (comment > 0 && !value.startsWith("\"") && !value.startsWith("'")) {
      value = value.substring(0, comment).strip();
    }
    boolean quoted =
        value.length() >= 2
            && (value.charAt(0) == '"' || value.charAt(0) == '\'')
            && value.charAt(value.length() - 1) == value.charAt(0);
    return quoted ? value.substring(1, value.length() - 1).strip() : block(value);
  }

  /** The sign of a block whose text follows is no value. */
  private static String block(String value) {
    return value.equals("|") || value.equals(">") || value.equals("null") || value.equals("~")
        ? ""
        : value;
  }

  private static int lineEnd(String text, int from) {
    int newline = text.indexOf('\n', from);
    return newline < 0 ? text.length() : newline;
  }
}
