package org.vitae.section;

import java.util.regex.Pattern;
import org.vitae.segment.Block;

/** Tells running text about a person from the lines of a contact block. */
final class Paragraphs {
  /** A shorter text is prose only if it is a sentence. */
  private static final int MIN_WORDS = 25;

  private static final int MIN_SENTENCE_WORDS = 9;
  private static final int MIN_BULLET_WORDS = 6;

  /** Of a sentence's words, at least this share begins with a small letter. */
  private static final double MIN_SMALL = 0.45;

  /** "I" and "My" begin a sentence, however many names it holds. */
  private static final double MIN_SMALL_ABOUT_PERSON = 0.25;

  private static final Prose PROSE = new Prose();
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern CELLS = Pattern.compile("\\t|\\s[|•·]\\s");
  private static final int MAX_FINDINGS = 2;

  private Paragraphs() {}

  static boolean isProse(Block block, ContactFindings findings) {
    String text = block.text();
    String[] words = SPACE.split(text);
    boolean many = words.length >= MIN_WORDS || isHan(text) && text.length() >= MIN_WORDS;
    boolean sentence =
        words.length >= MIN_SENTENCE_WORDS
            && (text.endsWith(".") || text.endsWith("!") || text.contains(". "));
    boolean point = block.isBullet() && words.length >= MIN_BULLET_WORDS;
    double least = PROSE.isAboutPerson(block.passage()) ? MIN_SMALL_ABOUT_PERSON : MIN_SMALL;
    if ((!many && !sentence && !point) || (!isHan(text) && small(words) < least)) {
      return false;
    }
    boolean cells = CELLS.matcher(block.passage().raw()).find() && !text.contains(". ");
    return !cells && findings.count(block.passage()) <= MAX_FINDINGS;
  }

  private static double small(String[] words) {
    int small = 0;
    for (String word : words) {
      small += !word.isEmpty() && Character.isLowerCase(word.codePointAt(0)) ? 1 : 0;
    }
    return (double) small / words.length;
  }

  private static boolean isHan(String text) {
    long han =
        text.codePoints()
            .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
            .count();
    return han * 2 > text.length();
  }
}
