package org.vitae.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.layout.Run;
import org.vitae.lexicon.Lexicon;
import org.vitae.model.PartialDate;
import org.vitae.text.Span;

/**
 * A venue with its year in square brackets or in a type of its own before everything else, as
 * homepages print it: {@code [ICML'20]}.
 *
 * @param span the venue's, relative to the reference
 * @param year where the year stands
 */
record LeadingVenue(Span span, Span year, PartialDate date) {
  private static final Pattern BRACKET =
      Pattern.compile(
          "\\s*+\\[(?<v>\\p{Lu}[\\p{L}&/+.-]{1,30}(?:[ ][\\p{L}&/+.-]{1,20}){0,5}?)(?:(?<s>["
              + " ]?['’]\\d\\d)|[ ,]{1,2}(?<y>(?:19|20)\\d\\d))(?:[ ,:(]{1,3}(?:\\p{L}{4,20}["
              + " ]?){1,3}\\)?)?\\][ :.]*+");

  /** The same without brackets, where the title begins in another type. */
  private static final Pattern OPEN =
      Pattern.compile(
          "\\s*+(?<v>\\p{Lu}[\\p{L}&/+.-]{1,30}(?:[ ][\\p{L}&/+.-]{1,20}){0,3}?)(?:(?<s>["
              + " ]?['’]\\d\\d)|[ ,]{1,2}(?<y>(?:19|20)\\d\\d))[ ](?=[\\p{Lu}\\d\"“‘])");

  private static final Pattern ACRONYM = Pattern.compile("(?:\\p{Lu}{2,}[\\p{L}-]*[ ]?){1,3}");
  private static final int CENTURY = 2000;
  private static final int TURN = 50;
  private static final Lexicon VENUES = Lexicon.load("venues");

  /** Takes it out of the text; the key of a bibliography in brackets isn't one. */
  static Optional<LeadingVenue> take(ReferenceText text) {
    if (text.length() == 0) {
      return Optional.empty();
    }
    boolean bracket = text.charAt(0) == '[';
    String flat = text.text();
    Matcher m = (bracket ? BRACKET : OPEN).matcher(flat);
    if (!m.lookingAt() || !bracket && !isApart(text, m)) {
      return Optional.empty();
    }
    String name = m.group("v");
    String group = m.group("s") != null ? "s" : "y";
    Span year = new Span(m.end(group) - (group.equals("s") ? 2 : 4), m.end(group));
    PartialDate date = date(flat.substring(year.start(), year.end()));
    boolean repeated = flat.indexOf(date.toString(), m.end()) > 0;
    if (!VENUES.occursIn(name) && (repeated || !ACRONYM.matcher(name).matches())) {
      return Optional.empty();
    }
    Span span = new Span(m.start("v"), m.end("v"));
    text.mask(0, m.end(), ' ');
    return Optional.of(new LeadingVenue(span, year, date));
  }

  /** Whether what follows is set in another type. */
  private static boolean isApart(ReferenceText text, Matcher m) {
    List<Run> before = text.passage(m.start("v"), m.end("v")).runs();
    List<Run> after = text.passage(m.end(), m.end() + 1).runs();
    return !before.isEmpty()
        && !after.isEmpty()
        && !before.get(0).style().bold()
        && (after.get(0).style().bold() || after.get(0).style().italic());
  }

  private static PartialDate date(String digits) {
    int number = Integer.parseInt(digits);
    return PartialDate.of(
        digits.length() > 2 ? number : number < TURN ? CENTURY + number : CENTURY - 100 + number);
  }

  /** Adds what the reference says nowhere else. */
  void addTo(Draft draft, ReferenceText text) {
    if (!draft.has(Field.PUBLISHER)) {
      draft.add(Field.PUBLISHER, text.passage(span), "reference.leading", 0.8);
    }
    if (!draft.has(Field.RELEASE_DATE)) {
      draft.add(Field.RELEASE_DATE, Found.of(date, text.passage(year), "reference.leading", 0.8));
    }
    if (!draft.has(Field.TYPE)) {
      String type =
          VENUES
              .firstIn(text.passage(span).text())
              .map(Lexicon.Hit::canonical)
              .filter("article-journal"::equals)
              .orElse("paper-conference");
      draft.add(Field.TYPE, Found.of(type, text.passage(span), "reference.leading", 0.6));
    }
  }
}
