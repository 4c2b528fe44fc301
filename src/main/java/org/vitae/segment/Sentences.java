package org.vitae.segment;

import java.lang.Character.UnicodeScript;
import java.util.List;

/** How long a text is, and whether it ends like a sentence, in any script. */
final class Sentences {
  private static final List<String> STOPS = List.of(".", "!", "\u3002", "\uff01");

  /** Ends with a full stop that is an abbreviation's. */
  private static final String COMPANY = "Inc.";

  private Sentences() {}

  static boolean isEnded(String text) {
    return STOPS.stream().anyMatch(text::endsWith) && !text.endsWith(COMPANY);
  }

  /** The number of words; where they are written without blanks, two characters count as one. */
  static int words(String text) {
    int words = 0;
    int dense = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (isDense(c)) {
        dense++;
        inWord = false;
      } else {
        boolean space = c == ' ';
        words += !space && !inWord ? 1 : 0;
        inWord = !space;
      }
    }
    return words + (dense + 1) / 2;
  }

  /** Of a script that sets no blanks between words. */
  private static boolean isDense(int c) {
    if (c < 0x2e80) {
      return false;
    }
    UnicodeScript script = UnicodeScript.of(c);
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA;
  }
}
