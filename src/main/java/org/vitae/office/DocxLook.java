package org.vitae.office;

import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads how text is set: {@code w:rPr}. Use it once. */
final class DocxLook {
  private final XmlCursor xml;
  private @Nullable Boolean bold;
  private @Nullable Boolean italic;
  private @Nullable Boolean underline;
  private @Nullable Boolean raised;
  private @Nullable Boolean capitals;
  private @Nullable Boolean hidden;
  private @Nullable Boolean shaded;
  private @Nullable Integer size;
  private @Nullable String color;
  private @Nullable String font;
  private String style = "";
  private boolean deleted;

  private DocxLook(XmlCursor xml) {
    this.xml = xml;
  }

  /**
   * What {@code w:rPr} says.
   *
   * @param style of characters, which is below the look; or empty
   * @param deleted whether it says so of its paragraph's mark
   */
  record Said(Look look, String style, boolean deleted) {}

  static Said read(XmlCursor xml) throws XMLStreamException, OfficeException {
    DocxLook out = new DocxLook(xml);
    xml.eachChild(out::property);
    return new Said(
        new Look(
            out.bold,
            out.italic,
            out.underline,
            out.raised,
            out.capitals,
            out.hidden,
            out.shaded,
            out.size,
            out.color,
            out.font),
        out.style,
        out.deleted);
  }

  private void property(String name) {
    switch (name) {
      case "b" -> bold = isOn(xml);
      case "i" -> italic = isOn(xml);
      case "u" -> underline = !xml.attribute("val", "single").equals("none");
      case "vertAlign" -> raised = xml.attribute("val", "").equals("superscript");
      case "caps", "smallCaps" -> capitals = Look.is(capitals) || isOn(xml);
      case "vanish", "webHidden" -> hidden = Look.is(hidden) || isOn(xml);
      case "shd" -> shaded = isShade(xml);
      case "highlight" -> shaded = !xml.attribute("val", "none").equals("none");
      case "sz" -> size = xml.number("val", 20);
      case "color" -> color = xml.attribute("val", "auto").toUpperCase(Locale.ROOT);
      case "rFonts" -> font = xml.attribute("ascii");
      case "rStyle" -> style = xml.attribute("val", "");
      case "del", "moveFrom" -> deleted = true;
      default -> {
        // Says nothing that is asked for.
      }
    }
    if (color != null && color.equals("AUTO")) {
      color = "auto";
    }
  }

  /** A switch is on unless it says that it is off. */
  static boolean isOn(XmlCursor xml) {
    return switch (xml.attribute("val", "true")) {
      case "false", "0", "off", "none" -> false;
      default -> true;
    };
  }

  static boolean isShade(XmlCursor xml) {
    String fill = xml.attribute("fill", "auto").toUpperCase(Locale.ROOT);
    return !fill.equals("AUTO") && !fill.equals("FFFFFF");
  }
}
