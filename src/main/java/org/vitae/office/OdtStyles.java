package org.vitae.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The styles of an OpenDocument text, named ones and those of single paragraphs. */
final class OdtStyles {
  private static final int DEFAULT_SIZE = 24;

  /**
   * A style as it stands in the file; lengths are in twentieths of a point.
   *
   * @param size in half points; negative for percents of the style below
   */
  private record Style(
      String parent,
      String lists,
      int outline,
      Look look,
      int size,
      @Nullable Integer before,
      @Nullable Integer after,
      @Nullable Integer left,
      @Nullable Boolean joined) {}

  private final Map<String, Style> styles = new HashMap<>();
  private final Map<String, OdtListStyle> lists = new HashMap<>();

  /** Reads what a part holds of styles; the cursor is at an element of styles. */
  void read(XmlCursor xml) throws XMLStreamException, OfficeException {
    xml.eachChild(
        name -> {
          switch (name) {
            case "style" ->
                style(xml, xml.attribute("family", "") + "/" + xml.attribute("name", ""));
            case "default-style" -> style(xml, xml.attribute("family", "") + "/");
            case "list-style" -> lists.put(xml.attribute("name", ""), OdtListStyle.read(xml));
            default -> {
              // Of pages, numbers, drawings.
            }
          }
        });
  }

  private void style(XmlCursor xml, String id) throws XMLStreamException, OfficeException {
    String parent = xml.attribute("parent-style-name", "");
    String list = xml.attribute("list-style-name", "");
    int outline = xml.number("default-outline-level", 0);
    OdtLook look = new OdtLook(xml);
    xml.eachChild(look::properties);
    styles.putIfAbsent(
        id,
        new Style(
            parent,
            list,
            outline,
            look.look(),
            look.size,
            look.before,
            look.after,
            look.left,
            look.joined));
  }

  /** How text of a style is set. */
  Look look(String family, String name) {
    Look look = own(family, name, new HashSet<>());
    return family.equals("paragraph") && look.size() == null
        ? OdtLook.sized(look, DEFAULT_SIZE)
        : look;
  }

  private Look own(String family, String name, Set<String> seen) {
    Style style = styles.get(family + "/" + name);
    if (style == null || !seen.add(name)) {
      return name.isEmpty() ? Look.NONE : own(family, "", seen);
    }
    Look base = name.isEmpty() ? Look.NONE : own(family, style.parent, seen);
    Look look = style.look.over(base);
    if (style.size > 0) {
      return OdtLook.sized(look, style.size);
    }
    Integer below = base.size();
    return style.size < 0 && below != null ? OdtLook.sized(look, below * -style.size / 100) : look;
  }

  Block.Spacing spacing(String name) {
    Integer before = null;
    Integer after = null;
    Integer left = null;
    Boolean joined = null;
    Set<String> seen = new HashSet<>();
    Style style = styles.get("paragraph/" + name);
    for (Style s = style; s != null; s = next(s, seen)) {
      before = before != null ? before : s.before;
      after = after != null ? after : s.after;
      left = left != null ? left : s.left;
      joined = joined != null ? joined : s.joined;
    }
    String named = style == null || style.parent.isEmpty() ? name : style.parent;
    return new Block.Spacing(or(before), or(after), Look.is(joined), or(left), named);
  }

  private static int or(@Nullable Integer length) {
    return length == null ? 0 : length;
  }

  /** The level of the heading that a style of paragraphs is for, or 0. */
  int heading(String name) {
    Set<String> seen = new HashSet<>();
    String at = name;
    while (seen.add(at)) {
      int level = DocxFormat.headingLevel(at.replace("_20_", " ").toLowerCase(Locale.ROOT));
      Style style = styles.get("paragraph/" + at);
      if (level > 0 || style == null) {
        return level;
      }
      if (style.outline > 0) {
        return Math.min(6, style.outline);
      }
      at = style.parent;
    }
    return 0;
  }

  /** How the items of a list are marked; a list without a style of its own has its paragraph's. */
  OdtListStyle list(String name) {
    return lists.getOrDefault(name, OdtListStyle.BULLETS);
  }

  private @Nullable Style next(Style style, Set<String> seen) {
    return seen.add(style.parent) ? styles.get("paragraph/" + style.parent) : null;
  }
}
