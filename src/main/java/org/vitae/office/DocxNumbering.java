package org.vitae.office;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The lists of a document, {@code word/numbering.xml}, and how far each has counted. */
final class DocxNumbering {
  /** A level that nobody describes. */
  private static final Level UNKNOWN = new Level("bullet", "\u2022", 1, 0);

  private static final int DEEPEST = 9;

  /**
   * How the items of a level are marked.
   *
   * @param kind {@code bullet}, {@code decimal} …
   * @param text with {@code %1} for the number of the first level
   * @param left the indentation of its text
   */
  record Level(String kind, String text, int start, int left) {}

  private final Map<String, Map<Integer, Level>> definitions = new HashMap<>();
  private final Map<Integer, String> lists = new HashMap<>();
  private final Map<String, int[]> counts = new HashMap<>();

  static DocxNumbering read(byte[] xml, Effort effort) throws OfficeException {
    DocxNumbering out = new DocxNumbering();
    XmlCursor.walkRoot(xml, effort, cursor -> cursor.eachChild(name -> out.child(name, cursor)));
    return out;
  }

  private void child(String name, XmlCursor xml) throws XMLStreamException, OfficeException {
    if (name.equals("abstractNum")) {
      Map<Integer, Level> levels =
          definitions.computeIfAbsent(xml.attribute("abstractNumId", ""), id -> new HashMap<>());
      xml.eachChild(
          child -> {
            if (child.equals("lvl")) {
              levels.put(xml.number("ilvl", 0), level(xml));
            }
          });
    } else if (name.equals("num")) {
      int id = xml.number("numId", 0);
      xml.eachChild(
          child -> {
            if (child.equals("abstractNumId")) {
              lists.put(id, xml.attribute("val", ""));
            }
          });
    }
  }

  private static Level level(XmlCursor xml) throws XMLStreamException, OfficeException {
    String[] kind = {"decimal"};
    String[] text = {""};
    int[] start = {1, 0};
    xml.eachChild(
        child -> {
          switch (child) {
            case "numFmt" -> kind[0] = xml.attribute("val", "decimal");
            case "lvlText" -> text[0] = xml.attribute("val", "");
            case "start" -> start[0] = xml.number("val", 1);
            case "pPr" -> {
              Integer left = DocxFormat.read(xml, new DocxSections()).format().left();
              start[1] = left == null ? 0 : left;
            }
            default -> {
              // The look of the marker.
            }
          }
        });
    return new Level(kind[0], text[0], start[0], start[1]);
  }

  int left(int list, int depth) {
    return level(list, depth).left;
  }

  /** The marker of the next item; empty if the level has none, so that it is no list. */
  String next(int list, int depth) {
    Level level = level(list, depth);
    int at = Math.min(Math.max(depth, 0), DEEPEST - 1);
    String definition = lists.getOrDefault(list, "");
    int[] count = counts.computeIfAbsent(definition, id -> new int[DEEPEST]);
    count[at]++;
    for (int deeper = at + 1; deeper < DEEPEST; deeper++) {
      count[deeper] = 0;
    }
    return switch (level.kind) {
      case "none" -> "";
      case "bullet" -> bullet(level.text);
      default -> numbered(level.text, list, count);
    };
  }

  /** Bullets of symbol fonts are letters or private characters. */
  static String bullet(String text) {
    boolean sign =
        text.length() == 1
            && !Character.isLetterOrDigit(text.charAt(0))
            && (text.charAt(0) < '\ue000' || text.charAt(0) > '\uf8ff');
    return text.isBlank() ? "" : sign ? text : "\u2022";
  }

  private String numbered(String pattern, int list, int[] count) {
    String out = pattern;
    for (int i = 0; i < DEEPEST; i++) {
      Level level = level(list, i);
      String number = number(level.kind, level.start + Math.max(0, count[i] - 1));
      out = out.replace("%" + (i + 1), number);
    }
    return out.strip();
  }

  static String number(String kind, int n) {
    return switch (kind) {
      case "lowerLetter" -> letter(n).toLowerCase(Locale.ROOT);
      case "upperLetter" -> letter(n);
      case "lowerRoman" -> roman(n).toLowerCase(Locale.ROOT);
      case "upperRoman" -> roman(n);
      default -> Integer.toString(n);
    };
  }

  private static String letter(int n) {
    return String.valueOf((char) ('A' + Math.floorMod(n - 1, 26)));
  }

  private static String roman(int number) {
    int[] values = {100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] letters = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    StringBuilder out = new StringBuilder();
    int rest = Math.min(number, 399);
    for (int i = 0; i < values.length; i++) {
      for (; rest >= values[i]; rest -= values[i]) {
        out.append(letters[i]);
      }
    }
    return out.toString();
  }

  private Level level(int list, int depth) {
    @Nullable Map<Integer, Level> levels = definitions.get(lists.getOrDefault(list, ""));
    return levels == null ? UNKNOWN : levels.getOrDefault(depth, UNKNOWN);
  }
}
