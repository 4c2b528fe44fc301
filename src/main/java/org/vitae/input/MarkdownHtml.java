package org.vitae.input;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Writes a Markdown tree as HTML that keeps what {@link HtmlWalker} needs and usual HTML loses:
 * source lines ({@code <br data-soft>}), the printed list markers ({@code data-marker}) and empty
 * lines ({@code data-gap}). Walks without recursion: a hostile document nests as deep as it likes.
 */
final class MarkdownHtml {
  private static final Pattern YEAR =
      Pattern.compile("^(?:19|20)\\d\\d\\b|[-\u2013]\\s?(?:\\p{L}{3,9}\\.?\\s)?(?:19|20)\\d\\d\\b");

  static final String SOFT = "data-soft";
  static final String MARKER = "data-marker";
  static final String GAP = "data-gap";

  private static final Map<Class<?>, String> TAGS =
      Map.of(
          BulletList.class, "ul",
          OrderedList.class, "ol",
          ListItem.class, "li",
          Paragraph.class, "p",
          BlockQuote.class, "blockquote",
          StrongEmphasis.class, "strong",
          Emphasis.class, "em",
          TableBlock.class, "table",
          TableRow.class, "tr");

  private static final Pattern NUMBER = Pattern.compile("\\s{0,80}(\\d{1,9}[.)])");

  private final String[] source;
  private final StringBuilder out = new StringBuilder();

  MarkdownHtml(String source) {
    this.source = source.split("\n", -1);
  }

  String render(Node document) {
    Node node = document;
    while (node != null) {
      Node child = enter(node) ? node.getFirstChild() : null;
      if (child != null) {
        node = child;
        continue;
      }
      leave(node);
      while (node != document && node.getNext() == null) {
        node = node.getParent();
        leave(node);
      }
      node = node == document ? null : node.getNext();
    }
    return out.toString();
  }

  /** Whether its children are to be visited. */
  private boolean enter(Node node) {
    if (node instanceof Block block) {
      return enterBlock(block);
    }
    String tag = tag(node);
    if (node instanceof Text text) {
      out.append(Entities.escape(text.getLiteral()));
    } else if (node instanceof Code code) {
      out.append(Entities.escape(code.getLiteral()));
    } else if (node instanceof HtmlInline html) {
      inline(html.getLiteral());
    } else if (node instanceof SoftLineBreak) {
      out.append("<br ").append(SOFT).append('>');
    } else if (node instanceof HardLineBreak) {
      out.append("<br>");
    } else if (node instanceof Link link) {
      out.append("<a href=\"").append(Entities.escape(link.getDestination())).append("\">");
    } else if (tag != null) {
      out.append('<').append(tag).append('>');
    }
    return !(node instanceof Image);
  }

  private boolean enterBlock(Block block) {
    if (block instanceof HtmlBlock html) {
      out.append(html.getLiteral()).append('\n');
    } else if (block instanceof FencedCodeBlock code) {
      out.append("<pre").append(gap(block)).append('>').append(Entities.escape(code.getLiteral()));
    } else if (block instanceof ThematicBreak) {
      out.append("<hr>");
    } else {
      String tag = tag(block);
      if (tag != null) {
        out.append('<').append(tag).append(gap(block)).append(marker(block)).append('>');
      }
    }
    return true;
  }

  private void leave(Node node) {
    String tag = tag(node);
    if (node instanceof FencedCodeBlock) {
      out.append("</pre>");
    } else if (node instanceof Link) {
      out.append("</a>");
    } else if (tag != null) {
      out.append("</").append(tag).append('>');
    }
  }

  private static @Nullable String tag(Node node) {
    if (node instanceof Heading heading) {
      return isHeading(heading) ? "h" + heading.getLevel() : "p";
    }
    if (node instanceof TableCell cell) {
      return cell.isHeader() && !isDated(cell.getParent()) ? "th" : "td";
    }
    return TAGS.get(node.getClass());
  }

  /** Converters take the first row of a table without a head for its head: a year tells. */
  private static boolean isDated(Node row) {
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      for (Node n = cell.getFirstChild(); n != null; n = n.getNext()) {
        Node leaf = n.getFirstChild() == null ? n : n.getFirstChild();
        if (leaf instanceof Text text && YEAR.matcher(text.getLiteral()).find()) {
          return true;
        }
      }
    }
    return false;
  }

  /** A paragraph of several lines above a rule is no heading, though Markdown says so. */
  private static boolean isHeading(Heading heading) {
    for (Node n = heading.getFirstChild(); n != null; n = n.getNext()) {
      if (n instanceof SoftLineBreak || n instanceof HardLineBreak) {
        return false;
      }
    }
    return true;
  }

  /** What looks like a tag but is none of HTML's is text. */
  private void inline(String literal) {
    String name = literal.replaceFirst("^</?", "").split("[\\s/>]", 2)[0];
    boolean known = literal.startsWith("<!") || Tag.isKnownTag(name.toLowerCase(Locale.ROOT));
    out.append(known ? literal : Entities.escape(literal));
  }

  private String gap(Block block) {
    if (block.getSourceSpans().isEmpty()) {
      return "";
    }
    int before = block.getSourceSpans().get(0).getLineIndex() - 1;
    boolean gap = before >= 0 && before < source.length && source[before].isBlank();
    return " " + GAP + "=" + (gap ? "1" : "0");
  }

  private String marker(Block block) {
    String text = "";
    if (block instanceof ListItem && block.getParent() instanceof BulletList list) {
      text = list.getMarker();
    } else if (block instanceof ListItem && block.getParent() instanceof OrderedList) {
      text = number(block);
    }
    return text == null || text.isEmpty()
        ? ""
        : " " + MARKER + "=\"" + Entities.escape(text) + "\"";
  }

  /** The number as printed: a list may count down, which Markdown wouldn't. */
  private String number(Block item) {
    if (item.getSourceSpans().isEmpty()) {
      return "";
    }
    SourceSpan start = item.getSourceSpans().get(0);
    String line = start.getLineIndex() < source.length ? source[start.getLineIndex()] : "";
    Matcher m = NUMBER.matcher(line.substring(Math.min(start.getColumnIndex(), line.length())));
    return m.lookingAt() ? m.group(1) : "";
  }
}
