package org.vitae.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.sax.XHTMLContentHandler;
import org.junit.jupiter.api.Test;
import org.vitae.diagnostic.Diagnostic;
import org.xml.sax.helpers.AttributesImpl;

class XhtmlTreeTest {
  private final XhtmlTree tree = new XhtmlTree();

  @Test
  void eventsBecomeElements() throws Exception {
    Metadata metadata = new Metadata();
    metadata.set("dc:title", "no content");
    XHTMLContentHandler events = new XHTMLContentHandler(tree, metadata);
    events.startDocument();
    AttributesImpl marker = new AttributesImpl();
    marker.addAttribute("", "data-marker", "data-marker", "CDATA", "1.");
    events.startElement("ul");
    events.startElement("li", marker);
    events.characters("Baked ");
    events.characters("bread\u200b");
    events.endElement("li");
    events.endElement("ul");
    events.element("p", "in Ulm");
    events.endDocument();
    assertThat(tree.body().children()).extracting(e -> e.normalName()).containsExactly("ul", "p");
    assertThat(tree.body().child(0).child(0).attr("data-marker")).isEqualTo("1.");
    assertThat(tree.body().child(0).text()).isEqualTo("Baked bread");
    assertThat(tree.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("characters-replaced");
  }

  @Test
  void noEventsAreNoParts() {
    assertThat(tree.body().children()).isEmpty();
  }
}
