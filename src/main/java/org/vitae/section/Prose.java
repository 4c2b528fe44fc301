package org.vitae.section;

import java.util.List;
import java.util.regex.Pattern;
import org.vitae.extract.ItemSplitter;
import org.vitae.layout.Passage;
import org.vitae.lexicon.Lexicon;

/** Tells sentences from lists. Immutable, thread-safe. */
final class Prose {
  /** A shorter text is an item or a list, whatever its words. */
  private static final int MIN_WORDS = 6;

  /** The items of lists are shorter on average than what stands between a sentence's commas. */
  private static final double MAX_ITEM_WORDS = 5;

  /** A remark on an item doesn't make it a sentence. */
  private static final Pattern BRACKETS = Pattern.compile("\\s?\\([^()]{0,200}\\)");

  private final Lexicon words = Lexicon.load("prose-words");

  boolean isProse(Passage passage) {
    String text = passage.text();
    text = text.indexOf('(') < 0 ? text : BRACKETS.matcher(text).replaceAll("");
    int count = count(text);
    if (count < MIN_WORDS) {
      return false;
    }
    List<Passage> items = ItemSplitter.split(passage);
    double average = (double) count / Math.max(1, items.size());
    long marks = words.findIn(text).size();
    boolean sentence = text.endsWith(".") || text.indexOf(". ") > 0;
    boolean clauses = average > MAX_ITEM_WORDS && (marks > 0 || sentence || items.size() > 1);
    return clauses || marks >= 2 && (sentence || average > 3.5);
  }

  /** Whether it starts like a sentence about the person: "I", "My". */
  boolean isAboutPerson(Passage passage) {
    return words.startOf(passage.raw()).filter(h -> h.canonical().equals("person")).isPresent();
  }

  static int count(String text) {
    int words = 0;
    boolean gap = true;
    for (int i = 0; i < text.length(); i++) {
      boolean space = Character.isWhitespace(text.charAt(i));
      words += gap && !space ? 1 : 0;
      gap = space;
    }
    return words;
  }
}
