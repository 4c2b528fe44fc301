package org.vitae.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.vitae.office.Block.Box;
import org.vitae.office.Block.Piece;

/** Reads the text of paragraphs of a DOCX. Of one part of it. */
final class DocxInline {
  /** Type of fewer half points can't be read. */
  private static final int TINY = 4;

  private final DocxParts parts;
  private final XmlCursor xml;
  private final Relations relations;
  private final DocxBlocks blocks;
  private final Fields fields = new Fields();

  /** What is collected of the paragraph that is open. */
  private Open open = new Open();

  /** A paragraph's text, and the boxes that are anchored in it from top to bottom. */
  record Text(DocxFormat.Said said, List<Piece> pieces, List<Box> boxes) {}

  private static final class Open {
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private DocxFormat.Said said =
        new DocxFormat.Said(DocxFormat.NONE, "", new DocxLook.Said(Look.NONE, "", false));
    private Look style = Look.NONE;
    private Look run = Look.NONE;
    private String link = "";
    private boolean shaded;
  }

  DocxInline(DocxParts parts, XmlCursor xml, Relations relations, DocxBlocks blocks) {
    this.parts = parts;
    this.xml = xml;
    this.relations = relations;
    this.blocks = blocks;
  }

  /** Reads the paragraph that the cursor is at. */
  Text paragraph() throws XMLStreamException, OfficeException {
    Open outer = open;
    open = new Open();
    format(open.said);
    xml.eachChild(this::inline);
    List<Box> boxes = new ArrayList<>(open.boxes);
    boxes.sort(Comparator.comparingDouble(Box::top).thenComparingDouble(Box::left));
    Text text = new Text(open.said, open.pieces, boxes);
    open = outer;
    return text;
  }

  private void format(DocxFormat.Said said) {
    DocxStyles styles = parts.styles();
    String style = styles.orDefault(said.style());
    open.said = said;
    open.style = styles.look(style);
    open.shaded = Look.is(said.format().over(styles.format(style)).shaded());
  }

  private void inline(String name) throws XMLStreamException, OfficeException {
    switch (name) {
      case "pPr" -> format(DocxFormat.read(xml, parts.sections()));
      case "r" -> run();
      case "hyperlink" -> link(relations.address(xml.attribute("id", "")));
      case "fldSimple" -> simpleField(xml.attribute("instr", ""));
      case "ins", "moveTo", "smartTag", "customXml", "dir", "bdo", "rubyBase" ->
          xml.eachChild(this::inline);
      case "sdt" -> control(this::inline);
      case "AlternateContent" -> alternatives(this::inline);
      case "oMath", "oMathPara" -> text(xml.text());
      default -> {
        // Bookmarks, comments, what was deleted or moved away.
      }
    }
  }

  private void link(String address) throws XMLStreamException, OfficeException {
    String outer = open.link;
    open.link = address.isEmpty() ? outer : address;
    xml.eachChild(this::inline);
    open.link = outer;
  }

  private void simpleField(String instruction) throws XMLStreamException, OfficeException {
    fields.begin();
    fields.instruction(instruction);
    fields.separate();
    xml.eachChild(this::inline);
    fields.end();
  }

  private void run() throws XMLStreamException, OfficeException {
    open.run = open.style;
    xml.eachChild(this::runPart);
  }

  private void runPart(String name) throws XMLStreamException, OfficeException {
    switch (name) {
      case "rPr" -> {
        DocxLook.Said said = DocxLook.read(xml);
        Look own = said.look().over(parts.styles().ownLook(said.style()));
        open.run = own.over(open.style);
      }
      case "t" -> {
        boolean preserve = xml.attribute("space", "").equals("preserve");
        String text = xml.text();
        text(preserve ? text : text.strip());
      }
      case "tab", "ptab" -> text("\t");
      case "cr" -> text("\n");
      case "br" -> text(xml.attribute("type", "textWrapping").equals("textWrapping") ? "\n" : " ");
      case "noBreakHyphen" -> text("-");
      case "sym" -> symbol(xml.attribute("char", ""));
      case "fldChar" -> fieldMark(xml.attribute("fldCharType", ""));
      case "instrText" -> fields.instruction(xml.text());
      case "drawing", "pict", "object" -> drawing(new Anchor());
      case "AlternateContent" -> alternatives(this::runPart);
      case "ruby" -> xml.eachChild(this::inline);
      default -> {
        // Breaks of the page as it was printed last, marks of notes and comments.
      }
    }
  }

  private void fieldMark(String type) {
    switch (type) {
      case "begin" -> fields.begin();
      case "separate" -> fields.separate();
      case "end" -> fields.end();
      default -> {
        // There is no other.
      }
    }
  }

  private void symbol(String code) {
    try {
      int c = Integer.parseInt(code, 16);
      text(Character.isBmpCodePoint(c) ? String.valueOf((char) c) : "");
    } catch (NumberFormatException e) {
      // A symbol without a character.
    }
  }

  private void text(String text) {
    if (text.isEmpty() || !fields.isSeen()) {
      return;
    }
    String why = hiddenBy(open.run);
    if (!why.isEmpty()) {
      parts.hidden().add(why, text);
      return;
    }
    if (!text.isBlank()) {
      parts.hidden().seen();
    }
    String link = open.link.isEmpty() ? fields.link() : open.link;
    open.pieces.add(new Piece(text, open.run, link));
  }

  private String hiddenBy(Look look) {
    if (Look.is(look.hidden())) {
      return "it is set as hidden";
    }
    Integer size = look.size();
    if (size != null && size < TINY) {
      return "its type is too small";
    }
    boolean white = "FFFFFF".equals(look.color());
    boolean onWhite =
        !Look.is(look.shaded()) && !open.shaded && !blocks.isShaded() && !parts.tinted();
    return white && onWhite ? "it is white on white" : "";
  }

  /** The content of a control; the words that tell what to fill in are no content. */
  void control(XmlCursor.Handler handler) throws XMLStreamException, OfficeException {
    boolean[] placeholder = {false};
    xml.eachChild(
        part -> {
          if (part.equals("sdtPr")) {
            xml.eachChild(
                p -> {
                  placeholder[0] |= p.equals("showingPlcHdr") && DocxLook.isOn(xml);
                });
          } else if (part.equals("sdtContent") && !placeholder[0]) {
            xml.eachChild(handler);
          }
        });
  }

  /** The first of several forms of the same content. */
  void alternatives(XmlCursor.Handler handler) throws XMLStreamException, OfficeException {
    boolean[] taken = {false};
    xml.eachChild(
        form -> {
          if (!taken[0]) {
            taken[0] = true;
            xml.eachChild(handler);
          }
        });
  }

  /** Where a drawing stands, in points; a shape of a group stands relative to the group. */
  private static final class Anchor {
    private float top;
    private float left;
    private boolean vertical;
  }

  private void drawing(Anchor anchor) throws XMLStreamException, OfficeException {
    xml.eachChild(name -> drawn(name, anchor));
  }

  private void drawn(String name, Anchor anchor) throws XMLStreamException, OfficeException {
    switch (name) {
      case "positionV", "positionH" -> {
        anchor.vertical = name.equals("positionV");
        drawing(anchor);
      }
      case "posOffset" -> place(points(xml.text()), anchor);
      case "wsp" -> {
        Anchor shape = new Anchor();
        shape.top = anchor.top;
        shape.left = anchor.left;
        drawing(shape);
      }
      case "off" -> {
        anchor.top += points(xml.attribute("y", "0"));
        anchor.left += points(xml.attribute("x", "0"));
      }
      case "txbxContent" -> {
        Open outer = open;
        Box box = blocks.box(anchor.top, anchor.left);
        open = outer;
        open.boxes.add(box);
      }
      case "AlternateContent" -> alternatives(child -> drawn(child, anchor));
      default -> drawing(anchor);
    }
  }

  private static void place(float offset, Anchor anchor) {
    if (anchor.vertical) {
      anchor.top = offset;
    } else {
      anchor.left = offset;
    }
  }

  /** 12,700 English Metric Units are a point. */
  private static float points(String units) {
    try {
      return (float) (Double.parseDouble(units.strip()) / 12_700);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
