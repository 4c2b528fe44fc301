package org.vitae.segment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.vitae.lexicon.Lexicon;

/** What the words of a heading say that its section holds. Immutable, thread-safe. */
final class HeadingVocabulary {
  /** A heading is short; a longer line that is made of heading words only is a sentence. */
  private static final int MAX_LENGTH = 70;

  private static final Pattern DECORATION =
      Pattern.compile("\\([^()]{0,80}\\)|^\\s*(?:\\d{1,2}|[IVX]{1,4}|[A-H])[.)]\\s+|[:.]\\s*$");

  private final Lexicon headings = Lexicon.load("headings");
  private final Lexicon modifiers = Lexicon.load("heading-modifiers");

  /**
   * What the text is about if it is a heading through and through: every word is a heading's;
   * otherwise empty.
   */
  Set<SectionType> types(String text) {
    if (text.length() > MAX_LENGTH) {
      return Set.of();
    }
    String words = undecorated(text);
    List<Lexicon.Hit> hits = headings.findIn(words);
    if (hits.isEmpty()) {
      return Set.of();
    }
    StringBuilder rest = new StringBuilder(words);
    for (int i = hits.size() - 1; i >= 0; i--) {
      rest.replace(hits.get(i).span().start(), hits.get(i).span().end(), " ");
    }
    Set<SectionType> types = new LinkedHashSet<>();
    if (isModifiers(rest)) {
      hits.forEach(hit -> types.add(SectionType.valueOf(hit.canonical())));
    }
    if (types.size() > 1) {
      types.remove(SectionType.OTHER);
    }
    return types;
  }

  private static String undecorated(String text) {
    return text.indexOf('.') < 0 && text.indexOf(':') < 0 && text.indexOf(')') < 0
        ? text
        : DECORATION.matcher(text).replaceAll(" ");
  }

  private boolean isModifiers(CharSequence rest) {
    int letters = 0;
    for (int i = 0; i < rest.length(); i++) {
      letters += Character.isLetterOrDigit(rest.charAt(i)) ? 1 : 0;
    }
    int known = modifiers.findIn(rest).stream().mapToInt(h -> h.span().length()).sum();
    return known >= letters;
  }

  /**
   * What a heading with unknown words is about, by its last known phrase ("Animal Care
   * Experience").
   */
  Optional<SectionType> head(String text) {
    String words = undecorated(text).strip();
    List<Lexicon.Hit> hits = headings.findIn(words);
    return hits.isEmpty() || hits.get(hits.size() - 1).span().end() < words.length()
        ? Optional.empty()
        : Optional.of(SectionType.valueOf(hits.get(hits.size() - 1).canonical()));
  }
}
