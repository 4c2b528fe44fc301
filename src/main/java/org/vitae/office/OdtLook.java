package org.vitae.office;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads how a style of an OpenDocument text sets text and paragraphs. Use it once. */
final class OdtLook {
  private final XmlCursor xml;
  private @Nullable Boolean bold;
  private @Nullable Boolean italic;
  private @Nullable Boolean underline;
  private @Nullable Boolean raised;
  private @Nullable Boolean capitals;
  private @Nullable Boolean hidden;
  private @Nullable Boolean shaded;
  private @Nullable String color;
  private @Nullable String font;
  int size;
  @Nullable Integer before;
  @Nullable Integer after;
  @Nullable Integer left;
  @Nullable Boolean joined;

  OdtLook(XmlCursor xml) {
    this.xml = xml;
  }

  /** The look without its size, which may be relative to another style's. */
  Look look() {
    return new Look(bold, italic, underline, raised, capitals, hidden, shaded, null, color, font);
  }

  static Look sized(Look look, int size) {
    return new Look(null, null, null, null, null, null, null, size, null, null).over(look);
  }

  void properties(String name) {
    if (name.equals("text-properties")) {
      text();
    } else if (name.equals("paragraph-properties")) {
      before = length("margin-top");
      after = length("margin-bottom");
      left = length("margin-left");
      String contextual = xml.attribute("contextual-spacing");
      joined = contextual == null ? null : (Boolean) contextual.equals("true");
      background();
    }
  }

  private void background() {
    String fill = xml.attribute("background-color");
    if (fill != null) {
      shaded = !fill.equals("transparent") && !fill.equalsIgnoreCase("#ffffff");
    }
  }

  private void text() {
    bold = is("font-weight", "bold", "600", "700", "800", "900");
    italic = is("font-style", "italic", "oblique");
    String line = xml.attribute("text-underline-style");
    underline = line == null ? null : (Boolean) !line.equals("none");
    String position = xml.attribute("text-position");
    raised = position == null ? null : (Boolean) isRaised(position);
    capitals = is("text-transform", "uppercase");
    if (capitals == null) {
      capitals = is("font-variant", "small-caps");
    }
    hidden = is("display", "none");
    background();
    String value = xml.attribute("color");
    color = value == null ? null : value.replace("#", "").toUpperCase(Locale.ROOT);
    font = xml.attribute("font-name");
    size = size(xml.attribute("font-size", ""));
  }

  private static boolean isRaised(String position) {
    return position.startsWith("super")
        || Character.isDigit(position.charAt(0)) && !position.startsWith("0");
  }

  private @Nullable Boolean is(String attribute, String... values) {
    String value = xml.attribute(attribute);
    return value == null ? null : (Boolean) java.util.List.of(values).contains(value);
  }

  private static int size(String text) {
    if (text.endsWith("%")) {
      return -Math.max(1, (int) number(text.substring(0, text.length() - 1)));
    }
    return text.endsWith("pt") ? (int) (2 * number(text.substring(0, text.length() - 2))) : 0;
  }

  private @Nullable Integer length(String attribute) {
    String text = xml.attribute(attribute, "");
    if (text.length() < 3) {
      return null;
    }
    double value = number(text.substring(0, text.length() - 2));
    return switch (text.substring(text.length() - 2)) {
      case "in" -> (int) (value * 1440);
      case "cm" -> (int) (value * 567);
      case "mm" -> (int) (value * 56.7);
      case "pt" -> (int) (value * 20);
      default -> null;
    };
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
