package org.vitae.xml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML of unknown origin: a document type is skipped, so that entities are neither multiplied
 * nor fetched, and what uses one is refused. Thread-safe.
 */
public final class XmlTreeReader {
  private static final int DEEPEST = 64;
  private static final int MOST_ELEMENTS = 50_000;

  /** Within so many bytes, an encoding is declared. */
  private static final int DECLARATION = 100;

  /** UTF-16 with its mark, or a declaration of something else than UTF-8. */
  private static final Pattern OTHER_ENCODING =
      Pattern.compile("\u00fe\u00ff|\u00ff\u00fe|(?i)<\\?xml[^>]{0,50}encoding=[\"'](?!utf-?8)");

  private XmlTreeReader() {}

  /**
   * @throws XmlException if it is no XML, uses entities of its own, or is no CV's by its size
   */
  public static XmlElement read(byte[] xml) throws XmlException {
    try {
      XMLStreamReader reader = open(xml);
      try {
        return read(reader);
      } finally {
        reader.close();
      }
    } catch (XMLStreamException | CharacterCodingException | RuntimeException e) {
      throw new XmlException("no readable XML", e);
    }
  }

  /** The JDK prints an error when it meets what is no UTF-8: it isn't given any. */
  private static XMLStreamReader open(byte[] xml)
      throws XMLStreamException, CharacterCodingException {
    String start = new String(xml, 0, Math.min(DECLARATION, xml.length), ISO_8859_1);
    if (OTHER_ENCODING.matcher(start).lookingAt()) {
      return factory().createXMLStreamReader(new ByteArrayInputStream(xml));
    }
    String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(xml)).toString();
    int mark = text.startsWith("\ufeff") ? 1 : 0;
    return factory().createXMLStreamReader(new StringReader(text.substring(mark)));
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
