package org.vitae.ocr;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts words of a line whose boxes overlap, so that no word stands within another. The line under
 * underlined words is taken for a part of the last one, which then reaches into the next.
 */
final class Overlaps {
  private Overlaps() {}

  /**
   * @param words from left to right; what isn't stays as it is
   */
  static List<OcrWord> part(List<OcrWord> words) {
    List<OcrWord> parted = new ArrayList<>(words);
    for (int i = 1; i < parted.size(); i++) {
      OcrWord word = parted.get(i - 1);
      OcrWord next = parted.get(i);
      if (next.left() < word.right() && next.left() > word.left() && next.right() > word.left()) {
        part(parted, i, word, next);
      }
    }
    return parted;
  }

  /** All letters, and the blank between the words, are taken for equally wide. */
  private static void part(List<OcrWord> words, int i, OcrWord word, OcrWord next) {
    float right = Math.max(word.right(), next.right());
    float letter = (right - word.left()) / (word.text().length() + 1 + next.text().length());
    float end = word.left() + word.text().length() * letter;
    words.set(i - 1, word.between(word.left(), end));
    words.set(i, next.between(end + letter, right));
  }
}
