package org.vitae.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.vitae.office.Block.Box;
import org.vitae.office.Block.Paragraph;
import org.vitae.office.Block.Piece;
import org.vitae.office.Block.Table;

/**
 * Writes blocks as XHTML, with what XHTML has no words for in attributes: {@code data-size}
 * (relative to the text's), {@code data-color}, {@code data-font}, {@code data-caps}, {@code
 * data-marker}, {@code data-gap}. Use it once.
 */
final class XhtmlWriter {
  private final StringBuilder out = new StringBuilder();
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
    out.append("<div data-part=\"").append(name).append("\">");
    blocks(blocks);
    out.append("</div>\n");
    return this;
  }

  @Override
  public String toString() {
    return "<html><body>" + out + "</body></html>";
  }

  private void blocks(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        paragraph(paragraph);
      } else if (block instanceof Table table) {
        closeLists(0);
        table(table);
      } else if (block instanceof Box box) {
        closeLists(0);
        out.append("<div>");
        blocks(box.blocks());
        out.append("</div>");
      }
    }
    closeLists(0);
  }

  private void table(Table table) {
    out.append("<table data-gap=\"0\">");
    for (List<List<Block>> row : table.rows()) {
      out.append("<tr>");
      for (List<Block> cell : row) {
        out.append("<td>");
        blocks(cell);
        out.append("</td>");
      }
      out.append("</tr>\n");
    }
    out.append("</table>\n");
  }

  private void paragraph(Paragraph paragraph) {
    if (paragraph.isBlank()) {
      return;
    }
    String gap = gaps.isBefore(paragraph) ? "1" : "0";
    if (paragraph.depth() > 0 && paragraph.heading() == 0) {
      item(paragraph, gap);
      return;
    }
    boolean goesOn = itemIndent > 0 && paragraph.spacing().left() >= itemIndent;
    if (!goesOn || paragraph.heading() > 0) {
      closeLists(0);
    }
    String tag = paragraph.heading() > 0 ? "h" + paragraph.heading() : "p";
    out.append('<').append(tag).append(" data-gap=\"").append(gap).append("\">");
    pieces(paragraph.pieces());
    out.append("</").append(tag).append(">\n");
  }

  private void item(Paragraph paragraph, String gap) {
    closeLists(paragraph.depth());
    while (lists.size() < paragraph.depth()) {
      out.append("<ul data-gap=\"0\">");
      lists.push(false);
    }
    if (Boolean.TRUE.equals(lists.pop())) {
      out.append("</li>");
    }
    lists.push(true);
    itemIndent = paragraph.spacing().left();
    out.append("<li data-gap=\"").append(gap).append("\" data-marker=\"");
    escape(paragraph.marker());
    out.append("\">");
    pieces(paragraph.pieces());
    out.append('\n');
  }

  private void closeLists(int depth) {
    while (lists.size() > depth) {
      out.append(lists.pop() ? "</li></ul>\n" : "</ul>\n");
    }
    if (depth == 0) {
      itemIndent = 0;
    }
  }

  private void pieces(List<Piece> pieces) {
    for (int i = 0; i < pieces.size(); ) {
      int end = i + 1;
      while (end < pieces.size() && isAlike(pieces.get(i), pieces.get(end))) {
        end++;
      }
      run(pieces.subList(i, end));
      i = end;
    }
  }

  private static boolean isAlike(Piece a, Piece b) {
    return Objects.equals(a.look(), b.look()) && a.link().equals(b.link());
  }

  private void run(List<Piece> pieces) {
    Look look = pieces.get(0).look();
    String link = pieces.get(0).link();
    if (!link.isEmpty()) {
      out.append("<a href=\"");
      escape(link);
      out.append("\">");
    }
    out.append("<span");
    attributes(look);
    out.append('>');
    tag(look.bold(), "<b>");
    tag(look.italic(), "<i>");
    tag(look.underline(), "<u>");
    tag(look.raised(), "<sup>");
    pieces.forEach(p -> escape(p.text()));
    tag(look.raised(), "</sup>");
    tag(look.underline(), "</u>");
    tag(look.italic(), "</i>");
    tag(look.bold(), "</b>");
    out.append(link.isEmpty() ? "</span>" : "</span></a>");
  }

  private void tag(@org.jspecify.annotations.Nullable Boolean wanted, String tag) {
    if (Look.is(wanted)) {
      out.append(tag);
    }
  }

  private void attributes(Look look) {
    Integer size = look.size();
    if (size != null && bodySize > 0) {
      out.append(String.format(Locale.ROOT, " data-size=\"%.2f\"", size / bodySize));
    }
    String color = look.color();
    if (color != null && !color.equals("auto")) {
      out.append(" data-color=\"");
      escape(color);
      out.append('"');
    }
    String font = look.font();
    if (font != null) {
      out.append(" data-font=\"");
      escape(font);
      out.append('"');
    }
    if (Look.is(look.capitals())) {
      out.append(" data-caps=\"1\"");
    }
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\n' -> out.append("<br/>");
        default -> out.append(c);
      }
    }
  }
}
