package org.vitae.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.extract.AuthorList.Author;

/**
 * Names in brackets before a title, as lists of one's own works print the others: {@code (with A.
 * Quill and Y. Loh) On tides. …}. The owner isn't named.
 */
record LeadingCoauthors(AuthorList names) {
  private static final Pattern WITH =
      Pattern.compile(
          "\\s*+[(\\[](?:[Ee]ds?\\.,?[ ])?(?:[Jj]oint(?:ly)?[ ](?:work[ ])?)?[Ww]ith[ ]([^()\\[\\]]{3,200})[)\\]][.,:]?\\s*+(?=[\"“‘'«\\p{Lu}\\d])");

  private static final AuthorListParser NAMES = new AuthorListParser();

  /** Takes them out of the text, if the brackets hold nothing else. */
  static Optional<LeadingCoauthors> take(ReferenceText text) {
    Matcher m = WITH.matcher(text.text());
    if (!m.lookingAt()) {
      return Optional.empty();
    }
    Optional<AuthorList> names =
        NAMES
            .parse(text.text().substring(0, m.end(1)), m.start(1), OwnerName.NOBODY)
            .filter(list -> list.end() >= m.end(1) - 1);
    names.ifPresent(list -> text.mask(0, m.end(), ' '));
    return names.map(LeadingCoauthors::new);
  }

  /** Adds them where the reference names nobody else. */
  void addTo(Draft draft, ReferenceText text) {
    if (draft.has(Field.AUTHORS)) {
      return;
    }
    for (Author author : names.authors()) {
      draft.add(Field.AUTHORS, text.passage(author.name()), "reference.coauthor", 0.85);
    }
  }
}
