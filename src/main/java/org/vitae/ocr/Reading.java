package org.vitae.ocr;

import java.util.List;

/**
 * What was recognised in a picture.
 *
 * @param turn quarter turns clockwise that the text runs in on the picture; positions are those of
 *     the picture turned back
 */
record Reading(GreyPicture picture, int turn, List<OcrLine> lines) {
  int letters() {
    return lines.stream().mapToInt(OcrLine::letters).sum();
  }

  /** The mean over all letters, 0–1. */
  double confidence() {
    int letters = letters();
    return letters == 0 ? 0 : sureLetters() / letters;
  }

  /**
   * How many letters were recognised, each counted as far as it is sure. Tesseract reads some lines
   * that stand on their side, but says of them neither where they begin nor on what they stand.
   */
  double sureLetters() {
    return lines.stream()
        .flatMap(l -> l.words().stream())
        .filter(w -> !w.isOnItsSide())
        .mapToDouble(w -> w.text().length() * w.confidence())
        .sum();
  }
}
