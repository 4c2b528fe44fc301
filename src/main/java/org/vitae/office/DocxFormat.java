package org.vitae.office;

import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * How a paragraph is set ({@code w:pPr}); null is what isn't said and comes from the style above.
 *
 * @param outline 0–8 of a heading, 9 of text
 * @param before in twentieths of a point, as all lengths here
 */
record DocxFormat(
    @Nullable Integer outline,
    @Nullable Integer list,
    @Nullable Integer depth,
    @Nullable Integer before,
    @Nullable Integer after,
    @Nullable Boolean joined,
    @Nullable Integer left,
    @Nullable Boolean shaded) {
  static final DocxFormat NONE = new DocxFormat(null, null, null, null, null, null, null, null);

  /** This where it says something, otherwise the one below. */
  DocxFormat over(DocxFormat base) {
    return new DocxFormat(
        outline != null ? outline : base.outline,
        list != null ? list : base.list,
        depth != null ? depth : base.depth,
        before != null ? before : base.before,
        after != null ? after : base.after,
        joined != null ? joined : base.joined,
        left != null ? left : base.left,
        shaded != null ? shaded : base.shaded);
  }

  /**
   * What {@code w:pPr} says.
   *
   * @param style of paragraphs, or empty
   * @param mark how the paragraph's mark is set
   */
  record Said(DocxFormat format, String style, DocxLook.Said mark) {}

  /** Use it once. */
  private static final class Reader {
    private final XmlCursor xml;
    private final DocxSections sections;
    private @Nullable Integer outline;
    private @Nullable Integer list;
    private @Nullable Integer depth;
    private @Nullable Integer before;
    private @Nullable Integer after;
    private @Nullable Boolean joined;
    private @Nullable Integer left;
    private @Nullable Boolean shaded;
    private String style = "";
    private DocxLook.Said mark = new DocxLook.Said(Look.NONE, "", false);

    Reader(XmlCursor xml, DocxSections sections) {
      this.xml = xml;
      this.sections = sections;
    }

    private Said said() {
      DocxFormat format = new DocxFormat(outline, list, depth, before, after, joined, left, shaded);
      return new Said(format, style, mark);
    }

    private void property(String name) throws XMLStreamException, OfficeException {
      switch (name) {
        case "pStyle" -> style = xml.attribute("val", "");
        case "outlineLvl" -> outline = xml.number("val", 9);
        case "numPr" -> xml.eachChild(this::numbering);
        case "spacing" -> {
          before = length("before");
          after = length("after");
        }
        case "contextualSpacing" -> joined = DocxLook.isOn(xml);
        case "ind" -> left = length("left") != null ? length("left") : length("start");
        case "shd" -> shaded = DocxLook.isShade(xml);
        case "rPr" -> mark = DocxLook.read(xml);
        case "sectPr" -> sections.read(xml);
        default -> {
          // Says nothing that is asked for.
        }
      }
    }

    private void numbering(String name) {
      switch (name) {
        case "numId" -> list = xml.number("val", 0);
        case "ilvl" -> depth = xml.number("val", 0);
        default -> {
          // A tracked change of the list.
        }
      }
    }

    private @Nullable Integer length(String name) {
      return xml.attribute(name) == null ? null : (Integer) xml.number(name, 0);
    }
  }

  static Said read(XmlCursor xml, DocxSections sections)
      throws XMLStreamException, OfficeException {
    Reader reader = new Reader(xml, sections);
    xml.eachChild(reader::property);
    return reader.said();
  }

  /** The level of the heading that a style of this name is for, or 0. */
  static int headingLevel(String styleName) {
    String name = styleName.toLowerCase(Locale.ROOT).strip();
    if (name.equals("title")) {
      return 1;
    }
    boolean numbered = name.length() == 9 && name.startsWith("heading ");
    char digit = numbered ? name.charAt(8) : '0';
    return digit >= '1' && digit <= '9' ? Math.min(6, digit - '0') : 0;
  }
}
