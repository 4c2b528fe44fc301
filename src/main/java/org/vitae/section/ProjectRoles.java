package org.vitae.section;

import java.util.List;
import java.util.regex.Pattern;
import org.vitae.extract.WordingClassifier;
import org.vitae.layout.Passage;

/**
 * What somebody was in a project: "Author, Maintainer" is two roles, "Research and Development
 * Lead" is one. Pure functions.
 */
final class ProjectRoles {
  private static final Pattern COMMA = Pattern.compile(",\\s+");
  private static final Pattern BETWEEN = Pattern.compile(",\\s+|\\s(?:and|und|et|e|y)\\s");
  private static final WordingClassifier WORDING = new WordingClassifier();

  /** A role has at most so many words; a longer piece is no list of roles. */
  private static final int MOST_WORDS = 3;

  private ProjectRoles() {}

  /** The roles of a form that joins them by "and" itself. */
  static List<Passage> joined(Passage roles) {
    return pieces(roles, BETWEEN);
  }

  static List<Passage> split(Passage roles) {
    List<Passage> all = pieces(roles, BETWEEN);
    if (all.stream().allMatch(p -> WORDING.classify(p.text()).isRole())) {
      return all;
    }
    List<Passage> some = pieces(roles, COMMA);
    return some.stream().allMatch(p -> !p.isEmpty() && Prose.count(p.text()) <= MOST_WORDS)
        ? some
        : List.of(roles);
  }

  private static List<Passage> pieces(Passage roles, Pattern between) {
    return roles.split(between).stream().map(Passage::trim).toList();
  }
}
