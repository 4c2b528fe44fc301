package org.vitae.input;

/** Which characters are pictures to a reader and not text. */
final class Glyphs {
  /** Dingbats that serve as footnote marks, ratings or musical accidentals of a name (C♯). */
  private static final String KEPT = "\u2605\u2606\u266d\u266f";

  /** Pictures of an envelope, a telephone, a globe, a house, a pin, a chain, a computer. */
  private static final String CONTACT = "\u2709\u260e\u260f\u2706\u2302";

  /** Filled and hollow shapes that rate a skill when several stand in a row. */
  private static final String RATING =
      "\u25cf\u25cb\u25ef\u25a0\u25a1\u2605\u2606\u25c6\u25c7\u25ae\u25af\u2b24";

  /** Diamonds and the like, which part the items of a line as a middle dot does. */
  private static final String PARTING = "\u2666\u2662\u25c6\u25c7\u2756\u2726\u2727\u27a2\u27a4";

  private Glyphs() {}

  static boolean isParting(int c) {
    return PARTING.indexOf(c) >= 0;
  }

  /** Emoji, dingbats, icons of symbol fonts and what modifies them. */
  static boolean isPicture(int c) {
    if (c < 0x2300) {
      return c == 0x200d || c == 0x20e3;
    }
    return c >= 0x1f000 && c <= 0x1fbff
        || isDingbat(c)
        || isPrivate(c)
        || c >= 0xfe00 && c <= 0xfe0f
        || c >= 0xe0020 && c <= 0xe007f;
  }

  /** A picture that stands between two ways to reach a person. */
  static boolean isContact(int c) {
    return isPrivate(c)
        || CONTACT.indexOf(c) >= 0
        || c >= 0x1f4e0 && c <= 0x1f4f2
        || c >= 0x1f582 && c <= 0x1f588
        || c == 0x1f310
        || c == 0x1f3e0
        || c == 0x1f4cd
        || c == 0x1f4bb
        || c == 0x1f517;
  }

  static boolean isRating(int c) {
    return RATING.indexOf(c) >= 0;
  }

  private static boolean isDingbat(int c) {
    boolean circledDigit = c >= 0x2776 && c <= 0x2793;
    return c >= 0x2600 && c <= 0x27bf && !circledDigit && KEPT.indexOf(c) < 0
        || c == 0x2302
        || c >= 0x231a && c <= 0x231b
        || c >= 0x23e9 && c <= 0x23fa
        || c >= 0x2b05 && c <= 0x2b55;
  }

  private static boolean isPrivate(int c) {
    return c >= 0xe000 && c <= 0xf8ff || c >= 0xf0000;
  }
}
