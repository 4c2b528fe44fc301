package org.vitae.input;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.text.Normalizer;

/**
 * The bullet or number that a line starts with.
 *
 * @param text as printed ({@code -}, {@code [12]}, {@code 3.})
 * @param end the position in the line where its content starts
 * @param number of a numbered item, otherwise -1
 */
record Marker(String text, Kind kind, int end, int number) {
  /** How far a marker can be trusted on its own. */
  enum Kind {
    /** A bullet and nothing else. */
    GLYPH,
    /** A dash or a star with a blank after it. */
    DASH,
    /** A letter or sign that stands for a bullet of a symbol font, if others do so too. */
    ODD,
    /** {@code [12]}, {@code [J3]}. */
    BRACKET,
    /**
     * {@code 12.}, {@code 12)}, {@code (12)}, {@code a)}: a number of a list if its neighbours are
     * there.
     */
    NUMBER
  }

  private static final String GLYPHS =
      "\u2022\u2027\u00b7\u25e6\u25aa\u25ab\u2023\u25cf\u25cb\u27a2\u27a4\u2219\u22c5\u25a0\u25a1\u25b6\u25ba\u25b8\u25b9\u25c6"
          + "\u25c7\u2756\u2751\u274f\u2713\u2714\u2043\u29bf\u29be\u204c\u25fe\u25fd\u2b1d\u2b29\u2794\u279c\u2b9a\u30fb"
          + "\uf0b7\uf0a7\uf0d8\uf0a8\uf06e\uf076\uf0fc\uf0d2\uf02d\uf071\uf0a2\uf0b2";

  private static final String DASHES = "-*\u2013\u2014\u2012\u2212+\u2217";

  /**
   * Bullets of symbol fonts that arrive as letters: Ø and § and o and v and ü and q and {, or as no
   * character at all.
   */
  private static final String ODD =
      "\u00d8\u00a7ovq\u00fc{>\u00bb\u2192\u21d2\u00b0\u00fe\u00be\ufffd";

  private static final Pattern BRACKETED =
      Pattern.compile("\\[([A-Za-z]{0,2}\\.?-?)(\\d{1,4})\\]\\s*", Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:\\((\\d{1,3})\\)|(\\d{1,3})[.)]|#(\\d{1,3})\\.?|\\(?([a-z])\\))\\s+(?=\\S)",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern DATE_AHEAD =
      Pattern.compile(
          "\\s*(?:(?:19|20)\\d\\d\\b|\\d{1,2}[./-]\\d|\\d{1,2}(?:st|nd|rd|th)?\\.? \\p{L}{3,9}[.,]? \\d{4}\\b"
              + "|'?\\d\\d$|present\\b|now\\b|current\\b)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LEGEND =
      Pattern.compile(
          "\\s*(?:denotes?|indicates?|means|marks|equal|co-first|corresponding|contributed|these authors)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  /** Longest content that is looked at. */
  private static final int HEAD = 60;

  /** The marker at the start of a line without indentation. */
  static Optional<Marker> at(String line) {
    if (line.isEmpty()) {
      return Optional.empty();
    }
    char c = line.charAt(0);
    if (GLYPHS.indexOf(c) >= 0) {
      return Optional.of(glyph(line, 1, Kind.GLYPH));
    }
    int width = Character.charCount(line.codePointAt(0));
    boolean alone = line.length() == width || Normalizer.isSpace(line.charAt(width));
    if (alone && DASHES.indexOf(c) >= 0) {
      return isText(line) ? Optional.empty() : Optional.of(glyph(line, 1, dash(c)));
    }
    if (alone && line.length() > width && isOdd(line)) {
      return Optional.of(glyph(line, width, Kind.ODD));
    }
    return c == '[' ? bracket(line) : number(line);
  }

  /** A star alone in a document is a footnote's, several are bullets. */
  private static Kind dash(char c) {
    return c == '*' || c == '\u2217' ? Kind.ODD : Kind.DASH;
  }

  private static boolean isOdd(String line) {
    int c = line.codePointAt(0);
    boolean brace = c == '{' && line.indexOf('}') >= 0;
    return ODD.indexOf(c) >= 0 && !brace || Glyphs.isPicture(c) && !Glyphs.isContact(c);
  }

  /** A dash that goes on with the line before, or a star that explains the stars elsewhere. */
  private static boolean isText(String line) {
    return line.charAt(0) == '*' || line.charAt(0) == '\u2217'
        ? LEGEND.matcher(head(line, 1)).lookingAt()
        : isDate(line);
  }

  /** A dash before a date goes on with a range that starts on the line before. */
  private static boolean isDate(String line) {
    return DATE_AHEAD.matcher(head(line, 1)).lookingAt();
  }

  private static Marker glyph(String line, int width, Kind kind) {
    int end = width;
    while (end < line.length()
        && (Normalizer.isSpace(line.charAt(end)) || line.charAt(end) == '\ufe0f')) {
      end++;
    }
    return new Marker(line.substring(0, width), kind, end, -1);
  }

  private static Optional<Marker> bracket(String line) {
    Matcher m = BRACKETED.matcher(head(line, 0));
    if (!m.lookingAt()
        || isYear(m.group(2))
        || m.end() < line.length() && line.charAt(m.end()) == '(') {
      return Optional.empty();
    }
    String text = line.substring(0, line.indexOf(']') + 1);
    return Optional.of(new Marker(text, Kind.BRACKET, m.end(), Integer.parseInt(m.group(2))));
  }

  private static Optional<Marker> number(String line) {
    Matcher m = NUMBERED.matcher(head(line, 0));
    if (!m.lookingAt()) {
      return Optional.empty();
    }
    String text = m.group().strip();
    for (int group = 1; group <= 3; group++) {
      if (m.group(group) != null) {
        int number = Integer.parseInt(m.group(group));
        return Optional.of(new Marker(text, Kind.NUMBER, m.end(), number));
      }
    }
    return Optional.of(new Marker(text, Kind.NUMBER, m.end(), m.group(4).charAt(0) - 'a' + 1));
  }

  private static boolean isYear(String digits) {
    return digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
  }

  private static String head(String line, int from) {
    return line.substring(from, Math.min(line.length(), from + HEAD));
  }

  /**
   * What bullets have in common that look alike: different dots are one class, numbers of one form
   * are one.
   */
  String look() {
    return switch (kind) {
      case GLYPH -> DOTS.indexOf(text.charAt(0)) >= 0 ? "\u2022" : text;
      case DASH -> DASH_SIGNS.indexOf(text.charAt(0)) >= 0 ? "-" : text;
      case ODD -> text;
      case BRACKET -> "[1]";
      case NUMBER -> form();
    };
  }

  private static final String DOTS = "\u2022\u2027\u00b7\u25cf\u2219\u22c5\uf0b7\u30fb";
  private static final String DASH_SIGNS = "-\u2013\u2014\u2012\u2212";

  private String form() {
    StringBuilder out = new StringBuilder();
    for (char c : text.toCharArray()) {
      if (!Character.isDigit(c)) {
        out.append(Character.isLetter(c) ? 'a' : c);
      } else if (out.length() == 0 || out.charAt(out.length() - 1) != '1') {
        out.append('1');
      }
    }
    return out.toString();
  }

  /** Whether the bullet is of the kind that items of a second level have. */
  boolean isHollow() {
    return "\u25e6\u25cbo\u25aa\u25ab-".contains(look());
  }
}
