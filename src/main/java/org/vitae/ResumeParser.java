package org.vitae;

import java.io.File;
import java.io.InputStream;
import java.nio.file.Path;
import org.vitae.input.UnreadableDocumentException;
import org.vitae.model.Resume;

/**
 * The short way from a CV to its data, with the standard {@link ResumePipeline}. Thread-safe.
 *
 * <pre>{@code Resume resume = ResumeParser.parse(Path.of("cv.md"));}</pre>
 */
public final class ResumeParser {
  private ResumeParser() {}

  /** Loaded when the first document is parsed. */
  private static final class Standard {
    static final ResumePipeline PIPELINE = ResumePipeline.builder().build();
  }

  /**
   * @throws UnreadableDocumentException if the file can't be read as a document; it holds the
   *     reason
   */
  public static Resume parse(Path file) throws UnreadableDocumentException {
    return Standard.PIPELINE.parse(file).resume();
  }

  /**
   * @throws UnreadableDocumentException if the file can't be read as a document; it holds the
   *     reason
   */
  public static Resume parse(File file) throws UnreadableDocumentException {
    return parse(file.toPath());
  }

  /**
   * Reads all of a stream; the caller closes it.
   *
   * @param name the file's name, a hint at its format
   * @throws UnreadableDocumentException if it can't be read as a document; it holds the reason
   */
  public static Resume parse(InputStream in, String name) throws UnreadableDocumentException {
    return Standard.PIPELINE.parse(in, name).resume();
  }

  /**
   * @throws UnreadableDocumentException if there is no text
   */
  public static Resume parse(CharSequence text) throws UnreadableDocumentException {
    return Standard.PIPELINE.parse(text).resume();
  }
}
