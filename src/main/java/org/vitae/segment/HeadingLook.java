package org.vitae.segment;

import org.vitae.layout.Line;

/** How a line that may be a heading stands out, the strongest first. */
enum HeadingLook {
  MARKED,
  /** In larger type than the text. */
  LARGE,
  BOLD_CAPITALS,
  CAPITALS,
  BOLD,
  APART,
  PLAIN;

  /** Type of this size, relative to the text's, is larger at a glance. */
  private static final float LARGE_SIZE = 1.15f;

  static HeadingLook of(Line line) {
    if (line.isHeading()) {
      return MARKED;
    }
    if (line.runs().stream().allMatch(r -> r.style().size() >= LARGE_SIZE)) {
      return LARGE;
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
    int letters = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (Character.isLetter(c)) {
        if (!Character.isUpperCase(c)) {
          return false;
        }
        letters++;
      }
    }
    return letters >= 4;
  }
}
