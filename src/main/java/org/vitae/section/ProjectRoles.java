package org.vitae.section;

import java.util.List;
import java.util.regex.Pattern;
import org.vitae.layout.Passage;

/** What somebody was in a project: "Author, Maintainer" is two roles. Pure functions. */
final class ProjectRoles {
  private static final Pattern BETWEEN = Pattern.compile(",\\s+|\\s(?:and|&|und|et|e|y)\\s");

  /** A role has at most so many words; a longer piece is no list of roles. */
  private static final int MOST_WORDS = 3;

  private ProjectRoles() {}

  static List<Passage> split(Passage roles) {
    List<Passage> pieces = roles.split(BETWEEN).stream().map(Passage::trim).toList();
    return pieces.stream().allMatch(p -> !p.isEmpty() && Prose.count(p.text()) <= MOST_WORDS)
        ? pieces
        : List.of(roles);
  }
}
