package org.vitae.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.layout.Passage;
import org.vitae.text.Span;

/** Tells what the lines of a publication list are. Immutable, thread-safe. */
public final class ReferenceLineClassifier {
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\s*+(?:\\[[\\p{L}\\d+:&.-]{1,20}\\]|\\[[\\p{L}’'"
              + " ,&+.]{1,25}\\d{2,4}[a-z]?\\]|\\(?\\d{1,3}[.)](?=\\s))\\s*+");
  private static final Pattern LINE_START = Pattern.compile("(?:^|\\n)[ *\\t]*+");
  private static final Pattern NOTHING = Pattern.compile("[\\s.,;:]*+");
  private static final Pattern QUOTED = Pattern.compile("\\s*+[\"“„«].*", Pattern.DOTALL);
  private static final Pattern SENTENCES = Pattern.compile("[\\p{L})\\d]{3}[.?!][\"”]?\\s+\\p{Lu}");
  private static final int VENUE_WORDS = 5;
  private static final double VENUE_SCORE = 3;
  private static final int MOST_LINES = 60;

  private final ReferenceLinkReader links = new ReferenceLinkReader();
  private final AuthorListParser authors = new AuthorListParser();
  private final ReferenceDateFinder dates = new ReferenceDateFinder();
  private final PublicationStatusExtractor statuses = new PublicationStatusExtractor();
  private final VenueClues venues = new VenueClues();

  /** The lines of one list, each classified once. */
  public ReferenceLines lines(Optional<String> owner) {
    return new ReferenceLines(this, owner);
  }

  public ReferenceLine classify(Passage line, Optional<String> owner) {
    if (links.isLinks(line.raw())) {
      return ReferenceLine.LINKS;
    }
    ReferenceText text = ReferenceText.of(List.of(line));
    links.take(text);
    Matcher number = NUMBER.matcher(text.text());
    int start = number.lookingAt() ? number.end() : 0;
    String flat = text.text().substring(start).strip();
    Optional<AuthorList> list =
        authors.parse(flat, 0, OwnerName.of(owner)).filter(l -> l.score() >= AuthorList.SURE);
    if (list.isPresent() && isAll(flat, list.get()) && isCertain(flat, list.get(), owner)) {
      return ReferenceLine.AUTHORS;
    }
    boolean dated = !dates.find(flat, 0).isEmpty() || !statuses.hits(flat).isEmpty();
    if (!dated) {
      return ReferenceLine.TEXT;
    }
    boolean venue = venues.score(flat) >= VENUE_SCORE || flat.split("\\s+").length <= VENUE_WORDS;
    if (QUOTED.matcher(flat).matches()
        || list.isPresent() && list.get().score() > AuthorList.SURE + 1) {
      return ReferenceLine.REFERENCE;
    }
    return venue || !SENTENCES.matcher(flat).find() && flat.split("\\s+").length < 2 * VENUE_WORDS
        ? ReferenceLine.VENUE
        : ReferenceLine.REFERENCE;
  }

  /** Whether a text begins with a list of names. */
  boolean startsWithAuthors(String text, Optional<String> owner) {
    return authors
        .parse(text, 0, OwnerName.of(owner))
        .filter(l -> l.score() >= AuthorList.SURE)
        .isPresent();
  }

  boolean isVenue(String text) {
    return venues.score(text) >= VENUE_SCORE;
  }

  /**
   * A list of names that fills whole lines of a passage, relative to it: the lines before and after
   * it weren't wrapped, however long they are.
   */
  Optional<Span> authorLines(Passage passage, Optional<String> owner) {
    String text = passage.raw().replace('\t', ' ').replace('\u00a0', ' ');
    NameEnds names = authors.names(text);
    OwnerName name = OwnerName.of(owner);
    Matcher m = LINE_START.matcher(text);
    for (int i = 0; i < MOST_LINES && m.find(); i++) {
      Optional<AuthorList> list = authors.parse(names, m.end(), name);
      if (list.isPresent()
          && list.get().score() >= AuthorList.SURE
          && isCertain(text, list.get(), owner)) {
        int end = lineEnd(text, list.get().end());
        if (NOTHING.matcher(text.substring(list.get().end(), end)).matches()) {
          return Optional.of(new Span(m.end(), end));
        }
      }
    }
    return Optional.empty();
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private static boolean isAll(String flat, AuthorList list) {
    return NOTHING.matcher(flat.substring(list.end())).matches();
  }

  /** One name alone may be two capitalised words of a title. */
  private static boolean isCertain(String text, AuthorList list, Optional<String> owner) {
    OwnerName name = OwnerName.of(owner);
    return list.authors().size() > 1
        || list.authors().stream()
            .anyMatch(
                a ->
                    !a.marks().isEmpty()
                        || name.matches(text.substring(a.name().start(), a.name().end())));
  }
}
