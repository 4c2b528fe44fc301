package org.vitae.ocr;

/**
 * A word as it was recognised, in pixels from the top left corner of the picture.
 *
 * @param confidence 0–1
 */
record OcrWord(String text, float left, float top, float right, float bottom, float confidence) {
  float centerX() {
    return (left + right) / 2;
  }

  boolean hasLetterOrDigit() {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
