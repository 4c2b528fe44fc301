package org.vitae.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.vitae.office.OfficeException.Kind;

/** OpenDocument texts, from the XML that they are made of. Use it once. */
final class OdtReader {
  private final ZipParts zip;
  private final Effort effort;
  private final OdtStyles styles = new OdtStyles();
  private final HiddenPassages hidden = new HiddenPassages();
  private final List<Block> body = new ArrayList<>();
  private final List<Block> header = new ArrayList<>();
  private final List<Block> margins = new ArrayList<>();

  OdtReader(ZipParts zip, Effort effort) {
    this.zip = zip;
    this.effort = effort;
  }

  OfficeText read() throws OfficeException {
    byte[] manifest = zip.read("META-INF/manifest.xml").orElse(new byte[0]);
    if (isEncrypted(manifest)) {
      throw new OfficeException(
          Kind.UNSUPPORTED,
          "is encrypted, which is read of DOCX, DOC and PDF alone; save it without a password");
    }
    byte[] named = zip.read("styles.xml").orElse(null);
    byte[] content = zip.read("content.xml").orElseThrow(() -> OfficeException.damaged(null));
    if (named != null) {
      XmlCursor.walkRoot(named, effort, xml -> xml.eachChild(part -> part(part, xml)));
    }
    XmlCursor.walkRoot(content, effort, xml -> xml.eachChild(part -> part(part, xml)));
    boolean letterhead = Letterhead.is(header, body);
    XhtmlWriter writer = new XhtmlWriter(body);
    writer.part(letterhead ? "letterhead" : "running", header);
    writer.part("body", body);
    writer.part("running", margins);
    return new OfficeText(writer, hints(), hidden.diagnostics());
  }

  private boolean isEncrypted(byte[] manifest) throws OfficeException {
    boolean[] encrypted = {false};
    if (manifest.length > 0) {
      XmlCursor.walkRoot(
          manifest,
          effort,
          xml ->
              xml.eachChild(
                  file ->
                      xml.eachChild(
                          data -> {
                            encrypted[0] |= data.equals("encryption-data");
                          })));
    }
    return encrypted[0];
  }

  private void part(String name, XmlCursor xml) throws XMLStreamException, OfficeException {
    switch (name) {
      case "styles", "automatic-styles" -> styles.read(xml);
      case "master-styles" -> xml.eachChild(page -> xml.eachChild(band -> band(band, xml)));
      case "body" ->
          xml.eachChild(
              kind -> {
                OdtBlocks blocks = new OdtBlocks(xml, styles, hidden);
                body.addAll(blocks.content());
                body.addAll(blocks.notes());
              });
      default -> {
        // Fonts, scripts, settings.
      }
    }
  }

  private void band(String name, XmlCursor xml) throws XMLStreamException, OfficeException {
    if (name.startsWith("header") || name.startsWith("footer")) {
      List<Block> blocks = new OdtBlocks(xml, styles, hidden).content();
      boolean first = name.startsWith("header") && header.isEmpty();
      (first ? header : margins).addAll(blocks);
    }
  }

  private Map<String, String> hints() throws OfficeException {
    Map<String, String> out = new LinkedHashMap<>();
    byte[] meta = zip.read("meta.xml").orElse(null);
    if (meta != null) {
      XmlCursor.walkRoot(
          meta, effort, xml -> xml.eachChild(m -> xml.eachChild(name -> hint(name, xml, out))));
    }
    return out;
  }

  private static void hint(String name, XmlCursor xml, Map<String, String> out)
      throws XMLStreamException, OfficeException {
    switch (name) {
      case "title", "description" -> DocxReader.put(out, name, xml.text());
      case "initial-creator" -> DocxReader.put(out, "author", xml.text());
      default -> {
        // Says nothing about the person.
      }
    }
  }
}
