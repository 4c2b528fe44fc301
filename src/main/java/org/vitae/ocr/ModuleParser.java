package org.vitae.ocr;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.tika.parser.ocr.TesseractOCRParser;
import org.jspecify.annotations.Nullable;

/**
 * Tika's parser, which starts the program once for each page and not another time or two to see
 * whether it is there.
 */
final class ModuleParser extends TesseractOCRParser {
  private static final long serialVersionUID = 1L;

  /** A program that was killed is gone at once, unless it waits for a disk. */
  private static final long LAST_SECONDS = 5;

  /**
   * @param programs the folder of {@code tesseract}; if there is none, it is looked for where all
   *     programs are
   */
  ModuleParser(@Nullable Path programs) {
    if (programs != null) {
      setTesseractPath(programs.toString());
    }
  }

  @Override
  public boolean hasTesseract() {
    return true;
  }

  /** It would log that it is there, and how to turn it off. */
  @Override
  protected boolean hasWarned() {
    return true;
  }

  /** Comes back when the program is gone, so that it writes nothing any more. */
  @Override
  protected Process release(String id) {
    Process process = super.release(id);
    try {
      process.waitFor(LAST_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return process;
  }
}
