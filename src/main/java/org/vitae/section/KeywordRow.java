package org.vitae.section;

import java.util.List;
import java.util.regex.Pattern;
import org.vitae.layout.Passage;
import org.vitae.segment.Block;

/** A line of keywords below an entry: short pieces apart from each other, as themes set tags. */
final class KeywordRow {
  private static final Pattern SEPARATOR = Pattern.compile("\\t|\\s[·•|]\\s|\\s[·•|]$");

  /** Pieces of a row. */
  private static final int PIECES = 2;

  private static final int PIECE_WORDS = 5;

  private KeywordRow() {}

  static boolean is(Block block) {
    List<Passage> items = items(block);
    return !block.isBullet()
        && items.size() >= PIECES
        && items.stream().allMatch(KeywordRow::isKeyword);
  }

  /** The last keyword on a line of its own. */
  static boolean goesOn(Block block) {
    return !block.isBullet() && isKeyword(block.passage());
  }

  static List<Passage> items(Block block) {
    return block.passage().split(SEPARATOR);
  }

  private static boolean isKeyword(Passage piece) {
    String text = piece.text();
    return text.split(" ").length <= PIECE_WORDS
        && !text.endsWith(".")
        && text.indexOf(':') < 0
        && text.codePoints().filter(Character::isDigit).count() < 4;
  }
}
