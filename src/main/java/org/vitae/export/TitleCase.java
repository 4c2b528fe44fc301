package org.vitae.export;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vitae.lexicon.Lexicon;
import org.vitae.text.Span;

/**
 * Titles as LaTeX, with braces around the words that keep their capital letters when a style puts
 * the title in lower case: acronyms, names of places and languages, and in a title that is set like
 * a sentence every capital within it. Immutable, thread-safe.
 */
final class TitleCase {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}][^\\s]*");
  private static final Pattern PART = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern TAIL = Pattern.compile("[^\\p{L}\\p{M}\\p{N}+#]*$");
  private static final String SENTENCE_ENDS = ":.?!–—";

  /** Shorter words are in lower case in titles of all kinds. */
  private static final int LONG = 4;

  private final List<Lexicon> names =
      Stream.of("countries", "cities", "languages").map(Lexicon::load).toList();
  private final Lexicon nounCapitals = Lexicon.load("noun-capitals");

  String protect(String title) {
    List<Span> words = words(title);
    boolean sentence = isSentence(title, words);
    BitSet named = named(title);
    boolean balanced = LatexText.isBalanced(title);
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (Span word : words) {
      String text = title.substring(word.start(), word.end());
      boolean capital = Character.isUpperCase(text.codePointAt(0)) && !begins(title, word);
      if (keepsCapitals(text) || capital && (sentence || named.get(word.start()))) {
        out.append(LatexText.escape(title.substring(from, word.start()), balanced));
        out.append('{').append(LatexText.escape(text, balanced)).append('}');
        from = word.end();
      }
    }
    return out.append(LatexText.escape(title.substring(from), balanced)).toString();
  }

  private static List<Span> words(String title) {
    List<Span> words = new ArrayList<>();
    Matcher m = WORD.matcher(title);
    while (m.find()) {
      Matcher tail = TAIL.matcher(m.group());
      int end = tail.find() ? m.start() + tail.start() : m.end();
      words.add(new Span(m.start(), end));
    }
    return words;
  }

  /** The characters that are part of a name. */
  private BitSet named(String title) {
    BitSet named = new BitSet();
    for (Lexicon list : names) {
      list.findIn(title).forEach(hit -> named.set(hit.span().start(), hit.span().end()));
    }
    return named;
  }

  /** Capitals within a word, or a letter that stands alone: {@code LSTM, GaN, 3D, vitamin C}. */
  private static boolean keepsCapitals(String word) {
    return PART.matcher(word).results().anyMatch(part -> isAcronym(part.group()));
  }

  private static boolean isAcronym(String part) {
    int first = Character.charCount(part.codePointAt(0));
    return part.codePoints().skip(1).anyMatch(Character::isUpperCase)
        || part.length() == first
            && Character.isUpperCase(part.codePointAt(0))
            && !part.equals("A");
  }

  /** Whether the word is the first of the title, or of what follows a colon. */
  private static boolean begins(String title, Span word) {
    int i = word.start();
    while (i > 0 && !Character.isLetterOrDigit(title.charAt(i - 1))) {
      i--;
      if (SENTENCE_ENDS.indexOf(title.charAt(i)) >= 0) {
        return true;
      }
    }
    return i == 0;
  }

  /** Whether capitals mean something: many long words have none, or all nouns have one. */
  private boolean isSentence(String title, List<Span> words) {
    long capitals = 0;
    long all = 0;
    for (Span word : words) {
      if (word.end() - word.start() >= LONG && !begins(title, word)) {
        all++;
        capitals += Character.isUpperCase(title.codePointAt(word.start())) ? 1 : 0;
      }
    }
    return 3 * capitals < 2 * all || nounCapitals.findIn(title).size() > 1;
  }
}
