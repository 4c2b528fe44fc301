package org.vitae.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the authors of a publication.
 *
 * @param name as printed, without marks
 * @param isOwner whether it is the person whose list this is
 * @param equalContribution whether the text marks an equal contribution
 * @param corresponding whether the text marks the corresponding author
 */
public record Author(
    String name, boolean isOwner, boolean equalContribution, boolean corresponding) {

  /** What is known of the authors, brought into line with their names. */
  static List<Author> of(
      List<String> names, List<String> equalContribution, @Nullable List<Author> known) {
    List<Author> out = new ArrayList<>(names.size());
    for (String name : names) {
      Author same = known == null ? null : find(name, out.size(), known);
      out.add(
          new Author(
              name,
              same != null && same.isOwner,
              equalContribution.contains(name),
              same != null && same.corresponding));
    }
    return List.copyOf(out);
  }

  /** Two authors may have one name: the place tells them apart. */
  private static @Nullable Author find(String name, int place, List<Author> known) {
    if (place < known.size() && known.get(place).name.equals(name)) {
      return known.get(place);
    }
    return known.stream().filter(author -> author.name.equals(name)).findFirst().orElse(null);
  }
}
