package org.vitae.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vitae.layout.Box;
import org.vitae.layout.Break;
import org.vitae.layout.Style;

/**
 * A line as it is read.
 *
 * @param pieces in order; a piece with the text of one tab stands between cells
 * @param indent how far it begins right of the frame that it stands in, in parts of the text's size
 * @param textIndent the same for its text after a bullet or number
 * @param heading its level if the file says that it is a heading, by a tag or bookmark, otherwise 0
 * @param item whether the file says that a labelled list item starts with it
 * @param flow the column that it stands in, counted from 0 through the document
 * @param page counted from 1
 */
public record PageLine(
    List<Piece> pieces,
    float indent,
    float textIndent,
    Break before,
    boolean gap,
    int heading,
    boolean item,
    int flow,
    int page,
    Box box) {
  /** Text of one style. */
  public record Piece(String text, Style style, @Nullable String link, @Nullable Box box) {
    static final Piece TAB = new Piece("\t", Style.PLAIN, null, null);
  }

  PageLine asHeading(int level) {
    return new PageLine(pieces, indent, textIndent, before, gap, level, item, flow, page, box);
  }

  public String text() {
    StringBuilder out = new StringBuilder();
    pieces.forEach(p -> out.append(p.text()));
    return out.toString();
  }
}
