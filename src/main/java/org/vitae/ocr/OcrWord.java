package org.vitae.ocr;

/**
 * A word as it was recognised, in pixels from the top left corner of the picture.
 *
 * @param confidence 0–1
 */
record OcrWord(String text, float left, float top, float right, float bottom, float confidence) {
  OcrWord between(float newLeft, float newRight) {
    return new OcrWord(text, newLeft, top, newRight, bottom, confidence);
  }

  float centerX() {
    return (left + right) / 2;
  }

  /** Whether it is clearly higher than wide, as no word is that is upright. */
  boolean isOnItsSide() {
    return text.length() > 3 && bottom - top > 1.5f * (right - left);
  }

  boolean hasLetterOrDigit() {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
