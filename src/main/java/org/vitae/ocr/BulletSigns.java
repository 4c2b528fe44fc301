package org.vitae.ocr;

import java.util.ArrayList;
import java.util.List;

/** Recognises bullets by where they stand: Tesseract takes them for letters, mostly an "e". */
final class BulletSigns {
  static final String BULLET = "\u2022";

  /** Signs that start a list item as they are, and quotes, which stand as high. */
  private static final String KNOWN = "-\u2013\u2014*+>\u2022\"'\u2018\u2019\u201c\u201d";

  /**
   * A bullet is so high at most, in parts of the size of the type; a small letter is half of it.
   */
  private static final float HIGH = 0.48f;

  /** It hovers over the baseline, where letters stand. */
  private static final float LEAST_RISE = 0.07f;

  private static final float MOST_RISE = 0.4f;

  private BulletSigns() {}

  /** The line's words, with a bullet before them if there is one. */
  static List<OcrWord> read(OcrLine line) {
    if (line.words().size() < 2 || !isBullet(line.words().get(0), line)) {
      return line.words();
    }
    OcrWord first = line.words().get(0);
    List<OcrWord> out = new ArrayList<>(line.words());
    out.set(
        0,
        new OcrWord(
            BULLET,
            first.left(),
            first.top(),
            first.right(),
            first.bottom(),
            Math.max(first.confidence(), line.words().get(1).confidence())));
    return out;
  }

  private static boolean isBullet(OcrWord word, OcrLine line) {
    if (word.text().length() > 2 || KNOWN.contains(word.text())) {
      return false;
    }
    float size = LetterHeight.size(line);
    return word.bottom() - word.top() < HIGH * size
        && hovers(line.baseline(word.centerX()) - word.bottom(), size);
  }

  /** Whether something that ends so high over the baseline may be a bullet. */
  static boolean hovers(float rise, float size) {
    return rise > LEAST_RISE * size && rise < MOST_RISE * size;
  }
}
