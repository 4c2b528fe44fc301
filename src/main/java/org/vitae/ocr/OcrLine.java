package org.vitae.ocr;

import java.util.List;

/**
 * Words on one line as they were recognised.
 *
 * @param words from left to right
 * @param slope of the baseline, downwards
 * @param start of the baseline at {@code left}, in pixels from the top of the picture
 */
record OcrLine(List<OcrWord> words, float left, float slope, float start) {
  OcrLine {
    words = List.copyOf(words);
  }

  OcrLine withWords(List<OcrWord> newWords) {
    return new OcrLine(newWords, left, slope, start);
  }

  float baseline(float x) {
    return start + slope * (x - left);
  }

  int letters() {
    return words.stream().mapToInt(w -> w.text().length()).sum();
  }
}
