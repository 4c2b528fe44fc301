package org.vitae.office;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.vitae.office.Block.Box;
import org.vitae.office.Block.Paragraph;
import org.vitae.office.Block.Piece;
import org.vitae.office.Block.Spacing;
import org.vitae.office.Block.Table;

/** Reads the paragraphs, lists and tables of an OpenDocument text. Use it once for each part. */
final class OdtBlocks {
  private static final int LONGEST_HEADING = 160;

  private final XmlCursor xml;
  private final OdtStyles styles;
  private final OdtInline inline;
  private final List<Block> notes = new ArrayList<>();

  /** The list that is open. */
  private String list = "";

  private int depth;
  private String marker = "";

  OdtBlocks(XmlCursor xml, OdtStyles styles, HiddenPassages hidden) {
    this.xml = xml;
    this.styles = styles;
    this.inline = new OdtInline(xml, styles, hidden, this);
  }

  /** The blocks in the element that the cursor is at. */
  List<Block> content() throws XMLStreamException, OfficeException {
    List<Block> out = new ArrayList<>();
    xml.eachChild(name -> block(name, out));
    return out;
  }

  /** What stands in a text box, outside of the list that it is anchored in. */
  Box box() throws XMLStreamException, OfficeException {
    String outerList = list;
    int outerDepth = depth;
    String outerMarker = marker;
    list = "";
    depth = 0;
    marker = "";
    Box box = new Box(content(), 0, 0);
    list = outerList;
    depth = outerDepth;
    marker = outerMarker;
    return box;
  }

  /** The notes that were met so far. */
  List<Block> notes() {
    return notes;
  }

  void note() throws XMLStreamException, OfficeException {
    xml.eachChild(
        part -> {
          if (part.equals("note-body")) {
            notes.add(box());
          }
        });
  }

  private void block(String name, List<Block> out) throws XMLStreamException, OfficeException {
    switch (name) {
      case "p", "h" -> paragraph(name.equals("h"), out);
      case "list" -> list(out);
      case "table" -> table(out);
      case "section",
          "index-body",
          "table-of-content",
          "user-index",
          "frame",
          "text-box",
          "g",
          "custom-shape",
          "rect" ->
          xml.eachChild(child -> block(child, out));
      default -> {
        // Tracked changes, declarations, forms.
      }
    }
  }

  private void paragraph(boolean heading, List<Block> out)
      throws XMLStreamException, OfficeException {
    String style = xml.attribute("style-name", "");
    int level = heading ? Math.min(6, Math.max(1, xml.number("outline-level", 1))) : 0;
    OdtInline.Text text = inline.read(style);
    int length = text.pieces().stream().mapToInt(p -> p.text().length()).sum();
    level = length > LONGEST_HEADING ? 0 : level > 0 ? level : styles.heading(style);
    Paragraph paragraph = paragraph(level, style, text.pieces());
    if (paragraph.isBlank()) {
      out.addAll(text.boxes());
      out.add(paragraph);
    } else {
      out.add(paragraph);
      out.addAll(text.boxes());
    }
  }

  private Paragraph paragraph(int heading, String style, List<Piece> pieces) {
    Spacing own = styles.spacing(style);
    if (heading > 0 || marker.isEmpty()) {
      int left = depth > 0 && heading == 0 ? Math.max(own.left(), depth * 400) : own.left();
      Spacing spacing = new Spacing(own.before(), own.after(), own.joined(), left, own.style());
      return new Paragraph(heading, "", 0, spacing, pieces);
    }
    Spacing spacing =
        new Spacing(own.before(), own.after(), own.joined(), depth * 400, own.style());
    String used = marker;
    marker = "";
    return new Paragraph(0, used, depth, spacing, pieces);
  }

  private void list(List<Block> out) throws XMLStreamException, OfficeException {
    String outer = list;
    list = xml.attribute("style-name", outer);
    depth++;
    int[] number = {0};
    xml.eachChild(
        name -> {
          if (name.equals("list-item")) {
            number[0] = xml.number("start-value", number[0] + 1);
            marker = styles.list(list).marker(depth, number[0]);
            xml.eachChild(child -> block(child, out));
            marker = "";
          } else if (name.equals("list-header")) {
            xml.eachChild(child -> block(child, out));
          }
        });
    depth--;
    list = outer;
  }

  private void table(List<Block> out) throws XMLStreamException, OfficeException {
    List<List<List<Block>>> rows = new ArrayList<>();
    xml.eachChild(name -> row(name, rows));
    out.add(new Table(rows));
  }

  private void row(String name, List<List<List<Block>>> rows)
      throws XMLStreamException, OfficeException {
    switch (name) {
      case "table-row" -> {
        List<List<Block>> cells = new ArrayList<>();
        xml.eachChild(
            cell -> {
              if (cell.equals("table-cell")) {
                cells.add(box().blocks());
              }
            });
        rows.add(cells);
      }
      case "table-header-rows", "table-rows", "table-row-group" ->
          xml.eachChild(child -> row(child, rows));
      default -> {
        // Columns.
      }
    }
  }
}
