package org.vitae.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vitae.text.Normalizer;

/** The name of the CV's owner, to be known again in author lists whatever form they print it in. */
record OwnerName(List<String> words) {
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

  OwnerName {
    words = List.copyOf(words);
  }

  static OwnerName of(Optional<String> name) {
    return new OwnerName(name.map(OwnerName::split).orElse(List.of()));
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
