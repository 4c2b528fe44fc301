package org.vitae.ocr;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts right where the words of a line stand. Words whose boxes overlap are parted, so that no word
 * stands within another: the line under underlined words is taken for a part of the last one, which
 * then reaches into the next. A box that is too narrow for its letters (only the full stop of
 * {@code J.} was measured) grows to its left.
 */
final class WordBoxes {
  /** The narrowest letters, in parts of the size of the type. */
  private static final float NARROWEST = 0.12f;

  /** Usual letters and blanks, in parts of the size of the type. */
  private static final float USUAL = 0.35f;

  private static final float BLANK = 0.25f;

  private final List<OcrWord> words;

  private WordBoxes(List<OcrWord> words) {
    this.words = new ArrayList<>(words);
  }

  /**
   * @param words from left to right; what isn't stays as it is
   * @param size of the type, in pixels; 0 if it isn't known
   */
  static List<OcrWord> amend(List<OcrWord> words, float size) {
    WordBoxes boxes = new WordBoxes(words);
    for (int i = 1; i < words.size(); i++) {
      boxes.grow(i, size);
      boxes.part(i);
    }
    return boxes.words;
  }

  private void grow(int i, float size) {
    OcrWord last = words.get(i - 1);
    OcrWord word = words.get(i);
    int letters = word.text().length();
    if (letters > 1 && word.right() - word.left() < NARROWEST * size * letters) {
      float left = Math.max(last.right() + BLANK * size, word.right() - USUAL * size * letters);
      words.set(i, word.between(Math.min(left, word.left()), word.right()));
    }
  }

  /** All letters, and the blank between the words, are taken for equally wide. */
  private void part(int i) {
    OcrWord word = words.get(i - 1);
    OcrWord next = words.get(i);
    if (next.left() >= word.right() || next.left() <= word.left()) {
      return;
    }
    float right = Math.max(word.right(), next.right());
    float letter = (right - word.left()) / (word.text().length() + 1 + next.text().length());
    float end = word.left() + word.text().length() * letter;
    words.set(i - 1, word.between(word.left(), end));
    words.set(i, next.between(end + letter, right));
  }
}
