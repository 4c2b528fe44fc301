package org.vitae.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vitae.text.Normalizer;

/** The name of the CV's owner, to be known again in author lists whatever form they print it in. */
record OwnerName(List<String> words) {
  /** {@code Quill AB}: initials are the last. */
  private static final Pattern SURNAME_FIRST =
      Pattern.compile("^[^,]{2,40}\\p{L}{2}[ ](?:\\p{Lu}\\.?-?){1,3}$");

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

  static final OwnerName NOBODY = new OwnerName(List.of());

  OwnerName {
    words = List.copyOf(words);
  }

  static OwnerName of(Optional<String> name) {
    return new OwnerName(name.map(OwnerName::split).orElse(List.of()));
  }

  /**
   * What all forms of one name share, {@code quill a}: the family name and the first initial. Empty
   * for a name of one word.
   */
  static String key(String printed) {
    String name = PersonName.inOrder(printed);
    List<String> words = split(name);
    if (words.size() < 2) {
      return "";
    }
    int last = words.size() - 1;
    boolean surnameFirst = SURNAME_FIRST.matcher(printed).find();
    String family = words.get(surnameFirst ? 0 : last);
    return family + " " + words.get(surnameFirst ? last : 0).charAt(0);
  }

  private static List<String> split(String name) {
    return Arrays.stream(NO_LETTERS.split(Normalizer.fold(name)))
        .filter(w -> !w.isEmpty())
        .toList();
  }

  /**
   * Whether a printed name may be the owner's: one word in full, the others in full or as initials.
   */
  boolean matches(String printed) {
    if (words.size() < 2) {
      return false;
    }
    List<String> other = split(printed);
    if (other.size() < 2) {
      return false;
    }
    boolean inFull = other.stream().anyMatch(w -> w.length() > 1 && words.contains(w));
    return inFull && other.stream().allMatch(this::isWordOrInitial);
  }

  private boolean isWordOrInitial(String part) {
    return words.stream()
        .anyMatch(w -> w.startsWith(part) && (w.equals(part) || part.length() <= 2));
  }
}
