package org.vitae.layout;

/** Tells, roughly, how much of its width a text gives to a part of it. */
final class LetterWidths {
  /** Widths in parts of a small letter's, as most proportional fonts have them. */
  private static final double NARROW = 0.5;

  private static final double WIDE = 1.5;
  private static final double CAPITAL = 1.25;
  private static final String NARROW_LETTERS = "ijltfrI.,:;'’|!()[]/ -\u00a0";
  private static final String WIDE_LETTERS = "mwMW@%—";

  /**
   * A line is about two and a half times as high as a small letter is wide. Boxes that are higher
   * hold upright text or several rows of it, and where in them a letter stands isn't known.
   */
  private static final double TALL = 5;

  private LetterWidths() {}

  /** The whole box where it can't be told. */
  static Box part(Box box, String text, int start, int end) {
    double skipped = of(text.substring(0, start));
    double taken = of(text.substring(start, end));
    double all = skipped + taken + of(text.substring(end));
    if (taken == all || box.height() * all > TALL * box.width()) {
      return box;
    }
    double from = isRightToLeft(text) ? all - skipped - taken : skipped;
    return new Box(
        box.x() + (float) (box.width() * from / all),
        box.y(),
        (float) (box.width() * taken / all),
        box.height());
  }

  private static boolean isRightToLeft(String text) {
    return text.codePoints()
        .filter(Character::isLetter)
        .mapToObj(Character::getDirectionality)
        .findFirst()
        .map(
            d ->
                d == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || d == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
        .orElse(false);
  }

  private static double of(String text) {
    return text.codePoints().mapToDouble(LetterWidths::of).sum();
  }

  private static double of(int letter) {
    if (NARROW_LETTERS.indexOf(letter) >= 0) {
      return NARROW;
    } else if (WIDE_LETTERS.indexOf(letter) >= 0 || Character.isIdeographic(letter)) {
      return WIDE;
    }
    return Character.isUpperCase(letter) ? CAPITAL : 1;
  }
}
