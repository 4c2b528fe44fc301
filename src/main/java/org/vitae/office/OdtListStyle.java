package org.vitae.office;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** How the items of a list are marked, level by level. */
record OdtListStyle(Map<Integer, Level> levels) {
  static final OdtListStyle BULLETS = new OdtListStyle(Map.of());

  /**
   * @param bullet empty for a level that counts
   * @param format as {@code 1}, {@code a}, {@code A}, {@code i}, {@code I}, or empty for no marker
   */
  record Level(String bullet, String before, String format, String after) {}

  static OdtListStyle read(XmlCursor xml) throws XMLStreamException, OfficeException {
    Map<Integer, Level> levels = new HashMap<>();
    xml.eachChild(
        name -> {
          int level = xml.number("level", 1);
          if (name.equals("list-level-style-bullet")) {
            levels.put(level, new Level(xml.attribute("bullet-char", "\u2022"), "", "", ""));
          } else if (name.equals("list-level-style-number")) {
            levels.put(
                level,
                new Level(
                    "",
                    xml.attribute("num-prefix", ""),
                    xml.attribute("num-format", ""),
                    xml.attribute("num-suffix", "")));
          }
        });
    return new OdtListStyle(levels);
  }

  /** The marker of an item, counted from 1; empty if the level has none. */
  String marker(int level, int number) {
    Level found = levels.get(level);
    if (found == null) {
      return DocxNumbering.bullet("\u2022");
    } else if (!found.bullet.isEmpty()) {
      return DocxNumbering.bullet(found.bullet);
    } else if (found.format.isEmpty()) {
      return "";
    }
    String kind =
        switch (found.format) {
          case "a" -> "lowerLetter";
          case "A" -> "upperLetter";
          case "i" -> "lowerRoman";
          case "I" -> "upperRoman";
          default -> "decimal";
        };
    return (found.before + DocxNumbering.number(kind, number) + found.after).strip();
  }
}
