package org.vitae.ocr;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells the size of type from how high its letters stand. Tesseract states a size too, but guesses
 * what a line has no letters for: it is off by a tenth where a line lacks descenders.
 */
final class LetterHeight {
  /** Heights above the baseline in parts of the size, as most fonts have them. */
  private static final float TALL = 0.72f;

  private static final float SMALL = 0.52f;
  private static final String SMALL_LETTERS = "acemnorsuvwxzgpqy";

  private LetterHeight() {}

  static float size(OcrLine line) {
    List<Float> sizes = new ArrayList<>();
    for (OcrWord word : line.words()) {
      float height = line.baseline(word.centerX()) - word.top();
      float share = share(word.text());
      for (int i = 0; i < word.text().length() && share > 0 && height > 0; i++) {
        sizes.add(height / share);
      }
    }
    if (sizes.isEmpty()) {
      OcrWord first = line.words().get(0);
      return Math.max(1, first.bottom() - first.top());
    }
    sizes.sort(null);
    return Math.max(1, sizes.get(sizes.size() / 2));
  }

  /** How high the word's highest letter is in parts of the size, or 0 if it can't be told. */
  private static float share(String word) {
    boolean small = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "bdfhkl".indexOf(c) >= 0) {
        return TALL;
      }
      if (SMALL_LETTERS.indexOf(c) < 0) {
        return 0;
      }
      small = true;
    }
    return small ? SMALL : 0;
  }
}
