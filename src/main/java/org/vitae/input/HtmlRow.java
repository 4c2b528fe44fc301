package org.vitae.input;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** Which elements set their children side by side, so that they are one line with cells. */
final class HtmlRow implements NodeFilter {
  /** What a cell of a data row doesn't hold; one heading or paragraph in it is nothing. */
  private static final Set<String> PARTS =
      Set.of("ul", "ol", "table", "br", "hr", "pre", "dl", "blockquote");

  private static final Set<String> WRAPPERS =
      Set.of("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "section");

  private static final Pattern FLEX =
      Pattern.compile("display\\s{0,4}:\\s{0,4}(?:inline-)?(?:flex|grid)");

  private static final Pattern COLUMN = Pattern.compile("flex-direction\\s{0,4}:\\s{0,4}column");

  private static final Set<String> FLEX_CLASSES =
      Set.of(
          "flex",
          "d-flex",
          "row",
          "flex-row",
          "columns",
          "justify-between",
          "justify-content-between");

  private static final Pattern RIGHT = Pattern.compile("float\\s{0,4}:\\s{0,4}right");

  private static final Set<String> RIGHT_CLASSES =
      Set.of("pull-right", "float-right", "float-end", "ms-auto", "ml-auto", "alignright");

  private static final Pattern DIVIDER =
      Pattern.compile("(?i)(?:divider|separator|middot|bullet)s?(?![a-z])");

  private static final int TERM_LENGTH = 60;
  private static final int ROW_LENGTH = 1200;
  private static final int FLEX_LENGTH = 300;

  private final Element row;
  private final int longest;
  private Node cell;
  private int wrappers;
  private int length;
  private int cells;
  private boolean simple = true;

  private HtmlRow(Element row, int longest) {
    this.row = row;
    this.cell = row;
    this.longest = longest;
  }

  static boolean isOne(Element element) {
    if (element.normalName().equals("tr")) {
      return new HtmlRow(element, ROW_LENGTH).check();
    }
    return isFlex(element) && new HtmlRow(element, FLEX_LENGTH).check();
  }

  private static boolean isFlex(Element element) {
    String style = element.attr("style").toLowerCase(Locale.ROOT);
    if (style.isEmpty() && !element.hasAttr("class")) {
      return false;
    }
    return FLEX.matcher(style).find() && !COLUMN.matcher(style).find()
        || element.classNames().stream().anyMatch(FLEX_CLASSES::contains);
  }

  /** Whether a term and its definition are short enough to be one line. */
  static boolean isPair(Element term, @Nullable Element definition) {
    return definition != null
        && definition.normalName().equals("dd")
        && new HtmlRow(term, TERM_LENGTH).check()
        && new HtmlRow(definition, FLEX_LENGTH).check();
  }

  /** An empty element that a style sheet draws a dot or a line for, between two facts. */
  static boolean isDivider(Element element) {
    return element.normalName().equals("span")
        && element.childNodeSize() == 0
        && DIVIDER.matcher(element.className()).find();
  }

  /** Whether an element inside of a line is set at its right end. */
  static boolean isAtRight(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    String style = element.attr("style").toLowerCase(Locale.ROOT);
    return RIGHT.matcher(style).find()
        || element.hasAttr("class")
            && element.classNames().stream().anyMatch(RIGHT_CLASSES::contains);
  }

  private boolean check() {
    NodeTraversor.filter(this, row);
    return simple && (cells > 0 || length > 0);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      length += text.text().strip().length();
    } else if (node instanceof Element element && node != row) {
      if (HtmlNoise.is(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (element.parent() == row) {
        cell = element;
        cells++;
        wrappers = 0;
      }
      String tag = element.normalName();
      if (WRAPPERS.contains(tag) && element != cell) {
        wrappers++;
      }
      simple &= !PARTS.contains(tag);
    }
    simple &= wrappers <= 1 && length <= longest;
    return simple ? FilterResult.CONTINUE : FilterResult.STOP;
  }
}
