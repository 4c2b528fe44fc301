package org.vitae.segment;

import org.vitae.layout.Line;

/** How a line that may be a heading stands out, the strongest first. */
enum HeadingLook {
  MARKED,
  BOLD_CAPITALS,
  CAPITALS,
  BOLD,
  APART,
  PLAIN;

  static HeadingLook of(Line line) {
    if (line.isHeading()) {
      return MARKED;
    }
    boolean capitals = isCapitals(line.text());
    if (line.isBold()) {
      return capitals ? BOLD_CAPITALS : BOLD;
    }
    if (capitals) {
      return CAPITALS;
    }
    return line.gapBefore() ? APART : PLAIN;
  }

  /** At least four letters, all of them capital. */
  static boolean isCapitals(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    return letters >= 4
        && text.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
  }
}
