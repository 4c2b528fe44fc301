package org.vitae.input;

import java.io.InputStream;
import java.nio.file.Path;
import org.vitae.input.UnreadableDocumentException.Reason;

/** Reads a document of any supported format. Immutable, thread-safe. */
public final class DocumentReader {
  private final Limits limits;

  public DocumentReader(Limits limits) {
    this.limits = limits;
  }

  /**
   * @throws UnreadableDocumentException with the {@link Reason}
   */
  public ReadDocument read(Path file) throws UnreadableDocumentException {
    throw new UnreadableDocumentException(Reason.UNSUPPORTED_FORMAT, file + ": " + limits);
  }

  /**
   * Reads all of a stream; the caller closes it.
   *
   * @param name the file's name, a hint at its format; the content decides
   * @throws UnreadableDocumentException with the {@link Reason}
   */
  public ReadDocument read(InputStream in, String name) throws UnreadableDocumentException {
    throw new UnreadableDocumentException(Reason.UNSUPPORTED_FORMAT, name);
  }

  /**
   * Reads text that is in memory already: Markdown if it looks so, otherwise plain.
   *
   * @throws UnreadableDocumentException if there is no text
   */
  public ReadDocument read(CharSequence text) throws UnreadableDocumentException {
    throw new UnreadableDocumentException(Reason.EMPTY, "the text is empty");
  }
}
