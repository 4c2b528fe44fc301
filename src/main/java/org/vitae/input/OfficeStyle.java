package org.vitae.input;

import org.jsoup.nodes.Element;
import org.vitae.layout.Style;

/** What an element of an Office document says of its text that HTML has no words for. */
final class OfficeStyle {
  private OfficeStyle() {}

  static Style of(Element element, Style style) {
    if (!element.normalName().equals("span")) {
      return style;
    }
    return new Style(
        style.bold(),
        style.italic(),
        style.underline(),
        style.superscript(),
        element.hasAttr("data-caps") || style.smallCaps(),
        size(element.attr("data-size"), style.size()),
        color(element.attr("data-color"), style.color()),
        element.hasAttr("data-font") ? element.attr("data-font") : style.font());
  }

  private static float size(String text, float otherwise) {
    try {
      return text.isEmpty() ? otherwise : Float.parseFloat(text);
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  private static int color(String text, int otherwise) {
    try {
      return text.isEmpty() ? otherwise : Integer.parseInt(text, 16);
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
}
