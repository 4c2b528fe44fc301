package org.vitae.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.extract.Draft;
import org.vitae.layout.Passage;
import org.vitae.lexicon.Lexicon;
import org.vitae.lexicon.Lexicon.Hit;

/**
 * Finds the words that lead in who gave an award or where a paper appeared: {@code "Awarded by"}.
 * Immutable, thread-safe.
 */
final class LeadIns {
  private static final Pattern AFTER = Pattern.compile("\\s*[:\uff1a]?\\s*");

  private final Lexicon leads = Lexicon.load("entry-leads");

  /** The words, with a colon after them, if the text starts with them and goes on like a name. */
  Optional<Passage> find(Passage text) {
    Optional<Hit> hit = leads.startOf(text.raw());
    if (hit.isEmpty() || hit.get().span().start() > 0) {
      return Optional.empty();
    }
    int end = hit.get().span().end();
    Matcher after = AFTER.matcher(text.raw()).region(end, text.length());
    int from = after.lookingAt() ? after.end() : end;
    boolean name =
        from == text.length()
            || from > end && isName(text.raw().substring(from))
            || text.raw().codePointAt(from) > 0x2e80
            || !hit.get().canonical().equals("place") && from > end;
    return name ? Optional.of(text.to(from)) : Optional.empty();
  }

  /** A word in small letters is no name, unless it is one such as {@code "hive.example"}. */
  private static boolean isName(String rest) {
    String word = rest.substring(0, (rest + " ").indexOf(' '));
    return !Character.isLowerCase(word.codePointAt(0))
        || word.chars().limit(word.length() - 1L).anyMatch(c -> !Character.isLowerCase(c));
  }

  /** The text without the words that lead it in, which become labels. */
  Fragment take(Draft draft, Fragment text) {
    Passage first = text.pieces().get(0);
    Optional<Passage> lead = find(first);
    if (lead.isEmpty()) {
      return text;
    }
    List<Passage> rest = new ArrayList<>(text.pieces());
    rest.set(0, first.from(lead.get().length()).trim());
    rest.removeIf(Passage::isEmpty);
    if (rest.isEmpty()) {
      return text;
    }
    draft.label(lead.get());
    return new Fragment(rest);
  }

  boolean startsWithOne(Passage text) {
    return find(text).isPresent();
  }
}
