package org.vitae.attached;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML of unknown origin: a document type is skipped, so that entities are neither multiplied
 * nor fetched, and what uses one is refused.
 */
final class XmlTreeReader {
  private static final int DEEPEST = 64;
  private static final int MOST_ELEMENTS = 50_000;

  private XmlTreeReader() {}

  /**
   * @throws XmlException if it is no XML, uses entities of its own, or is no CV's by its size
   */
  static XmlElement read(byte[] xml) throws XmlException {
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(xml));
      try {
        return read(reader);
      } finally {
        reader.close();
      }
    } catch (XMLStreamException | RuntimeException e) {
      throw new XmlException("no readable XML", e);
    }
  }

  /** The JDK's own: another one on the class path may know other switches. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("refers to something outside");
        });
    return factory;
  }

  private static XmlElement read(XMLStreamReader reader) throws XMLStreamException {
    XmlElement document = new XmlElement("");
    Deque<XmlElement> open = new ArrayDeque<>();
    open.push(document);
    int count = 0;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (++count > MOST_ELEMENTS || open.size() > DEEPEST) {
            throw new XMLStreamException("more or deeper elements than a CV has");
          }
          XmlElement element = element(reader);
          open.element().add(element);
          open.push(element);
        }
        case XMLStreamConstants.END_ELEMENT -> open.pop();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            open.element().add(reader.getText());
        case XMLStreamConstants.ENTITY_REFERENCE -> throw new XMLStreamException("uses an entity");
        default -> {}
      }
    }
    return document.onlyChild();
  }

  private static XmlElement element(XMLStreamReader reader) {
    XmlElement element = new XmlElement(reader.getLocalName());
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      element.attribute(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    return element;
  }
}
