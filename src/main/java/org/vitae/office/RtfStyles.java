package org.vitae.office;

import java.util.HashMap;
import java.util.Map;

/** The style sheet, fonts and colours of an RTF file. */
final class RtfStyles {
  private final Map<Integer, Integer> headings = new HashMap<>();
  private final Map<Integer, String> fonts = new HashMap<>();
  private final Map<Integer, String> colors = new HashMap<>();
  private final StringBuilder name = new StringBuilder();
  private int number;
  private int outline = 9;
  private int red = -1;
  private int green;
  private int blue;
  private int color;

  int heading(int style) {
    return headings.getOrDefault(style, 0);
  }

  String font(int font) {
    return fonts.getOrDefault(font, "");
  }

  /** As RRGGBB, or {@code auto}. */
  String color(int index) {
    return colors.getOrDefault(index, "auto");
  }

  void style(String word, int value) {
    if (word.equals("s")) {
      number = value;
    } else if (word.equals("outlinelevel")) {
      outline = value;
    }
  }

  void styleName(char c) {
    if (c != ';') {
      name.append(c);
      return;
    }
    int level = DocxFormat.headingLevel(name.toString());
    headings.put(number, level > 0 ? level : outline < 9 ? Math.min(6, outline + 1) : 0);
    name.setLength(0);
    number = 0;
    outline = 9;
  }

  void fontName(int font, char c) {
    if (c != ';') {
      fonts.merge(font, String.valueOf(c), String::concat);
    }
  }

  void color(String word, int value) {
    switch (word) {
      case "red" -> red = value & 0xff;
      case "green" -> green = value & 0xff;
      case "blue" -> blue = value & 0xff;
      default -> {
        // Of a theme.
      }
    }
  }

  void nextColor() {
    if (red >= 0) {
      colors.put(color, "%02X%02X%02X".formatted(red, green, blue));
    }
    color++;
    red = -1;
    green = 0;
    blue = 0;
  }
}
