package org.vitae.input;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.vitae.ocr.GreyPicture;
import org.vitae.ocr.Ocr;
import org.vitae.ocr.OcrException;
import org.vitae.ocr.OcrPage;
import org.vitae.ocr.PageRecognizer;
import org.vitae.ocr.Recognition;

/** Recognises pages of one document, one after the other. For one thread. */
final class PageRecognition {
  private final PageRecognizer recognizer;
  private final List<OcrPage> pages = new ArrayList<>();
  private final SortedMap<Integer, OcrException> failures = new TreeMap<>();
  private final long started = System.nanoTime();

  /** A picture that is made when its turn comes. */
  interface Source {
    GreyPicture picture() throws OcrException;
  }

  PageRecognition(Ocr ocr) {
    this.recognizer = new PageRecognizer(ocr);
  }

  /**
   * A page that can't be recognised is noted.
   *
   * @param number counted from 1
   * @param width in points
   * @throws OcrException if Tesseract isn't there
   */
  void read(Source source, int number, float width, float height) throws OcrException {
    try {
      pages.add(recognizer.read(source.picture(), number, width, height));
    } catch (OcrException e) {
      if (e.isMissing()) {
        throw e;
      }
      failures.put(number, e);
    }
  }

  /** By number of the page. */
  SortedMap<Integer, OcrException> failures() {
    return failures;
  }

  Recognition result() {
    return new Recognition(pages, Duration.ofNanos(System.nanoTime() - started));
  }
}
