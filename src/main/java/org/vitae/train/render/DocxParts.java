package org.vitae.train.render;

import java.util.LinkedHashMap;
import java.util.Map;
import org.vitae.train.cv.CvLayout;

/** The parts of a DOCX file around its document. */
final class DocxParts {
  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
  private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String[] FONTS = {"Calibri", "Times New Roman", "Courier New", "Arial"};

  private DocxParts() {}

  /** All parts of the file. */
  static Map<String, String> of(CvLayout layout, String body, String links) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", types());
    parts.put(
        "_rels/.rels",
        XML
            + "<Relationships xmlns=\""
            + RELATIONS
            + "\"><Relationship Id=\"rId1\" Type=\""
            + OFFICE
            + "/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
    parts.put(
        "word/document.xml",
        XML
            + "<w:document xmlns:w=\""
            + MAIN
            + "\" xmlns:r=\""
            + OFFICE
            + "\"><w:body>"
            + body
            + "</w:body></w:document>");
    parts.put(
        "word/_rels/document.xml.rels",
        XML
            + "<Relationships xmlns=\""
            + RELATIONS
            + "\">"
            + relation("rIdS", "styles", "styles.xml")
            + relation("rIdN", "numbering", "numbering.xml")
            + links
            + "</Relationships>");
    parts.put("word/styles.xml", styles(layout));
    parts.put("word/numbering.xml", numbering(layout));
    return parts;
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\""
        + id
        + "\" Type=\""
        + OFFICE
        + "/"
        + type
        + "\" Target=\""
        + target
        + "\"/>";
  }

  /** A link to an address. */
  static String link(String id, String address) {
    return "<Relationship Id=\""
        + id
        + "\" Type=\""
        + OFFICE
        + "/hyperlink\" Target=\""
        + HtmlText.escape(address)
        + "\" TargetMode=\"External\"/>";
  }

  private static String types() {
    return XML
        + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\""
        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + override("document", "document.main")
        + override("styles", "styles")
        + override("numbering", "numbering")
        + "</Types>";
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"/word/"
        + part
        + ".xml\" ContentType=\""
        + TYPE
        + type
        + "+xml\"/>";
  }

  private static String styles(CvLayout layout) {
    CvLayout.Look look = layout.look();
    String font = FONTS[look.family()];
    int size = (int) Math.round(look.bodySize() * 2);
    int heading = (int) Math.round(look.bodySize() * 2 * look.headingScale());
    return XML
        + "<w:styles xmlns:w=\""
        + MAIN
        + "\"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\""
        + font
        + "\" w:hAnsi=\""
        + font
        + "\"/><w:sz w:val=\""
        + size
        + "\"/></w:rPr></w:rPrDefault></w:docDefaults>"
        + style("Normal", "Normal", "")
        + style("Title", "Title", "<w:b/><w:sz w:val=\"" + size * 2 + "\"/>")
        + style("Heading1", "heading 1", "<w:b/><w:sz w:val=\"" + heading + "\"/>")
        + style("Heading2", "heading 2", "<w:b/>")
        + style("ListParagraph", "List Paragraph", "")
        + "</w:styles>";
  }

  private static String style(String id, String name, String look) {
    return "<w:style w:type=\"paragraph\" w:styleId=\""
        + id
        + "\"><w:name w:val=\""
        + name
        + "\"/><w:rPr>"
        + look
        + "</w:rPr></w:style>";
  }

  private static String numbering(CvLayout layout) {
    String bullet = layout.bullet().isEmpty() ? "•" : layout.bullet();
    return XML
        + "<w:numbering xmlns:w=\""
        + MAIN
        + "\"><w:abstractNum w:abstractNumId=\"0\">"
        + level(0, "bullet", bullet)
        + level(1, "bullet", layout.nestedBullet())
        + "</w:abstractNum><w:abstractNum w:abstractNumId=\"1\">"
        + level(0, "decimal", "%1.")
        + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
        + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num></w:numbering>";
  }

  private static String level(int level, String format, String text) {
    return "<w:lvl w:ilvl=\""
        + level
        + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\""
        + format
        + "\"/><w:lvlText w:val=\""
        + HtmlText.escape(text)
        + "\"/><w:pPr><w:ind w:left=\""
        + 360 * (level + 1)
        + "\" w:hanging=\"360\"/></w:pPr></w:lvl>";
  }
}
