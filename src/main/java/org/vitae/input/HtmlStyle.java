package org.vitae.input;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.vitae.layout.Style;

/** The style that an element adds to that of its parent. */
final class HtmlStyle {
  private static final Pattern BOLD =
      Pattern.compile("font-weight\\s{0,4}:\\s{0,4}(?:bold|[6-9]00)");

  private static final Pattern ITALIC =
      Pattern.compile("font-style\\s{0,4}:\\s{0,4}(?:italic|oblique)");

  private static final Pattern UNDERLINE =
      Pattern.compile("text-decoration[a-z-]{0,8}\\s{0,4}:\\s{0,4}[a-z ]{0,20}underline");

  private HtmlStyle() {}

  static Style of(Element element, Style outer) {
    String css = element.attr("style").toLowerCase(Locale.ROOT);
    boolean bold = outer.bold();
    boolean italic = outer.italic();
    boolean underline = outer.underline();
    boolean raised = outer.superscript();
    switch (element.normalName()) {
      case "b", "strong", "th", "dt" -> bold = true;
      case "i", "em", "cite", "dfn", "var" -> italic = true;
      case "u", "ins" -> underline = true;
      case "sup" -> raised = true;
      default -> {
        // Only what CSS says.
      }
    }
    if (!css.isEmpty()) {
      bold |= BOLD.matcher(css).find();
      italic |= ITALIC.matcher(css).find();
      underline |= UNDERLINE.matcher(css).find();
    }
    return new Style(
        bold,
        italic,
        underline,
        raised,
        outer.smallCaps(),
        outer.size(),
        outer.color(),
        outer.font());
  }
}
