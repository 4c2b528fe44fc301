package org.vitae.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.extract.DateExtractor;
import org.vitae.extract.DateRange;
import org.vitae.extract.Draft;
import org.vitae.extract.EntryKind;
import org.vitae.extract.Field;
import org.vitae.extract.Found;
import org.vitae.layout.Passage;
import org.vitae.model.PartialDate;
import org.vitae.segment.Block;

/**
 * Reads lists of venues: {@code "Reviewer: Journal A (2020), Journal B"}: one entry for each venue.
 * Immutable, thread-safe.
 */
final class ReviewingReader {
  private static final Pattern LABEL =
      Pattern.compile(
          "^\\W{0,3}((?:[\\p{L}&/.-]++\\s){0,5}?[\\p{L}&/.-]+\\s?)\\s?(?::|\\bfor\\b\\s?:?|–|—|-\\s)\\s*(?=\\S)");

  /** What takes a list of venues at a comma, too. */
  private static final Pattern ROLE =
      Pattern.compile(
          "^\\W{0,3}((?i:(?:(?:ad[- ]hoc|peer|journal|conference|external|paper|manuscript|technical) )?(?:reviewer|referee|program(?:me)? committee(?: member)?|pc member|editorial board(?: member)?)))\\s?,\\s+(?=\\S)");

  private static final Pattern REVIEWING =
      Pattern.compile(
          "(?i)\\b(?:reviewer|reviewers|reviewing|referee|program(?:me)? committee|pc member|committee member|editorial board|area chair|student volunteer|session chair|volunteer)\\b");
  private static final Pattern VENUES =
      Pattern.compile(
          "(?i)^(?:(?:peer )?review(?:er|ing|s)?|referee|(?:international |academic )?(?:conferences?|journals?|workshops?)(?: reviewer| review(?:ing)?)?s?|(?:ad[- ]hoc )?(?:journal|conference|paper|manuscript) (?:reviewer|reviewing|referee))$");
  private static final Pattern REVIEW_HEADING = Pattern.compile("(?i)review|referee");

  /** A section of venues and nothing else. */
  private static final Pattern REFEREEING =
      Pattern.compile(
          "(?i)\\W{0,3}(?:(?:journal|peer|ad[- ]hoc|academic|manuscript) )?(?:referee(?:ing)?|review(?:ing|er|s)?|reviewer for)(?: (?:activities|service|experience))?\\W{0,3}");

  private static final int MOST_WORDS = 12;
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "[,;]\\s*(?:and\\s+)?(?![^\\[\\]]{0,60}\\])(?![^()]{0,60}\\))|\\s+and\\s+(?=\\p{Lu})");
  private static final Pattern YEARS =
      Pattern.compile(
          "['’]?\\[?\\(?(?:\\b(?:19|20)\\d{2}|['’]\\[?\\d{2}\\b)(?:\\s?(?:[/,&–-]|and)\\s?['’]?(?:(?:19|20)\\d{2}|\\d{2}\\b)){0,20}[)\\]]?");
  private static final Pattern YEAR = Pattern.compile("\\b(?:(?:19|20)\\d{2}|\\d{2})\\b");

  private final DateExtractor dates = new DateExtractor();

  List<Draft> read(Block block, String heading) {
    Passage passage = block.passage();
    Matcher label = LABEL.matcher(passage.raw());
    boolean reviewHeading = REVIEW_HEADING.matcher(heading).find();
    if (!label.find() && !(label = ROLE.matcher(passage.raw())).find()) {
      return REFEREEING.matcher(heading).matches() ? journals(block) : List.of();
    }
    Passage name = passage.sub(label.start(1), label.end(1)).trim();
    boolean reviewing = REVIEWING.matcher(name.text()).find();
    boolean venues = VENUES.matcher(name.text()).matches();
    if (!reviewing && !(venues && (reviewHeading || REVIEW_HEADING.matcher(name.text()).find()))) {
      return List.of();
    }
    List<Draft> out = new ArrayList<>();
    for (Passage venue : venues(passage.from(label.end()))) {
      out.add(draft(venue, name, reviewing));
    }
    return out;
  }

  /** Below a heading that says so, a line of names set off by commas. */
  private List<Draft> journals(Block block) {
    List<Passage> venues = venues(block.passage());
    boolean names =
        venues.stream()
            .allMatch(
                v ->
                    Character.isUpperCase(v.text().codePointAt(0))
                        && Prose.count(v.text()) <= MOST_WORDS);
    if (!names || venues.size() < 2) {
      return List.of();
    }
    List<Draft> out = new ArrayList<>();
    for (Passage venue : venues) {
      out.add(draft(venue, venue, false));
    }
    return out;
  }

  /** The venues; years that stand alone between commas belong to the venue before them. */
  private static List<Passage> venues(Passage list) {
    List<Passage> out = new ArrayList<>();
    for (Passage item : list.split(SEPARATOR)) {
      Passage venue = item.trim(" .,;");
      boolean yearOnly = YEARS.matcher(venue.text()).matches();
      if (yearOnly && !out.isEmpty()) {
        Passage before = out.remove(out.size() - 1);
        out.add(new Passage(before.document(), before.span().hull(venue.span())));
      } else if (!venue.isEmpty()) {
        out.add(venue);
      }
    }
    return out;
  }

  private Draft draft(Passage venue, Passage label, boolean reviewing) {
    Draft draft = new Draft(EntryKind.VOLUNTEER);
    Matcher years = YEARS.matcher(venue.raw());
    int cut = venue.length();
    List<Found<DateRange>> found = dates.extract(venue);
    if (years.find()) {
      cut = years.start();
      years(draft, venue.from(years.start()));
      draft.label(venue.from(years.start()));
    } else {
      Dates.addSpan(draft, found);
    }
    draft.add(Field.ORGANIZATION, venue.to(cut).trim(" ,(['’–-"), "service.venue", 0.85);
    Found<String> position =
        reviewing
            ? Found.text(label, "service.role", 0.85)
            : Found.of("Reviewer", label, "service.role", 0.8);
    return draft.add(Field.POSITION, position);
  }

  /** Two digits: 00–49 are this century's. */
  private static int year(String digits) {
    int number = Integer.parseInt(digits);
    return digits.length() > 2 ? number : number < 50 ? 2000 + number : 1900 + number;
  }

  private static void years(Draft draft, Passage years) {
    Matcher m = YEAR.matcher(years.raw());
    Optional<Found<PartialDate>> first = Optional.empty();
    Optional<Found<PartialDate>> last = Optional.empty();
    while (m.find()) {
      Passage year = years.sub(m.start(), m.end());
      Found<PartialDate> date =
          Found.of(PartialDate.of(year(m.group())), year, "service.year", 0.85);
      first = first.isPresent() ? first : Optional.of(date);
      last = Optional.of(date);
    }
    first.ifPresent(f -> draft.add(Field.START_DATE, f));
    last.ifPresent(l -> draft.add(Field.END_DATE, l));
  }
}
