package org.vitae.section;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vitae.extract.ListedName;

/**
 * Whose list of references it is, told from the list alone: the person who is bold or underlined
 * among others, or who is an author of nearly all.
 */
final class OwnerGuess {
  /** In fewer references somebody is in all of them by chance. */
  private static final int FEWEST = 3;

  private static final double NEARLY_ALL = 0.8;

  /** An emphasised name is surely the owner's if it is so in half of the references. */
  private static final double HALF = 0.5;

  private OwnerGuess() {}

  /** One person of a list. */
  private static final class Count {
    private int references;
    private int emphasised;
    private String longest = "";

    void add(ListedName name) {
      references++;
      emphasised += name.emphasised() ? 1 : 0;
      longest = name.printed().length() > longest.length() ? name.printed() : longest;
    }
  }

  /**
   * The owner's name in the longest form that is printed.
   *
   * @param lists the names of each reference
   */
  static Optional<String> of(List<List<ListedName>> lists) {
    Map<String, Count> counts = new HashMap<>();
    for (List<ListedName> list : lists) {
      list.stream()
          .filter(name -> !name.key().isEmpty())
          .collect(java.util.stream.Collectors.toMap(ListedName::key, n -> n, OwnerGuess::surer))
          .forEach((key, name) -> counts.computeIfAbsent(key, k -> new Count()).add(name));
    }
    long named = lists.stream().filter(list -> !list.isEmpty()).count();
    List<Count> strong =
        counts.values().stream()
            .filter(c -> c.emphasised > 1 && c.emphasised >= HALF * named)
            .toList();
    if (strong.size() == 1) {
      return Optional.of(strong.get(0).longest);
    }
    List<Count> all =
        counts.values().stream()
            .filter(c -> named >= FEWEST && c.references >= NEARLY_ALL * named)
            .toList();
    return all.size() == 1 ? Optional.of(all.get(0).longest) : Optional.empty();
  }

  private static ListedName surer(ListedName one, ListedName other) {
    return other.emphasised() ? other : one;
  }
}
