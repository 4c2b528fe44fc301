package org.vitae.extract;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.lexicon.Lexicon;

/**
 * Knows the shortened words of journals' names ({@code Phys. Rev.}), whose full stops end no
 * sentence. Immutable, thread-safe.
 */
final class JournalWords {
  private static final Pattern WORD =
      Pattern.compile("[ ]?(\\p{L}[\\p{L}'’&-]{0,14}|&)(\\.?)(?:[ ]|(?=[-,(:;\\x01\\x02]|$))");
  private static final Pattern NUMBERED =
      Pattern.compile("(?:\\p{Lu}[\\p{L}-]{0,12}\\.?[ ]){1,4}\\d");
  private static final Set<String> SMALL =
      Set.of(
          "of", "et", "and", "in", "for", "für", "de", "der", "des", "la", "the", "on", "&", "und",
          "y");
  private static final int REACH = 80;
  private static final int MOST_WORDS = 10;

  /** Shortened words are not longer. */
  private static final int LONGEST = 7;

  private final Lexicon words = Lexicon.load("journal-words");

  /** Whether a text begins with a name of several words, some of them shortened with full stops. */
  boolean begins(String text) {
    Matcher m = WORD.matcher(text);
    int at = 0;
    int dotted = 0;
    boolean known = false;
    for (int i = 0; i < MOST_WORDS && m.region(at, text.length()).lookingAt(); i++) {
      String word = m.group(1);
      boolean capital = Character.isUpperCase(word.charAt(0));
      if (!capital && !SMALL.contains(word)) {
        return false;
      }
      if (m.end(2) > m.start(2)) {
        if (word.length() > LONGEST + 5) {
          break;
        }
        dotted++;
        known |= isKnown(word);
      }
      at = m.end();
    }
    return known || dotted > 1 && at < text.length() && isNumber(text, at);
  }

  /**
   * Where a name of at least two shortened words ends that begins at a position and a number
   * follows, or -1.
   */
  int end(String text, int from) {
    Matcher m = WORD.matcher(text);
    int at = from;
    int dotted = 0;
    for (int i = 0; i < MOST_WORDS && m.region(at, text.length()).lookingAt(); i++) {
      String word = m.group(1);
      if (!Character.isUpperCase(word.charAt(0)) && !SMALL.contains(word)
          || word.length() > LONGEST + 5) {
        break;
      }
      dotted += m.end(2) > m.start(2) ? 1 : 0;
      at = m.end();
    }
    return dotted > 1 && at < text.length() && isNumber(text, at) ? at : -1;
  }

  private static boolean isNumber(String text, int at) {
    char c = text.charAt(at);
    return Character.isDigit(c) || c == ReferenceText.STOP || c == ',' || c == '(';
  }

  /** Whether a shortened name goes on at a position: with another word of it, or its volume. */
  boolean goesOn(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    if (at >= text.length()) {
      return false;
    }
    String rest = text.substring(at, Math.min(text.length(), at + REACH));
    return isNumber(text, at) || begins(rest) || NUMBERED.matcher(rest).lookingAt();
  }

  /** Whether the word that ends at a position is one of them. */
  boolean endsAt(String text, int end, int from) {
    int start = end;
    while (start > from
        && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '-')) {
      start--;
    }
    return start < end
        && Character.isUpperCase(text.charAt(start))
        && isKnown(text.substring(start, end));
  }

  private boolean isKnown(String word) {
    return words.match(word).isPresent();
  }
}
