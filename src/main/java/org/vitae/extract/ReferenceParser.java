package org.vitae.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.extract.ReferenceDateFinder.DateHit;
import org.vitae.layout.Passage;
import org.vitae.model.PartialDate;
import org.vitae.tagging.ReferenceTagger;
import org.vitae.text.Span;

/**
 * Reads one reference of a publication list into a draft, whatever the style. What it doesn't
 * understand stays out of the draft. Immutable, thread-safe.
 *
 * <p>The references of one list have their parts in one order: {@link #open} them all, let their
 * {@link Open#order orders} decide, then read each in the order that most have.
 */
public final class ReferenceParser {
  private static final Pattern LINE = Pattern.compile("\\n");
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\s*+(?:\\[[\\p{L}\\d+:&.-]{1,20}\\]|\\[[\\p{L}’'"
              + " ,&+.]{1,25}\\d{2,4}[a-z]?\\]|\\(?\\d{1,3}[.)](?=\\s)|[A-Z]{1,3}\\d{1,3}[.:)](?=\\s)|\\d{1,3}(?=\\s\\p{Lu}[\\p{L}-]++,\\s\\p{Lu}\\.))\\s*+");

  /** Characters of a year without brackets. */
  private static final int YEAR = 4;

  /** A number that says so only by what follows it: names. */
  private static final Pattern BARE_NUMBER =
      Pattern.compile("\\s*+\\(?\\d{1,3}(?:[.):]|[ ])[ ]*+(?=\\p{L})");

  private static final AuthorListParser NAMES = new AuthorListParser();

  private static final Pattern IDENTIFIER =
      Pattern.compile(
          "\\b(?:PMID|PMCID|NIHMSID|MR|Zbl|ISBN|ISSN|eISSN)(?::[ ]?|["
              + " ])(?:PMC|NIHMS)?\\d[\\d-]{4,20}[X]?[;,.]?|\\bMR\\d{6,8}\\b");

  /** One of these begins every such number. */
  private static final List<String> DATABASES =
      List.of("PMID", "PMC", "NIHMS", "MR", "Zbl", "ISBN", "ISSN");

  private static final Pattern BRACKETED_STATUS =
      Pattern.compile("[(\\[](?:[Ss]tatus:\\s*+)?([^()\\[\\]\\d]{4,50})[)\\]]");
  private static final Pattern YEAR_AT_END =
      Pattern.compile(
          "\\s*+[(\\[](?:19|20)\\d\\d[)\\]]$|(?<=[\\p{L}.)?!][ ])(?<!(?:in|of|since|from|to|and|until|for|by|at|on|year|the)[ ])(?:19|20)\\d\\d$");

  private final ReferenceLinkReader links = new ReferenceLinkReader();
  private final DoiExtractor dois = new DoiExtractor();
  private final ReferenceDateFinder dates = new ReferenceDateFinder();
  private final ReferenceLayoutFinder layouts = new ReferenceLayoutFinder(dates);
  private final PublicationStatusExtractor statuses = new PublicationStatusExtractor();
  private final ReferenceTailReader tails = new ReferenceTailReader(dates, statuses);
  private final Optional<TaggedLayout> tagged;

  /** By rules alone. */
  public ReferenceParser() {
    this(Optional.empty());
  }

  /**
   * @param model what is asked where rules are unsure, if there is one
   */
  public ReferenceParser(Optional<ReferenceTagger> model) {
    this.tagged = model.map(m -> new TaggedLayout(m, dates));
  }

  /** Reads a reference that stands on one line, or on several that the author broke. */
  public Draft parse(Passage reference) {
    return parse(reference, ReferenceContext.NONE);
  }

  /** Reads a reference of which something is known. */
  public Draft parse(Passage reference, ReferenceContext context) {
    List<Passage> lines =
        reference.raw().indexOf('\n') < 0 ? List.of(reference.trim()) : reference.split(LINE);
    return open(lines, context).read(ReferenceOrder.UNKNOWN);
  }

  /**
   * Takes what can be told of a reference alone.
   *
   * @param parts its lines, those that are merely wrapped joined; adjacent, at least one
   */
  public Open open(List<Passage> parts, ReferenceContext context) {
    ReferenceText text = ReferenceText.of(parts);
    String printed = text.text();
    AuthorSigns signs = AuthorSigns.take(text, context);
    ReferenceLinks found = links.take(text);
    Optional<LeadingVenue> venue = LeadingVenue.take(text);
    maskNumber(text);
    Optional<LeadingYear> year = LeadingYear.take(text, OwnerName.of(context.owner()));
    Optional<LeadingCoauthors> others = LeadingCoauthors.take(text);
    identifiers(text);
    List<Found<String>> status = statuses(text);
    return new Open(
        context,
        text,
        printed,
        signs,
        found,
        status,
        new Leads(venue, year, others),
        layouts.scan(text, context));
  }

  /** What stood before the reference proper. */
  private record Leads(
      Optional<LeadingVenue> venue, Optional<LeadingYear> year, Optional<LeadingCoauthors> others) {
    boolean isNone() {
      return venue.isEmpty() && year.isEmpty() && others.isEmpty();
    }

    void addTo(Draft draft, ReferenceText text) {
      venue.ifPresent(v -> v.addTo(draft, text));
      year.ifPresent(y -> y.addTo(draft, text));
      others.ifPresent(o -> o.addTo(draft, text));
    }
  }

  /** A reference whose parts aren't divided yet. It is read once, by one thread. */
  public final class Open {
    private final ReferenceContext context;
    private final ReferenceText text;

    /** The text before anything was taken. */
    private final String printed;

    private final AuthorSigns signs;
    private final ReferenceLinks links;
    private final List<Found<String>> status;
    private final Leads leads;
    private final ReferenceScan scan;

    private Open(
        ReferenceContext context,
        ReferenceText text,
        String printed,
        AuthorSigns signs,
        ReferenceLinks links,
        List<Found<String>> status,
        Leads leads,
        ReferenceScan scan) {
      this.context = context;
      this.text = text;
      this.printed = printed;
      this.signs = signs;
      this.links = links;
      this.status = status;
      this.leads = leads;
      this.scan = scan;
    }

    /** The order of its parts, as far as it can be told from itself. */
    public ReferenceOrder order() {
      return scan.order();
    }

    /** The names of what are most likely its authors. */
    public List<ListedName> names() {
      AuthorList list = scan.authors(ReferenceOrder.UNKNOWN);
      return list == null ? List.of() : ListedName.of(text, list);
    }

    /**
     * @param order the one that most references of the list have
     */
    public Draft read(ReferenceOrder order) {
      ReferenceLayout read = layouts.find(text, scan, order, context);
      boolean whole = leads.isNone() && !context.isTalk();
      ReferenceLayout likely =
          tagged
              .filter(t -> whole)
              .map(t -> t.likelier(printed, read, order))
              .filter(l -> l == read || !text.isMasked(l.title()))
              .orElse(read);
      ReferenceLayout found = dated(text, likely);
      ReferenceLayout layout = context.isTalk() ? TalkReader.withEvent(text, found) : found;
      Draft draft = draft(text, layout, signs, links, status, context);
      leads.addTo(draft, text);
      return draft;
    }
  }

  private Draft draft(
      ReferenceText text,
      ReferenceLayout layout,
      AuthorSigns signs,
      ReferenceLinks found,
      List<Found<String>> status,
      ReferenceContext context) {
    Draft draft = new Draft(EntryKind.PUBLICATION);
    draft.add(Field.NAME, text.passage(layout.title()), "reference.title", 0.8);
    layout.authors().ifPresent(list -> addAuthors(draft, text, list, signs, context));
    status.forEach(s -> draft.add(Field.STATUS, s));
    tails.read(draft, text, layout, context);
    ReferenceLinks own =
        layout
            .authors()
            .map(list -> found.outside(new Span(list.start(), list.end())))
            .orElse(found);
    own.url(text).ifPresent(url -> draft.add(Field.URL, url));
    own.doi(text, dois).ifPresent(doi -> draft.add(Field.DOI, doi));
    text.understood().forEach(draft::label);
    return draft;
  }

  /** Takes what brackets hold of the status, wherever they stand: {@code (in press)}. */
  private List<Found<String>> statuses(ReferenceText text) {
    List<Found<String>> out = new ArrayList<>();
    String flat = text.text();
    GuardedSearch search =
        new GuardedSearch(
            BRACKETED_STATUS, flat, 0, flat.length(), i -> Glance.isAny("([", flat, i));
    Matcher m = search.matcher();
    while (search.find()) {
      int start = m.start(1);
      int end = m.end(1);
      statuses
          .match(m.group(1))
          .ifPresent(
              status -> {
                out.add(Found.of(status, text.passage(start, end), "publication.status", 0.95));
                text.mask(m.start(), m.end(), ' ');
              });
    }
    return out;
  }

  /** Takes a year off the end of the title: in brackets, or bare if the reference has no other. */
  private ReferenceLayout dated(ReferenceText text, ReferenceLayout layout) {
    Span title = layout.title();
    if (!mayEndInYear(text, title)) {
      return layout;
    }
    Matcher m = YEAR_AT_END.matcher(text.text().substring(title.start(), title.end()));
    if (!m.find() || m.start() == 0) {
      return layout;
    }
    Optional<DateHit> date =
        dates.find(text.text().substring(0, title.end()), title.start() + m.start()).stream()
            .findFirst();
    if (date.isEmpty() || m.group().length() == YEAR && !isOnly(date.get(), text, layout)) {
      return layout;
    }
    int end = title.start() + m.start();
    while (end > title.start() && " .".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    Span shorter = new Span(title.start(), end);
    return new ReferenceLayout(
        layout.authors(),
        layout.date().or(() -> date),
        shorter,
        layout.tail(),
        layout.order(),
        layout.lead());
  }

  private static boolean mayEndInYear(ReferenceText text, Span title) {
    int last = title.end() - 1;
    return last > title.start()
        && (Glance.isDigit(text.text(), last)
            || Glance.isAny(")]", text.text(), last) && Glance.isDigit(text.text(), last - 1));
  }

  private boolean isOnly(DateHit hit, ReferenceText text, ReferenceLayout layout) {
    return layout
        .date()
        .map(other -> other.date().year() == hit.date().year())
        .orElseGet(
            () ->
                dates
                    .find(text.text().substring(0, layout.tail().end()), layout.tail().start())
                    .isEmpty());
  }

  /** Numbers of databases, which say nothing else. */
  private static void identifiers(ReferenceText text) {
    if (DATABASES.stream().noneMatch(text.text()::contains)) {
      return;
    }
    Matcher m = IDENTIFIER.matcher(text.text());
    while (m.find()) {
      text.mask(m.start(), m.end(), ' ');
    }
  }

  private static void maskNumber(ReferenceText text) {
    Matcher m = NUMBER.matcher(text.text());
    if (m.lookingAt()) {
      text.mask(0, m.end(), ' ');
      return;
    }
    Matcher bare = BARE_NUMBER.matcher(text.text());
    if (bare.lookingAt()
        && NAMES
            .parse(text.text(), bare.end(), OwnerName.NOBODY)
            .filter(n -> n.score() >= AuthorList.SURE)
            .isPresent()) {
      text.mask(0, bare.end(), ' ');
    }
  }

  private static void addAuthors(
      Draft draft,
      ReferenceText text,
      AuthorList list,
      AuthorSigns signs,
      ReferenceContext context) {
    double confidence = list.score() >= 2 * AuthorList.SURE ? 0.95 : 0.75;
    OwnerName owner = OwnerName.of(context.owner());
    boolean own = false;
    for (AuthorList.Author author : list.authors()) {
      Passage name = text.passage(author.name());
      draft.add(Field.AUTHORS, name, "reference.author", confidence);
      if (signs.areEqual(author.marks())) {
        draft.add(Field.EQUAL_CONTRIBUTION, name, "reference.mark", 0.9);
      }
      if (signs.areCorresponding(author.marks())) {
        draft.mark(AuthorMark.CORRESPONDING, name.span());
      }
      if (!own && owner.matches(name.text())) {
        own = true;
        draft.mark(AuthorMark.OWNER, name.span());
      }
    }
    int last = list.authors().get(list.authors().size() - 1).name().end();
    draft.label(text.passage(last, list.end()));
  }

  /** For a year that is printed apart from the reference, as the heading of a group. */
  public static void addYear(Draft draft, Passage where, PartialDate date) {
    if (!draft.has(Field.RELEASE_DATE)) {
      draft.add(Field.RELEASE_DATE, Found.of(date, where, "reference.group", 0.7));
    }
  }
}
