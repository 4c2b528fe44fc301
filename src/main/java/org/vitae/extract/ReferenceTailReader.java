package org.vitae.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vitae.extract.ReferenceDateFinder.DateHit;
import org.vitae.extract.VenueFinder.Venue;
import org.vitae.layout.Passage;
import org.vitae.lexicon.Lexicon.Hit;
import org.vitae.text.Normalizer;
import org.vitae.text.Span;

/**
 * Reads what a reference prints besides authors and title: status, notes, numbers, date, venue and
 * type. Each step overwrites what it took, so that the venue is what is left. Immutable,
 * thread-safe.
 */
final class ReferenceTailReader {
  private static final Pattern EDITORS =
      Pattern.compile(
          "[\\s,.;]*+([^\\n"
              + "\\x01\\x02]{0,100}?(?<!\\d(?:st|nd|rd|th)\\s)\\b(?:[Ee]ds?|[Ee]ditors?)\\b[^\\n"
              + "\\x01\\x02]{0,100})");

  /** One of these is in every name of a kind. */
  private static final List<String> KINDS = List.of("thesis", "diss", "report", "rep", "paper");

  private static final Pattern COMMA = Pattern.compile(",");
  private static final Pattern IN = Pattern.compile("(?i)[\\s.,;:]*+in(?:\\s+the)?");
  private static final Pattern VOLUME_AT_END =
      Pattern.compile("(?:\\p{L}[^\\s\\d]*+[ ]){3,20}(\\d{1,3})");
  private static final Pattern CODE = Pattern.compile("\\s*+\\[[^\\[\\]\\n]{1,80}\\]");
  private static final Pattern THESIS = Pattern.compile("(?i)(?:thesis|dissertation)\\b.*\\p{L}");

  private final ReferenceDateFinder dates;
  private final ReferenceNumberFinder numbers = new ReferenceNumberFinder();
  private final PublicationStatusExtractor statuses;
  private final PublicationNoteFinder notes = new PublicationNoteFinder();
  private final VenueFinder venues = new VenueFinder();
  private final TalkReader talks = new TalkReader();
  private final PatentReader patents = new PatentReader();
  private final PublicationType types = new PublicationType();

  ReferenceTailReader(ReferenceDateFinder dates, PublicationStatusExtractor statuses) {
    this.dates = dates;
    this.statuses = statuses;
  }

  void read(Draft draft, ReferenceText text, ReferenceLayout layout, ReferenceContext context) {
    Span tail = layout.tail();
    if (patents.take(draft, text, tail, context)) {
      addDate(draft, text, layout);
      return;
    }
    String original = text.text().substring(tail.start(), tail.end());
    Matcher code = CODE.matcher(text.text()).region(tail.start(), tail.end());
    if (code.lookingAt() && THESIS.matcher(code.group()).find()) {
      text.overwrite(code.start(), code.start() + code.group().indexOf('[') + 1, ' ');
      text.overwrite(code.end() - 1, code.end(), '\n');
    } else if (code.lookingAt()) {
      text.mask(code.start(), code.end(), ReferenceText.STOP);
    }
    addStatus(draft, text, tail);
    for (Span note : notes.find(text.text(), tail.start(), tail.end())) {
      draft.add(Field.SUMMARY, text.passage(note), "reference.note", 0.8);
      text.mask(note, ReferenceText.STOP);
    }
    ReferenceNumbers counted = numbers.find(text.text().substring(0, tail.end()), tail.start());
    if (context.isTalk()) {
      addDate(draft, text, layout);
      talks.read(draft, text, tail);
      return;
    }
    counted.covered().forEach(span -> text.mask(span, ReferenceText.STOP));
    addDate(draft, text, layout);
    Optional<Venue> venue = venues.find(text.text(), tail.start(), tail.end());
    Optional<Span> last =
        counted.volume().isPresent() ? Optional.empty() : venue.flatMap(v -> volume(text, v));
    Optional<Venue> named = last.isPresent() ? venue.map(v -> v.before(last.get())) : venue;
    named
        .map(v -> found(text, v))
        .filter(v -> !isPlace(v.value()))
        .ifPresent(v -> draft.add(Field.PUBLISHER, v));
    counted
        .volume()
        .or(() -> last)
        .ifPresent(v -> draft.add(Field.VOLUME, text.passage(v), "reference.volume", 0.9));
    counted.issue().ifPresent(v -> draft.add(Field.ISSUE, text.passage(v), "reference.issue", 0.9));
    counted.pages().ifPresent(v -> draft.add(Field.PAGES, text.passage(v), "reference.pages", 0.9));
    addType(draft, text, layout, context, original, venue);
    venue.ifPresent(v -> addEditors(draft, text, v, tail));
    labelKind(draft, text, tail);
  }

  private void addStatus(Draft draft, ReferenceText text, Span tail) {
    List<Hit> hits = statuses.hits(text.text().substring(tail.start(), tail.end()));
    PublicationStatusExtractor.strongest(hits)
        .ifPresent(
            h ->
                addStatus(
                    draft,
                    Found.of(
                        h.canonical(),
                        text.passage(h.span().shift(tail.start())),
                        "publication.status",
                        0.9)));
    hits.forEach(h -> text.mask(h.span().shift(tail.start()), ReferenceText.STOP));
  }

  /** Of several, the one that is further on. */
  private static void addStatus(Draft draft, Found<String> status) {
    Optional<String> other = draft.first(Field.STATUS);
    if (other.isEmpty() || PublicationStatusExtractor.isFurther(status.value(), other.get())) {
      draft.remove(Field.STATUS);
      draft.add(Field.STATUS, status);
    }
  }

  /** The date beside the authors, or that of the tail that is most precise; the last of equals. */
  private void addDate(Draft draft, ReferenceText text, ReferenceLayout layout) {
    Span tail = layout.tail();
    List<DateHit> hits =
        new ArrayList<>(dates.find(text.text().substring(0, tail.end()), tail.start()));
    Optional<DateHit> best = layout.date().or(() -> best(hits));
    best.ifPresent(
        hit ->
            draft.add(
                Field.RELEASE_DATE,
                Found.of(hit.date(), text.passage(hit.span()), "reference.date", 0.9)));
    for (DateHit hit : hits) {
      if (!isInName(text.text(), tail, hit)) {
        text.mask(hit.span(), ReferenceText.DATE);
      }
    }
  }

  /**
   * The last date with a month, otherwise the last in brackets, otherwise the last; that of an
   * event in brackets isn't it where another year is behind it.
   */
  private static Optional<DateHit> best(List<DateHit> hits) {
    if (hits.isEmpty()) {
      return Optional.empty();
    }
    DateHit last = hits.get(hits.size() - 1);
    Optional<DateHit> month = hits.stream().filter(DateHit::hasMonth).reduce((a, b) -> b);
    if (month.filter(h -> h.bracketed() && last.date().year() > h.date().year()).isPresent()) {
      return Optional.of(last);
    }
    return month
        .or(() -> hits.stream().filter(DateHit::bracketed).reduce((a, b) -> b))
        .or(() -> Optional.of(last));
  }

  /** Whether a year is within a venue's name: {@code ICLR 2024 Workshop on …}. */
  private static boolean isInName(String text, Span tail, DateHit hit) {
    int before = hit.span().start() - 2;
    int after = hit.span().end();
    return !hit.hasMonth()
        && before > tail.start() + 3
        && Character.isLetter(text.charAt(before))
        && text.charAt(before + 1) == ' '
        && after + 2 < tail.end()
        && text.charAt(after) == ' '
        && Character.isLetter(text.charAt(after + 1))
        && text.substring(tail.start(), before + 1).codePoints().filter(Character::isLetter).count()
            > 2
        && !IN.matcher(text.substring(tail.start(), before + 1).strip()).matches();
  }

  /** A number at the end of a venue of several words is its volume: {@code Advances in Tides 3}. */
  private static Optional<Span> volume(ReferenceText text, Venue venue) {
    if (venue.pieces().size() != 1) {
      return Optional.empty();
    }
    Span piece = venue.pieces().get(0);
    Matcher m = VOLUME_AT_END.matcher(text.text()).region(piece.start(), piece.end());
    return Glance.isDigit(text.text(), piece.end() - 1) && m.matches()
        ? Optional.of(new Span(m.start(1), m.end(1)))
        : Optional.empty();
  }

  private static Found<String> found(ReferenceText text, Venue venue) {
    List<Passage> pieces = venue.pieces().stream().map(text::passage).toList();
    String value =
        pieces.stream().map(Passage::text).collect(Collectors.joining(" ")).replace(" )", ")");
    return new Found<>(value, pieces.stream().map(Passage::span).toList(), "reference.venue", 0.8);
  }

  /** Whether nothing but the place of a book is printed: {@code Oslo}, {@code Graz, Austria}. */
  private static boolean isPlace(String venue) {
    String[] parts = COMMA.split(venue);
    return parts.length > 0
        && Stream.of(parts).allMatch(part -> PlaceExtractor.isKnownPlace(part.strip()));
  }

  /** The editors of a book that holds a chapter, and its house where it is printed with them. */
  private static void addEditors(Draft draft, ReferenceText text, Venue venue, Span tail) {
    if (draft.first(Field.TYPE).filter("chapter"::equals).isEmpty()) {
      return;
    }
    venue
        .editors()
        .ifPresent(
            span ->
                draft.add(
                    Field.SUMMARY, text.passage(span).trim(",;:."), "reference.editors", 0.6));
    int from = venue.pieces().get(venue.pieces().size() - 1).end();
    Matcher m = EDITORS.matcher(text.text()).region(from, tail.end());
    if (m.lookingAt()) {
      draft.add(
          Field.SUMMARY, text.passage(m.start(1), m.end(1)).trim(",;"), "reference.editors", 0.6);
    }
  }

  /** "PhD thesis" is what tells the type; it's no value of its own. */
  private static void labelKind(Draft draft, ReferenceText text, Span tail) {
    String words = text.text();
    Matcher m = VenueFinder.KIND.matcher(words).region(tail.start(), tail.end());
    if (Normalizer.containsAny(words.substring(tail.start(), tail.end()), KINDS) && m.find()) {
      draft.label(text.passage(m.start(), m.end()));
    }
  }

  private void addType(
      Draft draft,
      ReferenceText text,
      ReferenceLayout layout,
      ReferenceContext context,
      String tail,
      Optional<Venue> venue) {
    PublicationType.Clues clues =
        new PublicationType.Clues(
            draft.first(Field.PUBLISHER).orElse(""),
            tail,
            venue.filter(Venue::contained).isPresent(),
            venue.filter(Venue::edited).isPresent(),
            draft.has(Field.VOLUME),
            draft.has(Field.ISSUE),
            draft.has(Field.PAGES));
    Span where = venue.map(v -> v.pieces().get(0)).orElse(layout.title());
    types
        .of(clues, context.type())
        .ifPresent(
            type ->
                draft.add(Field.TYPE, Found.of(type, text.passage(where), "reference.type", 0.7)));
  }
}
