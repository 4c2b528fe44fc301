package org.vitae.extract;

import java.util.List;
import org.vitae.layout.Style;

/**
 * A name in the author list of a reference.
 *
 * @param printed without marks
 * @param key the same for all forms of one name: the family name and the first initial
 * @param emphasised whether it is bold or underlined among others that aren't
 */
public record ListedName(String printed, String key, boolean emphasised) {
  static List<ListedName> of(ReferenceText text, AuthorList list) {
    List<AuthorList.Author> authors = list.authors();
    long bold = authors.stream().filter(a -> isStyled(text, a)).count();
    boolean some = bold > 0 && bold < authors.size();
    return authors.stream()
        .map(a -> of(text.passage(a.name()).text(), some && isStyled(text, a)))
        .toList();
  }

  private static ListedName of(String printed, boolean emphasised) {
    return new ListedName(printed, OwnerName.key(printed), emphasised);
  }

  private static boolean isStyled(ReferenceText text, AuthorList.Author author) {
    return text.pieces().stream()
        .filter(p -> p.start() < author.name().end() && p.end() > author.name().start())
        .map(p -> p.run().style())
        .anyMatch(ListedName::isStrong);
  }

  private static boolean isStrong(Style style) {
    return style.bold() || style.underline();
  }
}
