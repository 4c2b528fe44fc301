package org.vitae.train.render;

import java.util.Locale;
import org.vitae.train.cv.CvLayout;
import org.vitae.train.cv.CvLayout.Columns;

/** Writes the style sheet of an HTML CV. */
final class HtmlCss {
  private static final String[] FAMILIES = {
    "Helvetica, Arial, sans-serif",
    "Georgia, 'Times New Roman', serif",
    "'Courier New', monospace",
    "'Liberation Sans', sans-serif"
  };

  private HtmlCss() {}

  static String of(CvLayout layout, HtmlDialect dialect) {
    CvLayout.Look look = layout.look();
    String accent = String.format(Locale.ROOT, "#%06x", look.accent());
    String align = look.nameAlign() == 0 ? "left" : look.nameAlign() == 1 ? "center" : "right";
    String border =
        switch (look.headingStyle()) {
          case 1 -> "border-bottom: 1px solid " + accent + ";";
          case 2 -> "border-top: 1px solid " + accent + ";";
          case 3 -> "background: " + accent + "; color: #ffffff;";
          case 4 -> "text-align: center;";
          case 5 -> "letter-spacing: 0.2em;";
          default -> "";
        };
    String columns =
        layout.columns() == Columns.ONE
            ? ""
            : ".page { display: flex; } .side { width: 30%; padding: 1em; } .main { width: 70%; }\n";
    return "body { font-family: "
        + FAMILIES[look.family()]
        + "; font-size: "
        + look.bodySize()
        + "pt; line-height: "
        + look.leading()
        + "; }\n.name { text-align: "
        + align
        + "; }\n.heading { color: "
        + accent
        + "; font-size: "
        + look.headingScale()
        + "em; "
        + (look.boldHeadings() ? "font-weight: bold; " : "font-weight: normal; ")
        + border
        + " }\n.row { display: flex; justify-content: space-between; }\n"
        + ".right { float: right; }\n.cell { display: block; }\n"
        + (dialect.listed() ? "ul.entries { list-style: none; padding: 0; }\n" : "")
        + columns;
  }
}
