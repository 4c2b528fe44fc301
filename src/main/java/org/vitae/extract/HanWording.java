package org.vitae.extract;

import java.util.Optional;
import org.vitae.lexicon.Lexicon;

/**
 * Tells Chinese roles, organisations and units by how they end: {@code 核心开发者} is a role, {@code
 * 中央研究院} an institution. Chinese writes no blanks, so a {@link Lexicon} of words finds nothing
 * inside. Immutable, thread-safe.
 */
final class HanWording {
  /** The longest ending of the table. */
  private static final int LONGEST = 4;

  /** A longer run of characters is a sentence or a title, whatever it ends with. */
  private static final int MOST = 16;

  private static final double SURE = 0.9;

  private final Lexicon endings = Lexicon.load("endings");

  /** What the ending of the text's last Chinese run says; empty for a text without one. */
  Optional<Wording> classify(String text) {
    return ending(text).map(HanWording::wording);
  }

  /** The work type that a role tells, or {@code role}. */
  Optional<String> ending(String text) {
    int end = end(text);
    int start = end;
    while (start > 0 && isHan(text.charAt(start - 1))) {
      start--;
    }
    if (end - start < 2 || end - start > MOST) {
      return Optional.empty();
    }
    for (int length = Math.min(LONGEST, end - start); length > 0; length--) {
      Optional<String> kind = endings.match(text.substring(end - length, end));
      if (kind.isPresent()) {
        return kind;
      }
    }
    return Optional.empty();
  }

  /** Where the text ends without a remark in brackets. */
  private static int end(String text) {
    String stripped = text.stripTrailing();
    int open = Math.max(stripped.lastIndexOf('('), stripped.lastIndexOf('（'));
    boolean bracket = open > 0 && (stripped.endsWith(")") || stripped.endsWith("）"));
    return bracket ? stripped.substring(0, open).stripTrailing().length() : stripped.length();
  }

  private static Wording wording(String kind) {
    return switch (kind) {
      case "role", "internship", "teaching" -> new Wording(SURE, 0, 0, 0);
      case "unit" -> new Wording(0, SURE * 0.6, SURE, 0);
      default -> new Wording(0, SURE, 0, 0);
    };
  }

  static boolean isHan(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }
}
