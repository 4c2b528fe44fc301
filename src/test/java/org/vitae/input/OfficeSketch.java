package org.vitae.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Office files that a test writes down part by part. */
final class OfficeSketch {
  private static final String WORD =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
          + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
          + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
          + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
          + "xmlns:v=\"urn:schemas-microsoft-com:vml\"";

  private static final String OPEN =
      "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
          + "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
          + "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
          + "xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" "
          + "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
          + "xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" "
          + "xmlns:xlink=\"http://www.w3.org/1999/xlink\"";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  /** A DOCX whose body is this XML. */
  static OfficeSketch docx(String body) {
    return new OfficeSketch()
        .part("[Content_Types].xml", "<Types/>")
        .part("word/document.xml", word("document", "<w:body>" + body + "</w:body>"));
  }

  /** An OpenDocument text with these styles of single paragraphs and this text. */
  static OfficeSketch odt(String styles, String text) {
    return new OfficeSketch()
        .part("mimetype", "application/vnd.oasis.opendocument.text")
        .part(
            "content.xml",
            "<office:document-content %s><office:automatic-styles>%s</office:automatic-styles><office:body><office:text>%s</office:text></office:body></office:document-content>"
                .formatted(OPEN, styles, text));
  }

  /** An EPUB of one chapter, with this body. */
  static OfficeSketch epub(String body) {
    return new OfficeSketch()
        .part("mimetype", "application/epub+zip")
        .part(
            "META-INF/container.xml",
            "<container><rootfiles><rootfile full-path='OEBPS/book.opf'/></rootfiles></container>")
        .part(
            "OEBPS/book.opf",
            "<package><manifest><item id='a' href='a.xhtml' media-type='application/xhtml+xml'/></manifest>"
                + "<spine><itemref idref='a'/></spine></package>")
        .part("OEBPS/a.xhtml", "<html><body>" + body + "</body></html>");
  }

  /** The same archive with its files as they are. */
  static byte[] unpacked(byte[] archive) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(archive));
        ZipOutputStream to = new ZipOutputStream(out)) {
      to.setLevel(Deflater.NO_COMPRESSION);
      for (ZipEntry e = from.getNextEntry(); e != null; e = from.getNextEntry()) {
        to.putNextEntry(new ZipEntry(e.getName()));
        from.transferTo(to);
      }
    }
    return out.toByteArray();
  }

  /** XML with the root element {@code w:ROOT}. */
  static String word(String root, String content) {
    return "<w:%s %s>%s</w:%s>".formatted(root, WORD, content, root);
  }

  /** A paragraph of one run. */
  static String p(String text) {
    return p("", text);
  }

  static String p(String properties, String text) {
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + r("", text) + "</w:p>";
  }

  static String r(String properties, String text) {
    return "<w:r><w:rPr>"
        + properties
        + "</w:rPr><w:t xml:space=\"preserve\">"
        + text
        + "</w:t></w:r>";
  }

  OfficeSketch part(String name, String content) {
    return part(name, content.getBytes(UTF_8));
  }

  OfficeSketch part(String name, byte[] content) {
    parts.put(name, content);
    return this;
  }

  /** The document's relations, each {@code id=type=target}; a target with a colon is outside. */
  OfficeSketch relations(String... relations) {
    StringBuilder xml = new StringBuilder("<Relationships>");
    for (String relation : relations) {
      String[] r = relation.split("=", 3);
      xml.append(
          "<Relationship Id=\"%s\" Type=\"http://x/%s\" Target=\"%s\"%s/>"
              .formatted(r[0], r[1], r[2], r[2].contains(":") ? " TargetMode=\"External\"" : ""));
    }
    return part("word/_rels/document.xml.rels", xml + "</Relationships>");
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  ReadDocument read() throws UnreadableDocumentException {
    return read(bytes());
  }

  /** Under a name that says nothing. */
  static ReadDocument read(byte[] bytes) throws UnreadableDocumentException {
    return new DocumentReader(Limits.DEFAULT).read(new ByteArrayInputStream(bytes), "cv");
  }
}
