package org.vitae.office;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** EPUB: its chapters, in their order, are XHTML. Use it once. */
final class EpubReader {
  private static final int MOST_CHAPTERS = 200;

  private final ZipParts zip;
  private final Effort effort;
  private final Map<String, String> files = new HashMap<>();
  private final List<String> spine = new ArrayList<>();
  private final Map<String, String> hints = new LinkedHashMap<>();

  EpubReader(ZipParts zip, Effort effort) {
    this.zip = zip;
    this.effort = effort;
  }

  OfficeText read() throws OfficeException {
    String root = rootFile();
    byte[] book = zip.read(root).orElseThrow(() -> OfficeException.damaged(null));
    XmlCursor.walkRoot(book, effort, xml -> xml.eachChild(p -> xml.eachChild(e -> entry(e, xml))));
    String folder = root.substring(0, root.lastIndexOf('/') + 1);
    List<InnerFile> chapters = new ArrayList<>();
    for (String id : spine.subList(0, Math.min(spine.size(), MOST_CHAPTERS))) {
      String name = files.getOrDefault(id, "");
      byte[] chapter = zip.read(folder + name).orElse(new byte[0]);
      chapters.add(new InnerFile(name, body(chapter).getBytes(StandardCharsets.UTF_8)));
    }
    return OfficeText.of(chapters, hints, List.of());
  }

  private String rootFile() throws OfficeException {
    String[] path = {""};
    byte[] container =
        zip.read("META-INF/container.xml").orElseThrow(() -> OfficeException.damaged(null));
    XmlCursor.walkRoot(
        container,
        effort,
        xml ->
            xml.eachChild(
                files ->
                    xml.eachChild(
                        file -> {
                          path[0] = path[0].isEmpty() ? xml.attribute("full-path", "") : path[0];
                        })));
    return path[0];
  }

  private void entry(String name, XmlCursor xml) throws XMLStreamException, OfficeException {
    switch (name) {
      case "item" -> {
        boolean page = xml.attribute("media-type", "").contains("html");
        boolean contents = xml.attribute("properties", "").contains("nav");
        if (page && !contents) {
          files.put(xml.attribute("id", ""), xml.attribute("href", ""));
        }
      }
      case "itemref" -> spine.add(xml.attribute("idref", ""));
      case "title" -> DocxReader.put(hints, "title", xml.text());
      case "creator" -> DocxReader.put(hints, "author", xml.text());
      default -> {
        // Says nothing about the person.
      }
    }
  }

  private static String body(byte[] chapter) {
    String html = new String(chapter, StandardCharsets.UTF_8);
    int from = html.indexOf("<body");
    int open = from < 0 ? -1 : html.indexOf('>', from);
    int end = html.lastIndexOf("</body");
    return open < 0 ? "" : html.substring(open + 1, end < open ? html.length() : end);
  }
}
