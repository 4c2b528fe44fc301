package org.vitae.office;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.vitae.office.Block.Box;
import org.vitae.office.Block.Piece;

/** Reads the text of paragraphs of an OpenDocument text. */
final class OdtInline {
  private static final int TINY = 4;
  private static final int MOST_BLANKS = 200;

  private final XmlCursor xml;
  private final OdtStyles styles;
  private final HiddenPassages hidden;
  private final OdtBlocks blocks;
  private List<Piece> pieces = new ArrayList<>();
  private List<Box> boxes = new ArrayList<>();
  private StringBuilder characters = new StringBuilder();

  record Text(List<Piece> pieces, List<Box> boxes) {}

  OdtInline(XmlCursor xml, OdtStyles styles, HiddenPassages hidden, OdtBlocks blocks) {
    this.xml = xml;
    this.styles = styles;
    this.hidden = hidden;
    this.blocks = blocks;
  }

  /** Reads the paragraph that the cursor is at. */
  Text read(String style) throws XMLStreamException, OfficeException {
    List<Piece> outerPieces = pieces;
    List<Box> outerBoxes = boxes;
    StringBuilder outerCharacters = characters;
    pieces = new ArrayList<>();
    boxes = new ArrayList<>();
    characters = new StringBuilder();
    content(styles.look("paragraph", style), "");
    Text text = new Text(pieces, boxes);
    pieces = outerPieces;
    boxes = outerBoxes;
    characters = outerCharacters;
    return text;
  }

  private void content(Look look, String link) throws XMLStreamException, OfficeException {
    xml.eachChild(
        name -> {
          flush(look, link);
          inline(name, look, link);
        },
        characters);
    flush(look, link);
  }

  private void inline(String name, Look look, String link)
      throws XMLStreamException, OfficeException {
    switch (name) {
      case "span" -> {
        String style = xml.attribute("style-name", "");
        content(styles.look("text", style).over(look), link);
      }
      case "a" -> content(look, xml.attribute("href", link));
      case "s" ->
          add(" ".repeat(Math.min(MOST_BLANKS, Math.max(1, xml.number("c", 1)))), look, link);
      case "tab" -> add("\t", look, link);
      case "line-break" -> add("\n", look, link);
      case "note" -> blocks.note();
      case "frame", "g", "custom-shape", "rect", "text-box" -> boxes.add(blocks.box());
      case "annotation",
          "page-number",
          "page-count",
          "tracked-changes",
          "ruby-text",
          "hidden-text" -> {
        // Beside the text, or counted by the program.
      }
      default -> content(look, link);
    }
  }

  /** White space that isn't an element is one blank. */
  private void flush(Look look, String link) {
    if (characters.length() == 0) {
      return;
    }
    StringBuilder out = new StringBuilder();
    boolean blank = !pieces.isEmpty() && pieces.get(pieces.size() - 1).text().endsWith(" ");
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
      if (!space) {
        out.append(c);
      } else if (!blank) {
        out.append(' ');
      }
      blank = space;
    }
    characters.setLength(0);
    add(out.toString(), look, link);
  }

  private void add(String text, Look look, String link) {
    if (text.isEmpty()) {
      return;
    }
    Integer size = look.size();
    if (Look.is(look.hidden())) {
      hidden.add("it is set as hidden", text);
    } else if (size != null && size < TINY) {
      hidden.add("its type is too small", text);
    } else {
      hidden.seen();
      pieces.add(new Piece(text, look, link));
    }
  }
}
