package org.vitae.cli;

import java.nio.file.Path;
import org.vitae.input.UnreadableDocumentException;

/** A document to what is written for it. Thread-safe. */
@FunctionalInterface
interface DocumentConverter {
  /**
   * What is to be written for a document.
   *
   * @throws UnreadableDocumentException if it can't be read
   * @throws InvalidOutputException if the result is not fit to be written
   */
  byte[] convert(Path document) throws UnreadableDocumentException, InvalidOutputException;
}
