package org.vitae.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vitae.lexicon.Lexicon;
import org.vitae.lexicon.Lexicon.Hit;
import org.vitae.text.Normalizer;

/**
 * Tells the CSL type of a publication from its venue, its numbers and its heading. Immutable,
 * thread-safe.
 */
final class PublicationType {
  private static final Pattern CONFERENCE =
      Pattern.compile(
          "(?i)\\b(?:proc\\b|proceedings|proceddings|conference|conf\\b|workshop|symposium|symp\\b|congress|colloquium|meeting|summit)");

  /** One of these begins every such word. */
  private static final List<String> CONFERENCES =
      List.of("proc", "conf", "workshop", "symp", "congress", "colloq", "meeting", "summit");

  private static final List<String> CERTAIN = List.of("patent", "thesis");

  /** Conferences go by their initials far more often than journals do. */
  private static final Pattern ACRONYM =
      Pattern.compile("(?:ACM|IEEE|USENIX)?[ ]?[A-Z][A-Za-z]{0,2}[A-Z]{2,6}");

  private static final int NEAR = 20;

  private final Lexicon venues = Lexicon.load("venues");
  private final Lexicon publishers = Lexicon.load("publishers");

  /**
   * What is known of the reference.
   *
   * @param venue empty if there is none
   * @param tail all the text after the title
   * @param contained whether the venue is introduced by "In" or has editors
   * @param edited whether it has editors
   */
  record Clues(
      String venue,
      String tail,
      boolean contained,
      boolean edited,
      boolean volume,
      boolean issue,
      boolean pages) {}

  Optional<String> of(Clues clues, Optional<String> heading) {
    List<Hit> hits = venues.findIn(clues.tail);
    for (String certain : CERTAIN) {
      if (hits.stream().anyMatch(h -> h.canonical().equals(certain))) {
        return Optional.of(certain);
      }
    }
    if (isReport(clues, hits)) {
      return Optional.of("report");
    }
    if (heading.isPresent()
        && !(heading.get().equals("article") && !clues.venue.isEmpty() && !isPreprint(clues))) {
      return heading;
    }
    return byVenue(clues, hits);
  }

  /** Whether a report's kind and number stand right behind the title. */
  private static boolean isReport(Clues clues, List<Hit> hits) {
    return !clues.contained
        && !clues.pages
        && !hits.isEmpty()
        && hits.get(0).canonical().equals("report")
        && hits.get(0).span().start() <= NEAR;
  }

  private boolean isPreprint(Clues clues) {
    return venues.firstIn(clues.venue).map(Hit::canonical).filter("article"::equals).isPresent();
  }

  private Optional<String> byVenue(Clues clues, List<Hit> hits) {
    Optional<String> known = kind(clues.venue);
    boolean conference =
        Normalizer.containsAny(clues.venue, CONFERENCES) && CONFERENCE.matcher(clues.venue).find();
    if (known.filter("article"::equals).isPresent() && !conference) {
      return known;
    }
    if (clues.venue.isEmpty()) {
      return hits.stream()
          .map(Hit::canonical)
          .filter(c -> c.equals("report") || c.equals("article"))
          .findFirst();
    }
    boolean journal = known.filter("article-journal"::equals).isPresent();
    if (conference && !(journal && clues.issue)) {
      return Optional.of(
          journal && isProceedingsJournal(clues) ? "article-journal" : "paper-conference");
    }
    if (known.isPresent() && !(clues.edited && known.get().equals("article-journal"))) {
      return known;
    }
    return byNumbers(clues);
  }

  private Optional<String> byNumbers(Clues clues) {
    if (clues.issue || clues.volume && !clues.edited) {
      return Optional.of("article-journal");
    }
    boolean house = publishers.occursIn(clues.tail);
    if (clues.contained && (clues.edited || house)) {
      return Optional.of("chapter");
    }
    if (clues.contained) {
      return Optional.of("paper-conference");
    }
    if (house && !clues.pages) {
      return Optional.of("book");
    }
    if (clues.pages) {
      return Optional.of("article-journal");
    }
    return ACRONYM.matcher(clues.venue).matches()
        ? Optional.of("paper-conference")
        : Optional.empty();
  }

  private static boolean isProceedingsJournal(Clues clues) {
    return clues.venue.contains("National Academy")
        || clues.venue.startsWith("Proceedings of the ACM on")
        || clues.venue.startsWith("Proceedings of the VLDB");
  }

  /** What the last venue word says, but for "organisations", which publish everything. */
  private Optional<String> kind(String venue) {
    return venues.findIn(venue).stream()
        .map(Hit::canonical)
        .filter(c -> !c.equals("organisation") && !c.equals("series") && !c.equals("event"))
        .findFirst();
  }
}
