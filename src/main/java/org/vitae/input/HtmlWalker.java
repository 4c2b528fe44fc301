package org.vitae.input;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;
import org.vitae.layout.Style;

/** An HTML tree as lines, without recursion. Use it once. */
final class HtmlWalker implements NodeFilter {
  /** What blanks in a text node mean. */
  enum Spaces {
    /** Any run is one blank; only no-break spaces make a gap. */
    HTML,
    /** A run makes a gap, as its author typed it; a newline comes from raw HTML and is a blank. */
    MARKDOWN,
    /** They stand as they were typed, tabs too; and elements say how large their text is. */
    OFFICE
  }

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "table",
          "tr",
          "td",
          "th",
          "thead",
          "tbody",
          "tfoot",
          "caption",
          "section",
          "article",
          "header",
          "main",
          "aside",
          "address",
          "blockquote",
          "pre",
          "center",
          "figure",
          "figcaption",
          "details",
          "summary",
          "fieldset",
          "legend",
          "dir",
          "hgroup",
          "body");

  /** Where a word may be broken; it is seen at the end of a line only. */
  private static final char SOFT_HYPHEN = '\u00ad';

  private record Frame(Element element, Mark mark) {}

  private final Spaces spaces;
  private final LineCollector lines = new LineCollector();
  private final Deque<Frame> frames = new ArrayDeque<>();
  private @Nullable Element row;
  private @Nullable Element definition;
  private int preformatted;

  HtmlWalker(Spaces spaces) {
    this.spaces = spaces;
  }

  List<LineDraft> walk(Element root) {
    NodeTraversor.filter(this, root);
    return lines.finish();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      text(text.getWholeText());
    } else if (node instanceof Element element) {
      return open(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      close(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult open(Element element) {
    if (HtmlNoise.is(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    String tag = element.normalName();
    if (row != null && element.parent() == row || HtmlRow.isAtRight(element)) {
      lines.append("\t", Mark.PLAIN);
    }
    if (HtmlRow.isDivider(element)) {
      lines.append(" \u00b7 ", Mark.PLAIN);
    }
    if (tag.equals("br")) {
      lineBreak(element);
    } else if (tag.equals("hr")) {
      lines.rule();
    } else if (BLOCKS.contains(tag) && row == null) {
      openBlock(element, tag);
    } else if (BLOCKS.contains(tag) && isHeading(tag)) {
      lines.heading(tag.charAt(1) - '0');
    }
    push(element, tag);
    return FilterResult.CONTINUE;
  }

  private void openBlock(Element element, String tag) {
    if (element == definition) {
      lines.append("\t", Mark.PLAIN);
    } else {
      lines.block(gap(element, tag));
    }
    switch (tag) {
      case "ul", "ol", "dir" -> lines.openList(tag.equals("ol"), start(element));
      case "li" -> lines.openItem(element.attr(MarkdownHtml.MARKER));
      case "pre" -> preformatted++;
      default -> {
        if (isHeading(tag)) {
          lines.heading(tag.charAt(1) - '0');
        }
      }
    }
    if (HtmlRow.isOne(element)) {
      row = element;
      lines.row(tag.equals("tr"));
    }
  }

  private void push(Element element, String tag) {
    Mark outer = frames.isEmpty() ? Mark.PLAIN : frames.peek().mark();
    String link = tag.equals("a") ? Links.absolute(element.attr("href")) : outer.link();
    Style style = HtmlStyle.of(element, outer.style());
    if (spaces == Spaces.OFFICE) {
      style = OfficeStyle.of(element, style);
    }
    frames.push(new Frame(element, new Mark(style, link)));
    if (tag.equals("a") && spaces == Spaces.HTML) {
      label(element, frames.peek().mark());
    }
  }

  /** A link that shows a picture alone says where it leads in its title, or by its address. */
  private void label(Element anchor, Mark mark) {
    if (mark.link() == null || !CellText.isBlank(anchor.text()) || anchor.childrenSize() == 0) {
      return;
    }
    String title =
        anchor.attr("aria-label").isBlank() ? anchor.attr("title") : anchor.attr("aria-label");
    lines.append(" " + (title.isBlank() ? mark.link() : title) + " ", mark);
  }

  private void close(Element element) {
    if (frames.isEmpty() || frames.peek().element() != element) {
      return;
    }
    frames.pop();
    String tag = element.normalName();
    if (element == row) {
      row = null;
    }
    if (!BLOCKS.contains(tag) || row != null) {
      return;
    }
    definition = null;
    if (tag.equals("dt") && HtmlRow.isPair(element, element.nextElementSibling())) {
      definition = element.nextElementSibling();
      return;
    }
    lines.block(false);
    switch (tag) {
      case "ul", "ol", "dir" -> lines.closeList();
      case "li" -> lines.closeItem();
      case "pre" -> preformatted--;
      default -> {
        // Ends its line and nothing else.
      }
    }
  }

  private void lineBreak(Element element) {
    if (row != null) {
      lines.append(" ", Mark.PLAIN);
    } else {
      lines.lineBreak(element.hasAttr(MarkdownHtml.SOFT));
    }
  }

  private void text(String raw) {
    String text = raw.indexOf(SOFT_HYPHEN) < 0 ? raw : raw.replace("\u00ad", "");
    Mark mark = frames.isEmpty() ? Mark.PLAIN : frames.peek().mark();
    if (preformatted > 0) {
      lines.preformatted(text, mark);
    } else if (spaces == Spaces.HTML) {
      lines.append(collapse(text, lines.endsBlank()), mark);
    } else if (spaces == Spaces.OFFICE) {
      lines.append(text.replace('\n', ' '), mark);
    } else {
      lines.append(text.indexOf('\n') < 0 ? text : collapse(text, lines.endsBlank()), mark);
    }
  }

  private static String collapse(String text, boolean afterBlank) {
    StringBuilder out = new StringBuilder(text.length());
    boolean blank = afterBlank;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
      if (!space) {
        out.append(c);
      } else if (!blank) {
        out.append(' ');
      }
      blank = space;
    }
    return out.toString();
  }

  private static boolean isHeading(String tag) {
    return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
  }

  private static int start(Element list) {
    try {
      return list.hasAttr("start") ? Integer.parseInt(list.attr("start")) : 1;
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  private boolean gap(Element element, String tag) {
    String known = element.attr(MarkdownHtml.GAP);
    if (!known.isEmpty()) {
      return known.equals("1");
    }
    return switch (tag) {
      case "ul", "ol" -> !lines.isInList();
      case "p" -> !lines.isAtItem();
      case "section", "article", "table", "dl", "pre", "blockquote", "header", "address" -> true;
      default -> isHeading(tag);
    };
  }
}
