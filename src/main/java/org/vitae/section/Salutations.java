package org.vitae.section;

import org.vitae.lexicon.Lexicon;
import org.vitae.segment.Block;

/**
 * Knows where a letter begins: {@code "Dear Mrs Brandt,"}. What follows is neither the name nor the
 * summary of a CV. Immutable, thread-safe.
 */
final class Salutations {
  private static final int MOST_WORDS = 8;

  private final Lexicon words = Lexicon.load("salutations");

  boolean isIn(Block block) {
    String text = block.first().text().strip();
    boolean ends = text.endsWith(",") || text.endsWith(":") || text.endsWith("!");
    return ends
        && !block.isBullet()
        && Prose.count(text) <= MOST_WORDS
        && words.startOf(text).filter(hit -> hit.span().start() == 0).isPresent();
  }
}
