package org.vitae.ocr;

import java.util.List;

/** Has the program Tesseract look at pictures. Thread-safe. */
interface Tesseract {

  static Tesseract of(Ocr settings) {
    return settings.engine() == Ocr.Engine.TIKA
        ? new TikaTesseract(settings)
        : new OwnTesseract(settings);
  }

  /**
   * The lines of a picture, in the languages that are set.
   *
   * @throws OcrException if it isn't installed, fails or takes too long
   */
  List<OcrLine> lines(GreyPicture picture, int dpi) throws OcrException;

  /**
   * Degrees by which a picture has to be turned clockwise to be upright, in steps of 90.
   *
   * @throws OcrException if it can't tell
   */
  int rotation(GreyPicture picture) throws OcrException;
}
