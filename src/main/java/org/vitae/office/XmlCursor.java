package org.vitae.office;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLResolver;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks through the elements of an XML file. Nothing outside of the file is ever looked at, and
 * entities that it defines are not expanded. Of one thread.
 */
final class XmlCursor {
  /** What is nested deeper is passed over: no program writes it, and the stack is finite. */
  private static final int DEEPEST = 250;

  /** What is done with an element; what it leaves unread of it is passed over. */
  interface Handler {
    /**
     * @param name without its prefix
     */
    void element(String name) throws XMLStreamException, OfficeException;
  }

  private final XMLStreamReader in;
  private final Effort effort;
  private int depth;

  private XmlCursor(XMLStreamReader in, Effort effort) {
    this.in = in;
    this.effort = effort;
  }

  /** Calls the handler for the children of the root element. */
  static void walkRoot(byte[] xml, Effort effort, RootHandler handler) throws OfficeException {
    try {
      XMLStreamReader in = open(xml);
      XmlCursor cursor = new XmlCursor(in, effort);
      while (cursor.next() != XMLStreamConstants.START_ELEMENT) {
        if (!in.hasNext()) {
          throw OfficeException.damaged(null);
        }
      }
      handler.root(cursor);
      in.close();
    } catch (XMLStreamException | NoSuchElementException e) {
      throw OfficeException.damaged(e);
    }
  }

  /** The JDK prints an error when it meets what is no UTF-8: it isn't given any. */
  private static XMLStreamReader open(byte[] xml) throws XMLStreamException {
    boolean wide = xml.length > 1 && (xml[0] & 0xfe) == 0xfe && (xml[1] & 0xfe) == 0xfe;
    if (wide) {
      return factory().createXMLStreamReader(new ByteArrayInputStream(xml));
    }
    String text = new String(xml, StandardCharsets.UTF_8);
    int mark = text.startsWith("\ufeff") ? 1 : 0;
    return factory().createXMLStreamReader(new StringReader(text.substring(mark)));
  }

  /** Gets the cursor at the root element. */
  interface RootHandler {
    void root(XmlCursor xml) throws XMLStreamException, OfficeException;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    XMLResolver nothing = (publicId, systemId, base, namespace) -> new StringReader("");
    factory.setXMLResolver(nothing);
    // From JDK 24 on it refuses more than 200; what is too deep is skipped here, not the document.
    factory.setProperty("jdk.xml.maxElementDepth", "0");
    return factory;
  }

  void eachChild(Handler handler) throws XMLStreamException, OfficeException {
    int outer = depth;
    while (depth >= outer) {
      if (next() == XMLStreamConstants.START_ELEMENT) {
        if (depth <= DEEPEST) {
          handler.element(in.getLocalName());
        }
        skipTo(outer);
      }
    }
  }

  /** The handler gets the children, the sink the characters between them. */
  void eachChild(Handler handler, StringBuilder sink) throws XMLStreamException, OfficeException {
    int outer = depth;
    while (depth >= outer) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (depth <= DEEPEST) {
          handler.element(in.getLocalName());
        }
        skipTo(outer);
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        sink.append(in.getTextCharacters(), in.getTextStart(), in.getTextLength());
      }
    }
  }

  /** The characters of the element, of its children too. */
  String text() throws XMLStreamException, OfficeException {
    StringBuilder out = new StringBuilder();
    int outer = depth;
    while (depth >= outer) {
      int event = next();
      if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        out.append(in.getTextCharacters(), in.getTextStart(), in.getTextLength());
      }
    }
    return out.toString();
  }

  /** An attribute of the element by its name without a prefix; only before its children. */
  @Nullable String attribute(String name) {
    for (int i = 0; i < in.getAttributeCount(); i++) {
      if (in.getAttributeLocalName(i).equals(name)) {
        return in.getAttributeValue(i);
      }
    }
    return null;
  }

  String attribute(String name, String otherwise) {
    String value = attribute(name);
    return value == null ? otherwise : value;
  }

  int number(String name, int otherwise) {
    String value = attribute(name);
    try {
      return value == null ? otherwise : (int) Double.parseDouble(value.strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  String namespace() {
    String namespace = in.getNamespaceURI();
    return namespace == null ? "" : namespace;
  }

  private void skipTo(int outer) throws XMLStreamException, OfficeException {
    while (depth > outer) {
      next();
    }
  }

  private int next() throws XMLStreamException, OfficeException {
    effort.step();
    int event = in.next();
    if (event == XMLStreamConstants.START_ELEMENT) {
      depth++;
    } else if (event == XMLStreamConstants.END_ELEMENT) {
      depth--;
    }
    return event;
  }
}
