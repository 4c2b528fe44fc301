package org.vitae.input;

import java.util.Locale;
import java.util.Set;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.vitae.layout.Style;

/**
 * Resolves the marks of Markdown and HTML that texts made from PDFs still hold, in one line.
 * Conservative: what may be a footnote star, a product or a file name stays. Linear in the line's
 * length: each mark looks ahead to the next of its kind and no further.
 */
final class InlineMarks {
  private static final Set<String> TAGS =
      Set.of(
          "u", "b", "i", "em", "strong", "sup", "sub", "ins", "br", "a", "span", "small", "font",
          "mark");

  private static final String ESCAPABLE = "\\`*_{}[]()#+-.!|~$%&<>";
  private static final int LONGEST_TAG = 300;
  private static final int LONGEST_ENTITY = 10;

  private final String line;
  private final StyledText.Builder out = new StyledText.Builder();
  private Style tags = Style.PLAIN;
  private @Nullable String anchor;

  private InlineMarks(String line) {
    this.line = line;
  }

  static StyledText resolve(String source) {
    String line = LatexMath.resolve(source);
    if (line.chars().noneMatch(c -> "*_<[\\&".indexOf(c) >= 0)) {
      return StyledText.plain(line);
    }
    InlineMarks marks = new InlineMarks(line);
    marks.range(0, line.length(), Style.PLAIN, null);
    return marks.out.build();
  }

  private void range(int from, int to, Style style, @Nullable String link) {
    int i = from;
    while (i < to) {
      int next =
          switch (line.charAt(i)) {
            case '*', '_' -> emphasis(i, to, style, link);
            case '<' -> tag(i, to, style);
            case '[' -> link(i, to, style);
            case '\\' -> escape(i, to, style, link);
            case '&' -> entity(i, to, style, link);
            default -> i;
          };
      if (next == i) {
        put(line.charAt(i), style, link);
        next = i + 1;
      }
      i = next;
    }
  }

  private void put(char c, Style style, @Nullable String link) {
    out.append(c, new Mark(join(style, tags), link == null ? anchor : link));
  }

  private static Style join(Style a, Style b) {
    return new Style(
        a.bold() || b.bold(),
        a.italic() || b.italic(),
        a.underline() || b.underline(),
        a.superscript() || b.superscript());
  }

  private int emphasis(int i, int to, Style style, @Nullable String link) {
    char mark = line.charAt(i);
    int length = 1;
    while (i + length < to && line.charAt(i + length) == mark) {
      length++;
    }
    int start = i + length;
    if (length > 3 || start >= to || isSpace(start) || mustNotOpen(i, start)) {
      return literal(i, start, style, link);
    }
    int close = closing(start, to, mark, length);
    if (close < 0) {
      return literal(i, start, style, link);
    }
    boolean bold = length >= 2;
    boolean italic = length != 2;
    range(start, close, join(style, new Style(bold, italic, false, false)), link);
    return close + length;
  }

  private int literal(int from, int to, Style style, @Nullable String link) {
    for (int i = from; i < to; i++) {
      put(line.charAt(i), style, link);
    }
    return to;
  }

  /**
   * A star after a word or before a comma is a footnote's, an underscore after a word belongs to a
   * name.
   */
  private boolean mustNotOpen(int i, int start) {
    boolean afterWord = i > 0 && Character.isLetterOrDigit(line.charAt(i - 1));
    boolean one = start == i + 1;
    return afterWord && (one || line.charAt(i) == '_')
        || one && ",;)".indexOf(line.charAt(start)) >= 0;
  }

  /** Where the next run of the same marks starts, if it can close; otherwise -1. */
  private int closing(int start, int to, char mark, int length) {
    for (int i = start; i < to; i++) {
      if (line.charAt(i) == '\\') {
        i++;
      } else if (line.charAt(i) == mark) {
        int run = 1;
        while (i + run < to && line.charAt(i + run) == mark) {
          run++;
        }
        boolean fits = run == length || run > length && mark == '*' && length > 1;
        if (fits) {
          return mayClose(i, mark, run) ? i + run - length : -1;
        }
        if (length == 1 || run > length) {
          return -1;
        }
        i += run - 1;
      }
    }
    return -1;
  }

  private boolean mayClose(int i, char mark, int run) {
    boolean beforeWord = i + run < line.length() && Character.isLetterOrDigit(line.charAt(i + run));
    return !isSpace(i - 1)
        && !(beforeWord && (mark == '_' || run == 1))
        && !(mark == '_' && startsExtension(i + run));
  }

  /** {@code __init__.py} is a file. */
  private boolean startsExtension(int i) {
    return i + 1 < line.length()
        && line.charAt(i) == '.'
        && Character.isLetterOrDigit(line.charAt(i + 1));
  }

  private boolean isSpace(int i) {
    return org.vitae.text.Normalizer.isSpace(line.charAt(i));
  }

  private int tag(int i, int to, Style style) {
    int end = i + 1;
    int last = Math.min(to, i + LONGEST_TAG);
    while (end < last && line.charAt(end) != '>' && line.charAt(end) != '<') {
      end++;
    }
    if (end >= last || line.charAt(end) != '>') {
      return i;
    }
    String inner = line.substring(i + 1, end);
    if (Links.isAddress(inner)) {
      out.append(inner, new Mark(join(style, tags), Links.absolute(inner)));
      return end + 1;
    }
    boolean closes = inner.startsWith("/");
    String name = inner.substring(closes ? 1 : 0).split("[\\s/]", 2)[0].toLowerCase(Locale.ROOT);
    if (!TAGS.contains(name)) {
      return i;
    }
    switchTag(name, inner, !closes);
    return end + 1;
  }

  private void switchTag(String name, String inner, boolean on) {
    switch (name) {
      case "b", "strong" ->
          tags = new Style(on, tags.italic(), tags.underline(), tags.superscript());
      case "i", "em" -> tags = new Style(tags.bold(), on, tags.underline(), tags.superscript());
      case "u", "ins" -> tags = new Style(tags.bold(), tags.italic(), on, tags.superscript());
      case "sup" -> tags = new Style(tags.bold(), tags.italic(), tags.underline(), on);
      case "br" -> out.append(' ', Mark.PLAIN);
      case "a" -> anchor = on ? Links.hrefIn(inner) : null;
      default -> {
        // Tags that only dress the text.
      }
    }
  }

  /** {@code [text](address)}; brackets may be nested once. */
  private int link(int i, int to, Style style) {
    int depth = 1;
    int close = i + 1;
    while (close < to && depth > 0 && depth < 3) {
      char c = line.charAt(close);
      if (c == '\\') {
        close++;
      } else if (c == '[') {
        depth++;
      } else if (c == ']') {
        depth--;
      }
      close++;
    }
    if (depth != 0 || close >= to || line.charAt(close) != '(') {
      return i;
    }
    int end = addressEnd(close + 1, to);
    if (end < 0) {
      return i;
    }
    String address = line.substring(close + 1, end).strip();
    if (i > 0 && line.charAt(i - 1) == '!' || !looksLikeTarget(address)) {
      return i;
    }
    range(i + 1, close - 1, style, Links.absolute(address));
    return end + 1;
  }

  private static boolean looksLikeTarget(String address) {
    return address.indexOf(' ') < 0
        && (Links.isAddress(address)
            || address.startsWith("/")
            || address.startsWith("#")
            || address.indexOf('.') > 0);
  }

  /** The bracket that closes an address, which may hold balanced ones; -1 if there is none. */
  private int addressEnd(int from, int to) {
    int depth = 1;
    int last = Math.min(to, from + LONGEST_TAG);
    for (int i = from; i < last; i++) {
      char c = line.charAt(i);
      if (c == '(') {
        depth++;
      } else if (c == ')' && --depth == 0) {
        return i;
      } else if (c == ' ' || depth > 3) {
        return -1;
      }
    }
    return -1;
  }

  private int escape(int i, int to, Style style, @Nullable String link) {
    if (i + 1 < to && ESCAPABLE.indexOf(line.charAt(i + 1)) >= 0) {
      put(line.charAt(i + 1), style, link);
      return i + 2;
    }
    return i;
  }

  private int entity(int i, int to, Style style, @Nullable String link) {
    int end = i + 1;
    int last = Math.min(to, i + LONGEST_ENTITY);
    while (end < last && (Character.isLetterOrDigit(line.charAt(end)) || line.charAt(end) == '#')) {
      end++;
    }
    if (end >= last || line.charAt(end) != ';') {
      return i;
    }
    String entity = line.substring(i, end + 1);
    String text = Parser.unescapeEntities(entity, false);
    if (text.equals(entity)) {
      return i;
    }
    text.chars().forEach(c -> put((char) c, style, link));
    return end + 1;
  }
}
