package org.vitae.section;

import java.util.List;
import java.util.Optional;
import org.vitae.extract.Wording;
import org.vitae.extract.WordingClassifier;
import org.vitae.lexicon.Lexicon;
import org.vitae.lexicon.Lexicon.Hit;

/**
 * Finds where a role ends and its organisation begins when a converter has lost the gap between
 * them: {@code "Sales Manager Acme Inc."}. Immutable, thread-safe.
 */
final class RoleBoundary {
  private static final double SURE = 0.7;

  private final Lexicon table = Lexicon.load("roles");
  private final WordingClassifier wording;

  RoleBoundary(WordingClassifier wording) {
    this.wording = wording;
  }

  /**
   * The end of the role, if the text is a role and then an organisation, with nothing but a blank
   * between them.
   */
  Optional<Integer> endBeforeOrganisation(String text) {
    List<Hit> hits = table.findIn(text);
    if (hits.isEmpty()) {
      return Optional.empty();
    }
    Hit last = hits.get(hits.size() - 1);
    int end = last.span().end();
    boolean apart =
        end + 1 < text.length()
            && text.charAt(end) == ' '
            && Character.isUpperCase(text.charAt(end + 1));
    if (!apart
        || !isSpecific(last, text.substring(0, end))
        || isNamedAfterPeople(text, last.span().end())) {
      return Optional.empty();
    }
    Wording rest = wording.classify(text.substring(end + 1));
    return rest.organisation() >= SURE && !rest.isUnit() ? Optional.of(end) : Optional.empty();
  }

  /** "Young Volunteers Club": many people of a role, and one word for what they are. */
  private static boolean isNamedAfterPeople(String text, int end) {
    return text.charAt(end - 1) == 's' && text.indexOf(' ', end + 1) < 0;
  }

  /** "Student Health Services" begins with a role's word, too: one general word alone is none. */
  private static boolean isSpecific(Hit role, String before) {
    return !role.canonical().equals("role") || before.strip().indexOf(' ') > 0;
  }
}
