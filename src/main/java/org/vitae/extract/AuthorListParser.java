package org.vitae.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.extract.AuthorList.Author;
import org.vitae.lexicon.Lexicon;
import org.vitae.text.Span;

/**
 * Reads a list of names from a given place on. All names of a list are printed in one form, but for
 * the first, which alone may be inverted: every such combination is tried, and the one that most
 * speaks for wins. Immutable, thread-safe.
 */
final class AuthorListParser {
  private static final Pattern MARKS =
      Pattern.compile(
          "(?:[ ]?[*†‡§¶∗⋆✉✝#^]+|(?<=\\p{L})\\d(?:,\\d)?(?=[,;. ])){1,4}|[ ]?\\((?:[*†‡]|(?i:co-?first|corresponding|equal)[^)]{0,30})\\)");
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "\\s*+(?:[,;/·•，、|]|…|\\.\\.\\.)(?:[ \\n]*+[,…&]){0,2}\\s*+(?:(?:and|&|et|und|y)\\s++)?|\\s++(?:and|&|und|et|y)\\s++");
  private static final Pattern ET_AL =
      Pattern.compile(
          "[\\s,;]*+(?:(?:and|&)\\s++)?(?:et\\.?\\s?al(?:\\.|\\b)|u\\.\\s?a\\.|and others|and colleagues|\\(\\d+ additional[^)]{0,60}\\))");
  private static final Pattern AND = Pattern.compile("(?:and|&|und|et|y)\\s*+$");

  private static final int MOST_NAMES = 500;
  private static final double AND_BONUS = 1;
  private static final double ET_AL_BONUS = 2;
  private static final double MARK_BONUS = 0.7;
  private static final double OWNER_BONUS = 3;
  private static final double LONG_NAME = 0.3;

  /** The first name's form and the forms that the others may have. */
  private record Policy(NameForm first, List<NameForm> rest) {}

  private static final List<Policy> POLICIES =
      List.of(
          new Policy(
              NameForm.INVERTED_INITIALS,
              List.of(
                  NameForm.INVERTED_INITIALS, NameForm.INITIALS_FIRST, NameForm.SURNAME_INITIALS)),
          new Policy(NameForm.INITIALS_FIRST, List.of(NameForm.INITIALS_FIRST)),
          new Policy(NameForm.SURNAME_INITIALS, List.of(NameForm.SURNAME_INITIALS)),
          new Policy(NameForm.FULL, List.of(NameForm.FULL)),
          new Policy(NameForm.INVERTED_FULL, List.of(NameForm.FULL)),
          new Policy(
              NameForm.INVERTED_INITIALS, List.of(NameForm.INVERTED_INITIALS, NameForm.FULL)),
          new Policy(
              NameForm.INVERTED_FULL, List.of(NameForm.INVERTED_INITIALS, NameForm.INVERTED_FULL)),
          new Policy(
              NameForm.INVERTED_INITIALS,
              List.of(NameForm.INVERTED_INITIALS, NameForm.INVERTED_FULL)));

  private final Lexicon titleWords = Lexicon.load("title-words");

  /** The names of a text, for looking for lists at several positions of it. */
  NameEnds names(String text) {
    return new NameEnds(text, titleWords);
  }

  /** The best reading of a list that starts exactly at a position. */
  Optional<AuthorList> parse(String text, int from, OwnerName owner) {
    return parse(names(text), from, owner);
  }

  /** The best reading of a list that starts exactly at a position. */
  Optional<AuthorList> parse(NameEnds names, int from, OwnerName owner) {
    AuthorList best = null;
    for (Policy policy : POLICIES) {
      AuthorList list = read(names.text(), names, from, policy, owner);
      if (list != null && (best == null || list.score() > best.score())) {
        best = list;
      }
    }
    return Optional.ofNullable(best);
  }

  private @org.jspecify.annotations.Nullable AuthorList read(
      String text, NameEnds names, int from, Policy policy, OwnerName owner) {
    List<Author> authors = new ArrayList<>();
    double score = 0;
    int end = from;
    int next = from;
    List<NameForm> forms = List.of(policy.first());
    while (next >= 0 && authors.size() < MOST_NAMES) {
      NameMatch name = name(names, next, forms);
      if (name == null) {
        break;
      }
      int marksEnd = names.once(NameEnds.AFTER_MARKS, name.end(), at -> end(MARKS, text, at));
      authors.add(
          new Author(new Span(next, name.end()), text.substring(name.end(), marksEnd).strip()));
      score +=
          score(
              text,
              next,
              name,
              marksEnd,
              owner,
              text.substring(from, Math.min(text.length(), from + 2)));
      if (authors.size() > 1 && AND.matcher(text.substring(end, next)).find()) {
        score += AND_BONUS;
      }
      end = marksEnd;
      forms = policy.rest();
      next = names.once(NameEnds.AFTER_SEPARATOR, end, at -> end(SEPARATOR, text, at));
      next = next == end ? -1 : next;
    }
    return authors.isEmpty() ? null : close(text, authors, from, end, score);
  }

  private record NameMatch(NameForm form, int end) {}

  private static @org.jspecify.annotations.Nullable NameMatch name(
      NameEnds names, int from, List<NameForm> forms) {
    for (NameForm form : forms) {
      int end = names.end(form, from);
      if (end > 0) {
        return new NameMatch(form, end);
      }
    }
    return null;
  }

  private static double score(
      String text, int start, NameMatch name, int marksEnd, OwnerName owner, String first) {
    String printed = text.substring(start, name.end());
    double score = name.form().weight();
    if (name.form() == NameForm.FULL && printed.chars().filter(c -> c == ' ').count() > 2) {
      score = printed.indexOf('.') < 0 ? LONG_NAME : 1;
    }
    if (name.form() == NameForm.FULL && printed.indexOf('.') > 0) {
      score += 0.5;
    } else if (name.form() == NameForm.FULL && first.indexOf('.') == 1) {
      score -= 1;
    }
    return score
        + (marksEnd > name.end() ? MARK_BONUS : 0)
        + (owner.matches(printed) ? OWNER_BONUS : 0);
  }

  /** {@code Quill MJ, Loh YF, Abbot T.}: the last full stop ends the list. */
  private static List<Author> withoutFullStop(String text, List<Author> authors) {
    Author last = authors.get(authors.size() - 1);
    boolean alone =
        authors.size() > 1
            && authors.subList(0, authors.size() - 1).stream()
                .noneMatch(a -> text.substring(a.name().start(), a.name().end()).indexOf('.') > 0);
    if (!alone || text.charAt(last.name().end() - 1) != '.') {
      return authors;
    }
    List<Author> out = new ArrayList<>(authors.subList(0, authors.size() - 1));
    out.add(new Author(new Span(last.name().start(), last.name().end() - 1), last.marks()));
    return out;
  }

  private static AuthorList close(
      String text, List<Author> authors, int from, int end, double score) {
    int etAl = end(ET_AL, text, end);
    int last = Math.max(end, etAl);
    double bonus = etAl > end ? ET_AL_BONUS : 0;
    String after = text.substring(last, Math.min(text.length(), last + 20));
    return new AuthorList(
        withoutFullStop(text, authors),
        from,
        last,
        score + bonus + NameListEnd.score(after, text.charAt(last - 1) == '.', authors.size() > 1),
        after.startsWith(","));
  }

  private static int end(Pattern pattern, String text, int from) {
    Matcher m = pattern.matcher(text).region(from, text.length());
    m.useTransparentBounds(true);
    return m.lookingAt() ? m.end() : from;
  }
}
