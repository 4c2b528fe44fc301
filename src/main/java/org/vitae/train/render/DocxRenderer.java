package org.vitae.train.render;

import java.util.List;
import org.vitae.train.cv.CvLayout.Columns;
import org.vitae.train.cv.InventedCv;
import org.vitae.train.cv.LineRole;
import org.vitae.train.cv.Piece;
import org.vitae.train.cv.SheetEntry;
import org.vitae.train.cv.SheetLine;
import org.vitae.train.cv.SheetSection;
import org.vitae.train.fact.Dice;

/** Writes a CV as DOCX. Mutable; for one CV. */
public final class DocxRenderer {
  private static final int RIGHT_TAB = 9600;
  private static final int RAIL_TAB = 2000;

  private final InventedCv cv;
  private final boolean styles;
  private final boolean lists;
  private final boolean tables;
  private final boolean tabs;
  private final StringBuilder body = new StringBuilder();
  private final StringBuilder links = new StringBuilder();
  private int linkCount;

  private DocxRenderer(InventedCv cv, Dice dice) {
    this.cv = cv;
    this.styles = dice.chance(0.65);
    this.lists = dice.chance(0.7);
    this.tables = dice.chance(0.2);
    this.tabs = dice.chance(0.7);
  }

  public static byte[] render(InventedCv cv, Dice dice) {
    DocxRenderer renderer = new DocxRenderer(cv, dice);
    renderer.document();
    String body = renderer.body.toString();
    return ZipWriter.zip(DocxParts.of(cv.layout(), body, renderer.links.toString()));
  }

  private void document() {
    cv.sheet().header().forEach(line -> paragraph(line, ""));
    Columns columns = cv.layout().columns();
    if (columns == Columns.LEFT_SIDEBAR || columns == Columns.RIGHT_SIDEBAR) {
      boolean left = columns == Columns.LEFT_SIDEBAR;
      body.append("<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tr>");
      column(left);
      column(!left);
      body.append("</w:tr></w:tbl><w:p/>");
    } else {
      cv.sheet().sections().forEach(this::section);
    }
  }

  private void column(boolean side) {
    body.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(side ? 3000 : 6600);
    body.append("\" w:type=\"dxa\"/></w:tcPr>");
    List<SheetSection> sections = ReadingOrder.column(cv, side);
    sections.forEach(this::section);
    body.append(sections.isEmpty() ? "<w:p/>" : "").append("</w:tc>");
  }

  private void section(SheetSection section) {
    String heading = section.heading();
    if (heading != null) {
      heading(heading);
    }
    int number = 1;
    for (SheetEntry entry : section.entries()) {
      String mark = section.itemMark();
      for (SheetLine line : entry.lines()) {
        boolean item = line.role() == LineRole.ITEM || line.role() == LineRole.HEAD;
        if (item && !mark.isEmpty()) {
          item(line, mark.replace("#", Integer.toString(number)), mark.equals("#."));
          number++;
          mark = "";
        } else {
          line(line);
        }
      }
    }
  }

  private void heading(String text) {
    String properties = styles ? "<w:pStyle w:val=\"Heading1\"/>" : "<w:spacing w:before=\"240\"/>";
    int size = (int) Math.round(cv.layout().look().bodySize() * 2.4);
    String look = styles ? "" : "<w:b/><w:sz w:val=\"" + size + "\"/>";
    body.append("<w:p><w:pPr>").append(properties).append("</w:pPr>");
    run(text, look);
    body.append("</w:p>");
  }

  private void item(SheetLine line, String mark, boolean numbered) {
    if (lists && (numbered || mark.equals(cv.layout().bullet()))) {
      paragraph(line, numbering(numbered ? 2 : 1, 0));
    } else {
      open("");
      run(mark + " ", "");
      cells(line);
      body.append("</w:p>");
    }
  }

  private static String numbering(int list, int level) {
    return "<w:pStyle w:val=\"ListParagraph\"/><w:numPr><w:ilvl w:val=\""
        + level
        + "\"/><w:numId w:val=\""
        + list
        + "\"/></w:numPr>";
  }

  private void line(SheetLine line) {
    if (!line.isBulleted()) {
      boolean table = tables && line.cells().size() > 1;
      if (table) {
        table(line);
      } else {
        paragraph(line, "");
      }
    } else if (lists) {
      paragraph(line, numbering(1, line.level()));
    } else {
      String sign = line.level() == 0 ? cv.layout().bullet() : cv.layout().nestedBullet();
      open("<w:ind w:left=\"" + 360 * (line.level() + 1) + "\"/>");
      run(sign + (tabs ? "\t" : " "), "");
      cells(line);
      body.append("</w:p>");
    }
  }

  private void table(SheetLine line) {
    body.append("<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tr>");
    for (List<Piece> cell : line.cells()) {
      body.append("<w:tc><w:p>");
      cell.forEach(this::piece);
      body.append("</w:p></w:tc>");
    }
    body.append("</w:tr></w:tbl>");
  }

  private void paragraph(SheetLine line, String properties) {
    String title = line.role() == LineRole.NAME && styles ? "<w:pStyle w:val=\"Title\"/>" : "";
    boolean centred = cv.layout().look().nameAlign() == 1 && isHeader(line);
    open(title + properties + tabStops(line) + (centred ? "<w:jc w:val=\"center\"/>" : ""));
    if (line.role() == LineRole.NAME && !styles) {
      int size = (int) Math.round(cv.layout().look().bodySize() * 4);
      run(line.text(), "<w:b/><w:sz w:val=\"" + size + "\"/>");
    } else {
      cells(line);
    }
    body.append("</w:p>");
  }

  private static boolean isHeader(SheetLine line) {
    return line.role() == LineRole.NAME
        || line.role() == LineRole.LABEL
        || line.role() == LineRole.CONTACT;
  }

  private String tabStops(SheetLine line) {
    if (line.cells().size() < 2 || !tabs) {
      return "";
    }
    String kind = line.rail() ? "left" : "right";
    int at = line.rail() ? RAIL_TAB : RIGHT_TAB;
    return "<w:tabs><w:tab w:val=\"" + kind + "\" w:pos=\"" + at + "\"/></w:tabs>";
  }

  private void open(String properties) {
    body.append("<w:p><w:pPr>").append(properties).append("</w:pPr>");
  }

  private void cells(SheetLine line) {
    for (int i = 0; i < line.cells().size(); i++) {
      if (i > 0) {
        body.append(tabs ? "<w:r><w:tab/></w:r>" : "<w:r><w:br/></w:r>");
      }
      line.cells().get(i).forEach(this::piece);
    }
  }

  private void piece(Piece piece) {
    String look = (piece.bold() ? "<w:b/>" : "") + (piece.italic() ? "<w:i/>" : "");
    String link = piece.link();
    if (link == null) {
      run(piece.text(), look);
      return;
    }
    String id = "rIdL" + linkCount++;
    links.append(DocxParts.link(id, link));
    body.append("<w:hyperlink r:id=\"").append(id).append("\">");
    run(piece.text(), look);
    body.append("</w:hyperlink>");
  }

  private void run(String text, String look) {
    body.append("<w:r><w:rPr>").append(look).append("</w:rPr>");
    String[] parts = text.split("\t", -1);
    for (int i = 0; i < parts.length; i++) {
      body.append(i > 0 ? "<w:tab/>" : "");
      body.append("<w:t xml:space=\"preserve\">")
          .append(HtmlText.escape(parts[i]))
          .append("</w:t>");
    }
    body.append("</w:r>");
  }
}
