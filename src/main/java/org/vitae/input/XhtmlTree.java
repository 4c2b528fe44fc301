package org.vitae.input;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.vitae.diagnostic.Diagnostic;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Takes XHTML as SAX events, such as Tika's parsers give, into a tree that can be walked as that of
 * HTML. White space between blocks is passed over. Use it once.
 */
final class XhtmlTree extends DefaultHandler {
  private final Element root = new Element("div");
  private final StringBuilder text = new StringBuilder();
  private Element open = root;
  private int replaced;

  /** What the document holds, without its head. */
  Element body() {
    Element body = root.selectFirst("body");
    return body == null ? root : body;
  }

  /** Characters that were no text. */
  List<Diagnostic> diagnostics() {
    return new CleanText("", replaced).diagnostics();
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    endText();
    open = open.appendElement(name);
    for (int i = 0; i < attributes.getLength(); i++) {
      open.attr(attributes.getLocalName(i), clean(attributes.getValue(i)));
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    endText();
    Element outer = open.parent();
    open = outer == null ? root : outer;
  }

  @Override
  public void characters(char[] of, int start, int length) {
    text.append(of, start, length);
  }

  private void endText() {
    if (!text.isEmpty()) {
      open.appendChild(new TextNode(clean(text.toString())));
      text.setLength(0);
    }
  }

  private String clean(String of) {
    CleanText clean = CleanText.of(of);
    replaced += clean.replaced();
    return clean.text();
  }
}
