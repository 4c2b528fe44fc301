package org.vitae.xml;

/** A text is no XML, or none that is safe to read. */
public final class XmlException extends Exception {
  private static final long serialVersionUID = 1L;

  XmlException(String message, Throwable cause) {
    super(message, cause);
  }
}
