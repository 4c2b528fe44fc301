package org.vitae.ocr;

import java.util.List;

/** Leaves out what was taken for a word but is a line, an icon or dirt. */
final class Specks {
  /** Signs that are less sure than this are none. */
  private static final float SIGN = 0.5f;

  private static final float WORD = 0.1f;

  private Specks() {}

  static List<OcrWord> drop(List<OcrWord> words) {
    return words.stream().filter(w -> !isSpeck(w)).toList();
  }

  private static boolean isSpeck(OcrWord word) {
    return word.confidence() < (word.hasLetterOrDigit() ? WORD : SIGN);
  }
}
