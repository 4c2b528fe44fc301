package org.vitae.train.render;

import java.util.List;
import org.vitae.train.cv.Piece;

/** Text of a line as HTML. */
final class HtmlText {
  private HtmlText() {}

  static String of(List<Piece> pieces) {
    StringBuilder out = new StringBuilder();
    for (Piece piece : pieces) {
      String text = escape(piece.text());
      if (piece.link() != null) {
        text = "<a href=\"" + escape(piece.link()) + "\">" + text + "</a>";
      }
      text = piece.italic() ? "<em>" + text + "</em>" : text;
      out.append(piece.bold() ? "<strong>" + text + "</strong>" : text);
    }
    return out.toString();
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
