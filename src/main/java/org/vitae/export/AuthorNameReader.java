package org.vitae.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vitae.lexicon.Lexicon;
import org.vitae.model.Publication;

/**
 * Names as printed to their parts: {@code "Anna M. van der Berg"}, {@code "van der Berg, A. M."}
 * and {@code "Berg AM"}. What it can't divide stays whole. Immutable, thread-safe.
 */
final class AuthorNameReader {
  private static final Pattern BLANK = Pattern.compile(" ");
  private static final Pattern COMMA = Pattern.compile(" ?, ?");
  private static final Pattern SUFFIX = Pattern.compile("(?:Jr|Sr)\\.?|II|III|IV");
  private static final Pattern INITIALS =
      Pattern.compile(
          "\\p{Lu}{1,3}(?:-\\p{Lu}{1,2})?|(?:-?\\p{Lu}\\p{M}*\\.){1,4}|\\p{Lu}\\.-?\\p{Lu}");
  private static final Pattern EAST_ASIAN =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}·・ ]+");
  private static final List<String> JOINERS = List.of("y", "e", "i");
  private static final int LONGEST_PERSON = 8;

  private final Lexicon particles = Lexicon.load("name-particles");
  private final Lexicon groups = Lexicon.load("group-authors");

  List<AuthorName> authors(Publication publication) {
    return publication.authors().stream().flatMap(author -> read(author).stream()).toList();
  }

  /** Nothing for a text without a letter. */
  Optional<AuthorName> read(String printed) {
    return PlainText.of(printed)
        .filter(name -> name.codePoints().anyMatch(Character::isLetterOrDigit))
        .map(this::parts);
  }

  private AuthorName parts(String name) {
    List<String> sides = List.of(COMMA.split(name));
    if (isGroup(name, sides)) {
      return AuthorName.ofGroup(name);
    }
    return switch (sides.size()) {
      case 1 -> direct(sides.get(0));
      case 2 ->
          isSuffix(sides.get(1))
              ? direct(sides.get(0)).withSuffix(sides.get(1))
              : inverted(sides.get(0), sides.get(1));
      default -> withSuffixBetween(sides, name);
    };
  }

  private AuthorName withSuffixBetween(List<String> sides, String name) {
    if (sides.size() == 3 && isSuffix(sides.get(1))) {
      return inverted(sides.get(0), sides.get(2)).withSuffix(sides.get(1));
    }
    return sides.size() == 3 && isSuffix(sides.get(2))
        ? inverted(sides.get(0), sides.get(1)).withSuffix(sides.get(2))
        : AuthorName.ofGroup(name);
  }

  private boolean isGroup(String name, List<String> sides) {
    boolean initials =
        sides.size() == 2
            && BLANK.splitAsStream(sides.get(1)).allMatch(AuthorNameReader::isInitials);
    List<String> words = words(name);
    return !initials
        && (groups.occursIn(name)
            || words.size() > LONGEST_PERSON
            || words.get(0).equals("The") && words.size() > 1);
  }

  private AuthorName direct(String name) {
    List<String> words = words(name);
    int last = words.size() - 1;
    if (last > 1 && isSuffix(words.get(last))) {
      return direct(join(words.subList(0, last))).withSuffix(words.get(last));
    }
    if (EAST_ASIAN.matcher(name).matches()) {
      return last == 1
          ? new AuthorName(words.get(0), words.get(1), "", "", false)
          : AuthorName.ofFamily(name);
    }
    int initials = trailingInitials(words);
    if (initials < words.size()) {
      return family(words.subList(0, initials), join(words.subList(initials, words.size())));
    }
    int family = familyStart(words);
    return family(words.subList(family, words.size()), join(words.subList(0, family)));
  }

  private AuthorName inverted(String family, String given) {
    List<String> words = words(family);
    int last = words.size() - 1;
    if (last > 0 && isSuffix(words.get(last))) {
      return inverted(join(words.subList(0, last)), given).withSuffix(words.get(last));
    }
    List<String> names = words(given);
    int end = names.size();
    if (end > 1 && isSuffix(names.get(end - 1))) {
      return inverted(family, join(names.subList(0, end - 1))).withSuffix(names.get(end - 1));
    }
    while (end > 1 && isParticle(names.get(end - 1))) {
      end--;
    }
    String behind = join(names.subList(end, names.size()));
    AuthorName name = family(words, join(names.subList(0, end)));
    return behind.isEmpty() ? name : new AuthorName(name.family(), name.given(), behind, "", false);
  }

  /** Takes the particles off the family name, which keeps at least a word. */
  private AuthorName family(List<String> words, String given) {
    int start = 0;
    while (start < words.size() - 1 && isParticle(words.get(start))) {
      start++;
    }
    return new AuthorName(
        join(words.subList(start, words.size())), given, join(words.subList(0, start)), "", false);
  }

  /** Where the initials of {@code "Berg AM"} begin; behind the last word in other names. */
  private int trailingInitials(List<String> words) {
    int start = words.size();
    while (start > 1 && isInitials(words.get(start - 1))) {
      start--;
    }
    String first = words.get(0);
    boolean shouted = first.length() > 1 && first.equals(first.toUpperCase(Locale.ROOT));
    return isInitials(first) || shouted ? words.size() : start;
  }

  /** Where the family name begins, its particle included, in {@code "Anna van der Berg"}. */
  private int familyStart(List<String> words) {
    int last = words.size() - 1;
    for (int i = 1; i < last; i++) {
      String word = words.get(i);
      if (i > 1 && JOINERS.contains(word)) {
        return i - 1;
      }
      if (word.length() > 1 && particles.match(word).isPresent()) {
        return i;
      }
    }
    return last > 0 && words.subList(0, last).stream().allMatch(this::isParticle) ? 0 : last;
  }

  private boolean isParticle(String word) {
    return Character.isLowerCase(word.codePointAt(0)) && particles.match(word).isPresent();
  }

  private static boolean isInitials(String word) {
    return INITIALS.matcher(word).matches();
  }

  private static boolean isSuffix(String word) {
    return SUFFIX.matcher(word).matches();
  }

  private static List<String> words(String name) {
    return Arrays.stream(BLANK.split(name)).filter(w -> !w.isEmpty()).toList();
  }

  private static String join(List<String> words) {
    return String.join(" ", words);
  }
}
