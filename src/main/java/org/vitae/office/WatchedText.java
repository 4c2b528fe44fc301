package org.vitae.office;

import org.apache.tika.sax.ContentHandlerDecorator;
import org.vitae.office.OfficeException.Kind;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Ends a parser that knows no limits, by an exception whose cause is the reason. */
final class WatchedText extends ContentHandlerDecorator {
  /** In characters, and 64 for each element: a hundred times what any CV has. */
  private static final long MOST = 16L << 20;

  private static final int ELEMENT = 64;

  private final Effort effort;
  private long size;

  WatchedText(ContentHandler to, Effort effort) {
    super(to);
    this.effort = effort;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes)
      throws SAXException {
    grow(ELEMENT);
    super.startElement(uri, name, qualified, attributes);
  }

  @Override
  public void characters(char[] of, int start, int length) throws SAXException {
    grow(length);
    super.characters(of, start, length);
  }

  private void grow(int by) throws SAXException {
    size += by;
    try {
      effort.step();
      if (size > MOST) {
        throw new OfficeException(Kind.TOO_LARGE, "holds more text than any document");
      }
    } catch (OfficeException e) {
      throw new SAXException(e);
    }
  }
}
