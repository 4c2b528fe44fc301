package org.vitae.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.layout.Passage;
import org.vitae.text.Span;

/** Tells what the lines of a publication list are. Immutable, thread-safe. */
public final class ReferenceLineClassifier {
  private static final Pattern NUMBER =
      Pattern.compile("\\s*+(?:\\[[\\p{L}\\d+:&.-]{1,20}\\]|\\(?\\d{1,3}[.)](?=\\s))\\s*+");
  private static final Pattern LINE_START = Pattern.compile("(?:^|\\n)[ *\\t]*+");
  private static final Pattern NOTHING = Pattern.compile("[\\s.,;:]*+");
  private static final Pattern QUOTED = Pattern.compile("\\s*+[\"“„«].*", Pattern.DOTALL);
  private static final Pattern SENTENCES = Pattern.compile("[\\p{L})\\d]{3}[.?!][\"”]?\\s+\\p{Lu}");
  private static final Pattern WHOLE =
      Pattern.compile("\\s*+[\\p{Lu}\\p{Lo}\"“„«].*[.\\d)\\]]\\s*+", Pattern.DOTALL);
  private static final Pattern QUOTE_OR_SENTENCE =
      Pattern.compile("[\"“”„«»]|[\\p{L})\\d]{3}\\.\\s");
  private static final Pattern OPEN_END =
      Pattern.compile(
          "(?:[,:;\\-–&(]|\\b(?:of|on|in|and|for|the|to|with|from|by|a|an|IEEE|ACM))\\s*+$");
  private static final int VENUE_WORDS = 5;
  private static final double VENUE_SCORE = 3;
  private static final int MOST_LINES = 60;

  private final ReferenceLinkReader links = new ReferenceLinkReader();
  private final AuthorListParser authors = new AuthorListParser();
  private final ReferenceDateFinder dates = new ReferenceDateFinder();
  private final PublicationStatusExtractor statuses = new PublicationStatusExtractor();
  private final VenueClues venues = new VenueClues();

  public ReferenceLine classify(Passage line, Optional<String> owner) {
    if (links.isLinks(line.raw())) {
      return ReferenceLine.LINKS;
    }
    ReferenceText text = ReferenceText.of(java.util.List.of(line));
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

  /** Whether a line begins with a venue and the one before it is a bare title. */
  public boolean isVenueUnderTitle(Passage title, Passage line, Optional<String> owner) {
    String above = title.raw();
    return !QUOTE_OR_SENTENCE.matcher(above).find()
        && !OPEN_END.matcher(above).find()
        && classify(title, owner) == ReferenceLine.TEXT
        && classify(line, owner) == ReferenceLine.VENUE
        && venues.score(line.raw()) >= VENUE_SCORE
        && authors
            .parse(above, 0, OwnerName.of(owner))
            .filter(l -> l.score() >= AuthorList.SURE)
            .isEmpty();
  }

  /** Whether a line is a reference from its beginning to its end. */
  public boolean isWhole(Passage line, Optional<String> owner) {
    return WHOLE.matcher(line.raw()).matches() && classify(line, owner) == ReferenceLine.REFERENCE;
  }

  /**
   * A list of names that fills whole lines of a passage, relative to it: the lines before and after
   * it weren't wrapped, however long they are.
   */
  public Optional<Span> authorLines(Passage passage, Optional<String> owner) {
    String text = passage.raw().replace('\t', ' ').replace('\u00a0', ' ');
    Matcher m = LINE_START.matcher(text);
    for (int i = 0; i < MOST_LINES && m.find(); i++) {
      Optional<AuthorList> list = authors.parse(text, m.end(), OwnerName.of(owner));
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
