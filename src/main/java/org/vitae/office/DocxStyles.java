package org.vitae.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The styles of a document: {@code word/styles.xml}. */
final class DocxStyles {
  private record Style(String base, String name, DocxFormat format, DocxLook.Said look) {}

  private final Map<String, Style> styles = new HashMap<>();
  private final Map<String, DocxFormat> formats = new HashMap<>();
  private final Map<String, Look> looks = new HashMap<>();
  private DocxFormat defaultFormat = DocxFormat.NONE;
  private Look defaultLook = Look.NONE;
  private String defaultStyle = "";

  static DocxStyles read(byte[] xml, Effort effort) throws OfficeException {
    DocxStyles out = new DocxStyles();
    XmlCursor.walkRoot(xml, effort, cursor -> cursor.eachChild(name -> out.child(name, cursor)));
    return out;
  }

  private void child(String name, XmlCursor xml) throws XMLStreamException, OfficeException {
    if (name.equals("docDefaults")) {
      xml.eachChild(kind -> xml.eachChild(properties -> defaults(properties, xml)));
    } else if (name.equals("style")) {
      style(xml);
    }
  }

  private void defaults(String name, XmlCursor xml) throws XMLStreamException, OfficeException {
    if (name.equals("rPr")) {
      defaultLook = DocxLook.read(xml).look();
    } else if (name.equals("pPr")) {
      defaultFormat = DocxFormat.read(xml, new DocxSections()).format();
    }
  }

  private void style(XmlCursor xml) throws XMLStreamException, OfficeException {
    String id = xml.attribute("styleId", "");
    if (xml.attribute("type", "").equals("paragraph")
        && xml.attribute("default", "0").matches("1|true|on")) {
      defaultStyle = id;
    }
    StyleReader reader = new StyleReader(xml);
    xml.eachChild(reader::property);
    styles.putIfAbsent(id, new Style(reader.base, reader.name, reader.format, reader.look));
  }

  private static final class StyleReader {
    private final XmlCursor xml;
    private String base = "";
    private String name = "";
    private DocxFormat format = DocxFormat.NONE;
    private DocxLook.Said look = new DocxLook.Said(Look.NONE, "", false);

    StyleReader(XmlCursor xml) {
      this.xml = xml;
    }

    void property(String property) throws XMLStreamException, OfficeException {
      switch (property) {
        case "name" -> name = xml.attribute("val", "");
        case "basedOn" -> base = xml.attribute("val", "");
        case "pPr" -> format = DocxFormat.read(xml, new DocxSections()).format();
        case "rPr" -> look = DocxLook.read(xml);
        default -> {
          // For the program's menus.
        }
      }
    }
  }

  /** A paragraph without a style has the default one. */
  String orDefault(String id) {
    return id.isEmpty() ? defaultStyle : id;
  }

  DocxFormat format(String id) {
    return formats.computeIfAbsent(
        id,
        key -> {
          DocxFormat format = DocxFormat.NONE;
          Set<String> seen = new HashSet<>();
          for (Style s = styles.get(key); s != null; s = next(s, seen)) {
            format = format.over(s.format);
          }
          return format.over(defaultFormat);
        });
  }

  /** Of a paragraph's style, with what holds for all text. */
  Look look(String id) {
    return looks.computeIfAbsent(id, key -> ownLook(key).over(defaultLook));
  }

  /** Of a style of characters: only what it and those below it say. */
  Look ownLook(String id) {
    Look look = Look.NONE;
    Set<String> seen = new HashSet<>();
    for (Style s = styles.get(id); s != null; s = next(s, seen)) {
      look = look.over(s.look.look());
    }
    return look;
  }

  /** The level of the heading that the style is for, or 0. */
  int heading(String id) {
    Set<String> seen = new HashSet<>();
    for (Style s = styles.get(id); s != null; s = next(s, seen)) {
      int level = DocxFormat.headingLevel(s.name.isEmpty() ? id : s.name);
      if (level > 0) {
        return level;
      }
    }
    Integer outline = format(id).outline();
    return outline != null && outline < 9 ? Math.min(6, outline + 1) : 0;
  }

  private @Nullable Style next(Style style, Set<String> seen) {
    return seen.add(style.base) ? styles.get(style.base) : null;
  }
}
