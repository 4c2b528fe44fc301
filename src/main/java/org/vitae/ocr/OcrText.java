package org.vitae.ocr;

import java.util.List;

/**
 * Words on one horizontal line, in points.
 *
 * @param size of the type
 */
record OcrText(List<OcrWord> words, float baseline, float size) {
  OcrText {
    words = List.copyOf(words);
  }

  int letters() {
    return words.stream().mapToInt(w -> w.text().length()).sum();
  }

  OcrText withSize(float newSize) {
    return new OcrText(words, baseline, newSize);
  }
}
