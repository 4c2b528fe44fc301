package org.vitae.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.extract.AuthorList.Author;
import org.vitae.lexicon.Lexicon;
import org.vitae.text.Span;

/**
 * Finds an author who is no person with given names: an organisation before a year ({@code World
 * Tide Organization (2019).}), a surname before a year ({@code Quill, 1985,}), a word in capitals.
 * Immutable, thread-safe.
 */
final class GroupAuthor {
  private static final String DATE = "(?=[.,]?[ ]\\(?(?:1[6-9]|20)\\d\\d[a-z]?[).,:])";
  private static final Pattern ORGANISATION =
      Pattern.compile(
          "(?<a>\\p{Lu}[\\p{L}\\d&'’/-]*+(?:,?[ ][\\p{L}\\d&'’/()-]{1,30}){0,11}?)" + DATE);
  private static final Pattern SURNAMES =
      Pattern.compile(
          "(?<a>"
              + NameForm.CAP
              + "(?:(?:,[ ](?:(?:and|&)[ ])?|[ ](?:and|&|und|et)[ ])"
              + NameForm.CAP
              + "){0,3})(?:,?[ ]et[ ]al\\.?)?(?=,?[ ]\\(?(?:1[6-9]|20)\\d\\d[a-z]?[),:])");
  private static final Pattern SHOUTED =
      Pattern.compile("(?<a>\\p{Lu}{4,20})(?=\\.[ ]\\p{Lu}[\\p{L}’']*[ ,])");
  private static final Pattern NAME = Pattern.compile(NameForm.CAP);

  private final Lexicon organisations = Lexicon.load("organisations");

  /**
   * @param lists those that were found; one at the start leaves no room
   */
  Optional<AuthorList> find(String text, int start, List<AuthorList> lists) {
    if (lists.stream()
        .anyMatch(
            l ->
                l.start() == start
                    || l.authors().size() > 1
                    || text.startsWith("ith ", l.start() - 4))) {
      return Optional.empty();
    }
    Matcher group = at(ORGANISATION, text, start);
    if (group.lookingAt() && organisations.occursIn(group.group("a"))) {
      return Optional.of(list(List.of(span(group)), start, group.end()));
    }
    Matcher surnames = at(SURNAMES, text, start);
    if (surnames.lookingAt()) {
      Matcher name = NAME.matcher(text).region(start, surnames.end("a"));
      List<Span> names = name.results().map(r -> new Span(r.start(), r.end())).toList();
      return Optional.of(list(names, start, surnames.end()));
    }
    Matcher shouted = at(SHOUTED, text, start);
    return shouted.lookingAt()
        ? Optional.of(list(List.of(span(shouted)), start, shouted.end()))
        : Optional.empty();
  }

  private static Matcher at(Pattern pattern, String text, int start) {
    Matcher m = pattern.matcher(text).region(start, text.length());
    m.useTransparentBounds(true);
    return m;
  }

  private static Span span(Matcher m) {
    return new Span(m.start("a"), m.end("a"));
  }

  private static AuthorList list(List<Span> names, int start, int end) {
    return new AuthorList(
        names.stream().map(n -> new Author(n, "")).toList(),
        start,
        end,
        AuthorList.SURE + 1,
        false);
  }
}
