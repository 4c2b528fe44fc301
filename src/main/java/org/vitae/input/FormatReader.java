package org.vitae.input;

/** Reads the clean text of a document in one format. */
interface FormatReader {
  ReadDocument read(String text);
}
