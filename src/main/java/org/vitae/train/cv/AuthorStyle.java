package org.vitae.train.cv;

import java.util.ArrayList;
import java.util.List;
import org.vitae.train.fact.Dice;

/**
 * How a list of papers writes authors. Immutable.
 *
 * @param form 0 Jane Doe, 1 J. Doe, 2 Doe, J., 3 Doe J, 4 Doe, Jane
 * @param last before the last author
 */
record AuthorStyle(int form, String between, String last) {
  static AuthorStyle random(Dice dice) {
    int form = dice.oneOf(0, 0, 0, 1, 1, 2, 2, 3, 4);
    boolean commas = form == 2 || form == 4;
    String between = commas ? dice.oneOf(", ", "; ", ", ") : dice.oneOf(", ", ", ", ", ", "; ");
    String last =
        dice.oneOf(between, between, between.stripTrailing() + " and ", " and ", ", & ", " & ");
    return new AuthorStyle(form, between, last);
  }

  /** One name, as printed. */
  String print(String fullName) {
    int cut = familyStart(fullName);
    String given = fullName.substring(0, cut).strip();
    String family = fullName.substring(cut).strip();
    return switch (form) {
      case 1 -> initials(given, ". ") + family;
      case 2 -> family + ", " + initials(given, ". ").strip();
      case 3 -> family + " " + initials(given, "");
      case 4 -> family + ", " + given;
      default -> fullName;
    };
  }

  /** Particles belong to the family name. */
  private static int familyStart(String name) {
    String[] words = name.split(" ");
    int at = words[0].length() + 1;
    for (int i = 1; i < words.length - 1; i++) {
      boolean particle = Character.isLowerCase(words[i].charAt(0)) || words[i].matches("Van|De");
      boolean middle = words[i].length() == 2 && words[i].endsWith(".");
      if (particle || !middle && i == words.length - 2 && words.length > 3) {
        return at;
      }
      at += words[i].length() + 1;
    }
    return at;
  }

  private static String initials(String given, String end) {
    StringBuilder out = new StringBuilder();
    for (String word : given.split(" ")) {
      out.append(word, 0, word.offsetByCodePoints(0, 1)).append(end);
    }
    return out.toString();
  }

  /** The list as printed. */
  String join(List<String> printed) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < printed.size(); i++) {
      out.append(i == 0 ? "" : i == printed.size() - 1 ? last : between).append(printed.get(i));
    }
    return out.toString();
  }

  List<String> print(List<String> fullNames) {
    List<String> out = new ArrayList<>();
    fullNames.forEach(name -> out.add(print(name)));
    return out;
  }
}
