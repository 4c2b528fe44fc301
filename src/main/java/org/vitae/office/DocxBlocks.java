package org.vitae.office;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.vitae.office.Block.Box;
import org.vitae.office.Block.Paragraph;
import org.vitae.office.Block.Piece;
import org.vitae.office.Block.Spacing;
import org.vitae.office.Block.Table;

/** Reads the paragraphs and tables of one part of a DOCX. Use it once. */
final class DocxBlocks {
  /** A paragraph of more characters heads nothing, whatever its style. */
  private static final int LONGEST_HEADING = 160;

  private final DocxParts parts;
  private final XmlCursor xml;
  private final DocxInline inline;

  /** The pieces of a paragraph whose end was deleted: the next one goes on. */
  private List<Piece> carried = List.of();

  private int shades;

  private DocxBlocks(DocxParts parts, XmlCursor xml, Relations relations) {
    this.parts = parts;
    this.xml = xml;
    this.inline = new DocxInline(parts, xml, relations, this);
  }

  static List<Block> read(DocxParts parts, String part) throws OfficeException {
    Relations relations = parts.relations(part);
    List<Block> out = new ArrayList<>();
    XmlCursor.walkRoot(
        parts.part(part),
        parts.effort(),
        xml -> out.addAll(new DocxBlocks(parts, xml, relations).content()));
    return out;
  }

  /** The blocks in the element that the cursor is at. */
  List<Block> content() throws XMLStreamException, OfficeException {
    List<Block> out = new ArrayList<>();
    xml.eachChild(name -> block(name, out));
    return out;
  }

  /** Whether what is read now may stand on a colour. */
  boolean isShaded() {
    return shades > 0;
  }

  private void block(String name, List<Block> out) throws XMLStreamException, OfficeException {
    switch (name) {
      case "p" -> paragraph(out);
      case "tbl" -> table(out);
      case "sdt" -> inline.control(child -> block(child, out));
      case "body", "ins", "moveTo", "customXml", "smartTag" ->
          xml.eachChild(child -> block(child, out));
      case "footnote", "endnote" -> {
        if (xml.attribute("type", "normal").equals("normal")) {
          xml.eachChild(child -> block(child, out));
        }
      }
      case "AlternateContent" -> inline.alternatives(child -> block(child, out));
      case "sectPr" -> parts.sections().read(xml);
      default -> {
        // Bookmarks, comments, what was deleted.
      }
    }
  }

  private void paragraph(List<Block> out) throws XMLStreamException, OfficeException {
    DocxInline.Text text = inline.paragraph();
    List<Piece> pieces = new ArrayList<>(carried);
    pieces.addAll(text.pieces());
    carried = List.of();
    if (text.said().mark().deleted()) {
      carried = pieces;
      return;
    }
    Paragraph paragraph = paragraph(text.said(), pieces);
    boolean boxFirst = paragraph.isBlank() || text.boxes().stream().anyMatch(b -> b.top() < 0);
    if (boxFirst) {
      out.addAll(text.boxes());
    }
    out.add(paragraph);
    if (!boxFirst) {
      out.addAll(text.boxes());
    }
  }

  private Paragraph paragraph(DocxFormat.Said said, List<Piece> pieces) {
    DocxStyles styles = parts.styles();
    String style = styles.orDefault(said.style());
    DocxFormat format = said.format().over(styles.format(style));
    int length = pieces.stream().mapToInt(p -> p.text().length()).sum();
    Integer outline = said.format().outline();
    int heading = outline != null && outline < 9 ? Math.min(6, outline + 1) : styles.heading(style);
    if (length > LONGEST_HEADING) {
      heading = 0;
    }
    int list = or(format.list(), 0);
    int depth = or(format.depth(), 0);
    boolean blank = pieces.stream().allMatch(p -> p.text().isBlank());
    String marker = list > 0 && !blank ? parts.numbering().next(list, depth) : "";
    Integer own = said.format().left();
    int left =
        own != null || list == 0 ? or(format.left(), 0) : parts.numbering().left(list, depth);
    Spacing spacing =
        new Spacing(
            or(format.before(), 0), or(format.after(), 0), Look.is(format.joined()), left, style);
    boolean item = !marker.isEmpty() && heading == 0;
    return new Paragraph(
        heading, item ? marker : "", item ? Math.min(depth, 8) + 1 : 0, spacing, pieces);
  }

  private static int or(@org.jspecify.annotations.Nullable Integer value, int otherwise) {
    return value == null ? otherwise : value;
  }

  private void table(List<Block> out) throws XMLStreamException, OfficeException {
    List<List<List<Block>>> rows = new ArrayList<>();
    shades++;
    xml.eachChild(name -> row(name, rows));
    shades--;
    out.add(new Table(rows));
  }

  private void row(String name, List<List<List<Block>>> rows)
      throws XMLStreamException, OfficeException {
    switch (name) {
      case "tr" -> {
        List<List<Block>> cells = new ArrayList<>();
        boolean[] deleted = {false};
        xml.eachChild(child -> cell(child, cells, deleted));
        if (!deleted[0]) {
          rows.add(cells);
        }
      }
      case "sdt" -> inline.control(child -> row(child, rows));
      case "ins", "moveTo", "customXml" -> xml.eachChild(child -> row(child, rows));
      default -> {
        // How the table looks.
      }
    }
  }

  private void cell(String name, List<List<Block>> cells, boolean[] deleted)
      throws XMLStreamException, OfficeException {
    switch (name) {
      case "tc" -> cells.add(content());
      case "sdt" -> inline.control(child -> cell(child, cells, deleted));
      case "customXml" -> xml.eachChild(child -> cell(child, cells, deleted));
      case "trPr" ->
          xml.eachChild(
              child -> {
                deleted[0] |= child.equals("del");
              });
      default -> {
        // How the row looks.
      }
    }
  }

  /** What stands in the text box that the cursor is at. */
  Box box(float top, float left) throws XMLStreamException, OfficeException {
    shades++;
    List<Block> blocks = content();
    shades--;
    return new Box(blocks, top, left);
  }
}
