package org.vitae.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.tika.sax.XHTMLContentHandler;
import org.jspecify.annotations.Nullable;
import org.vitae.office.Block.Box;
import org.vitae.office.Block.Paragraph;
import org.vitae.office.Block.Piece;
import org.vitae.office.Block.Table;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Writes blocks as XHTML, with what XHTML has no words for in attributes: {@code data-size}
 * (relative to the text's), {@code data-color}, {@code data-font}, {@code data-caps}, {@code
 * data-marker}, {@code data-gap}. Use it once.
 */
final class XhtmlWriter {
  private static final AttributesImpl NONE = new AttributesImpl();

  private record Part(String name, List<Block> blocks) {}

  private final List<Part> parts = new ArrayList<>();
  private final Gaps gaps;
  private final double bodySize;

  /** The lists that are open, each with whether one of its items is. */
  private final Deque<Boolean> lists = new ArrayDeque<>();

  private int itemIndent;

  XhtmlWriter(List<Block> all) {
    this.gaps = new Gaps(all);
    this.bodySize = BodySize.of(all);
  }

  XhtmlWriter part(String name, List<Block> blocks) {
    parts.add(new Part(name, blocks));
    return this;
  }

  /** Writes what a document's body holds. */
  void writeTo(XHTMLContentHandler out) throws SAXException {
    for (Part part : parts) {
      out.startElement("div", with("data-part", part.name()));
      blocks(part.blocks(), out);
      out.endElement("div");
    }
  }

  private static AttributesImpl with(String name, String value) {
    AttributesImpl out = new AttributesImpl();
    add(out, name, value);
    return out;
  }

  private static void add(AttributesImpl to, String name, String value) {
    to.addAttribute("", name, name, "CDATA", value);
  }

  private void blocks(List<Block> blocks, XHTMLContentHandler out) throws SAXException {
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        paragraph(paragraph, out);
      } else if (block instanceof Table table) {
        closeLists(0, out);
        table(table, out);
      } else if (block instanceof Box box) {
        closeLists(0, out);
        out.startElement("div", NONE);
        blocks(box.blocks(), out);
        out.endElement("div");
      }
    }
    closeLists(0, out);
  }

  private void table(Table table, XHTMLContentHandler out) throws SAXException {
    out.startElement("table", with("data-gap", "0"));
    for (List<List<Block>> row : table.rows()) {
      out.startElement("tr", NONE);
      for (List<Block> cell : row) {
        out.startElement("td", NONE);
        blocks(cell, out);
        out.endElement("td");
      }
      out.endElement("tr");
    }
    out.endElement("table");
  }

  private void paragraph(Paragraph paragraph, XHTMLContentHandler out) throws SAXException {
    if (paragraph.isBlank()) {
      return;
    }
    AttributesImpl gap = with("data-gap", gaps.isBefore(paragraph) ? "1" : "0");
    if (paragraph.depth() > 0 && paragraph.heading() == 0) {
      item(paragraph, gap, out);
      return;
    }
    boolean goesOn = itemIndent > 0 && paragraph.spacing().left() >= itemIndent;
    if (!goesOn || paragraph.heading() > 0) {
      closeLists(0, out);
    }
    String tag = paragraph.heading() > 0 ? "h" + paragraph.heading() : "p";
    out.startElement(tag, gap);
    pieces(paragraph.pieces(), out);
    out.endElement(tag);
  }

  private void item(Paragraph paragraph, AttributesImpl attributes, XHTMLContentHandler out)
      throws SAXException {
    closeLists(paragraph.depth(), out);
    while (lists.size() < paragraph.depth()) {
      out.startElement("ul", with("data-gap", "0"));
      lists.push(false);
    }
    if (Boolean.TRUE.equals(lists.pop())) {
      out.endElement("li");
    }
    lists.push(true);
    itemIndent = paragraph.spacing().left();
    add(attributes, "data-marker", paragraph.marker());
    out.startElement("li", attributes);
    pieces(paragraph.pieces(), out);
  }

  private void closeLists(int depth, XHTMLContentHandler out) throws SAXException {
    while (lists.size() > depth) {
      if (lists.pop()) {
        out.endElement("li");
      }
      out.endElement("ul");
    }
    if (depth == 0) {
      itemIndent = 0;
    }
  }

  private void pieces(List<Piece> pieces, XHTMLContentHandler out) throws SAXException {
    for (int i = 0; i < pieces.size(); ) {
      int end = i + 1;
      while (end < pieces.size() && isAlike(pieces.get(i), pieces.get(end))) {
        end++;
      }
      run(pieces.subList(i, end), out);
      i = end;
    }
  }

  private static boolean isAlike(Piece a, Piece b) {
    return Objects.equals(a.look(), b.look()) && a.link().equals(b.link());
  }

  private void run(List<Piece> pieces, XHTMLContentHandler out) throws SAXException {
    Look look = pieces.get(0).look();
    List<String> tags = tags(look);
    String link = pieces.get(0).link();
    if (!link.isEmpty()) {
      out.startElement("a", with("href", link));
    }
    out.startElement("span", attributes(look));
    for (String tag : tags) {
      out.startElement(tag, NONE);
    }
    for (Piece piece : pieces) {
      text(piece.text(), out);
    }
    for (int i = tags.size() - 1; i >= 0; i--) {
      out.endElement(tags.get(i));
    }
    out.endElement("span");
    if (!link.isEmpty()) {
      out.endElement("a");
    }
  }

  private static List<String> tags(Look look) {
    List<String> tags = new ArrayList<>();
    addIf(look.bold(), "b", tags);
    addIf(look.italic(), "i", tags);
    addIf(look.underline(), "u", tags);
    addIf(look.raised(), "sup", tags);
    return tags;
  }

  private static void addIf(@Nullable Boolean wanted, String tag, List<String> tags) {
    if (Look.is(wanted)) {
      tags.add(tag);
    }
  }

  private AttributesImpl attributes(Look look) {
    AttributesImpl out = new AttributesImpl();
    Integer size = look.size();
    if (size != null && bodySize > 0) {
      add(out, "data-size", String.format(Locale.ROOT, "%.2f", size / bodySize));
    }
    String color = look.color();
    if (color != null && !color.equals("auto")) {
      add(out, "data-color", color);
    }
    String font = look.font();
    if (font != null) {
      add(out, "data-font", font);
    }
    if (Look.is(look.capitals())) {
      add(out, "data-caps", "1");
    }
    return out;
  }

  private static void text(String text, XHTMLContentHandler out) throws SAXException {
    int from = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      out.characters(text.substring(from, end));
      out.startElement("br", NONE);
      out.endElement("br");
      from = end + 1;
    }
    out.characters(text.substring(from));
  }
}
