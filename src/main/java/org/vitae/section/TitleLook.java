package org.vitae.section;

import java.util.List;
import org.vitae.layout.LayoutDocument;
import org.vitae.layout.Passage;
import org.vitae.layout.Run;

/**
 * How the titles of a section's entries are set.
 *
 * @param size relative to the body text
 * @param han whether it is in Chinese characters, whose fonts often have no bold cut: then the size
 *     alone tells
 */
record TitleLook(float size, boolean bold, boolean han) {
  private static final float SAME_SIZE = 0.03f;
  private static final float LARGER = 1.04f;

  /** The look of a text's first word. */
  static TitleLook of(Passage passage) {
    List<TitleLook> looks =
        passage.runs().stream()
            .filter(r -> hasWord(passage.document(), r))
            .map(r -> of(passage.document(), r))
            .toList();
    if (looks.isEmpty()) {
      return new TitleLook(1, false, false);
    }
    TitleLook first = looks.get(0);
    boolean mixed = first.han && looks.stream().anyMatch(l -> l.bold && l.isSize(first));
    return mixed ? new TitleLook(first.size, true, true) : first;
  }

  private boolean isSize(TitleLook other) {
    return Math.abs(size - other.size) <= SAME_SIZE;
  }

  private static TitleLook of(LayoutDocument document, Run run) {
    return new TitleLook(run.style().size(), run.style().bold(), isHan(document, run));
  }

  boolean isProminent() {
    return bold || isLarger();
  }

  boolean isLarger() {
    return size >= LARGER;
  }

  /** Whether a text in another look may still be part of a title in this one. */
  boolean matches(TitleLook other) {
    boolean weight = bold == other.bold || isLarger() && other.han;
    return weight && isSize(other);
  }

  /** The position relative to the passage where the text is set in another way, or its length. */
  int end(Passage passage) {
    List<Run> runs = passage.runs();
    for (Run run : runs) {
      if (hasWord(passage.document(), run) && !isPartOf(of(passage.document(), run))) {
        return Math.max(0, run.span().start() - passage.span().start());
      }
    }
    return passage.length();
  }

  /** Beside bold words, Chinese characters count as bold. */
  private boolean isPartOf(TitleLook other) {
    return matches(other) || han && other.han && isSize(other);
  }

  private static boolean hasWord(LayoutDocument document, Run run) {
    return document
        .text()
        .substring(run.span().start(), run.span().end())
        .codePoints()
        .anyMatch(Character::isLetterOrDigit);
  }

  private static boolean isHan(LayoutDocument document, Run run) {
    return document
        .text()
        .substring(run.span().start(), run.span().end())
        .codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
  }
}
