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
import org.vitae.extract.PlaceExtractor;
import org.vitae.layout.LayoutDocument;
import org.vitae.layout.Passage;
import org.vitae.lexicon.Lexicon;
import org.vitae.model.PartialDate;

/**
 * Reads an award: {@code "First Prize, Bee Cup (Top 2%), 2019"} has the title {@code Bee Cup}.
 * Immutable, thread-safe.
 */
final class AwardReader {
  private static final String RULE = "award.";
  private static final Pattern GIVEN_BY =
      Pattern.compile(
          "(?i),?\\s(?:(?:awarded|given|presented|sponsored|funded|issued|offered|granted|conferred)\\s(?:by|from)|by|from)\\s(?=(?:the\\s)?+(?-i:\\p{Lu}))");
  private static final Pattern AT_EVENT = Pattern.compile("(?i)\\s(?:at|@|in)\\s");
  private static final Pattern DASH = Pattern.compile("\\s(?:-|\u2013|\u2014|--)\\s|\u2014");
  private static final Pattern COLON = Pattern.compile(":\\s");
  private static final double SURE_PLACE = 0.6;
  private static final int SENTENCE_WORDS = 6;
  private static final int MIN_SENTENCE_WORDS = 4;
  private static final int LONGEST_LIST = 6;
  private static final int MAX_AWARDER_WORDS = 10;

  private final DateExtractor dates = new DateExtractor();
  private final PlaceExtractor places = new PlaceExtractor();
  private final AwardWords words = new AwardWords();
  private final Lexicon campusSchools = Lexicon.load("campus-schools");
  private final ListHeadReader heads = new ListHeadReader(p -> words.isAside(p.raw()));

  boolean isNaming(String text) {
    return words.isNaming(text);
  }

  /** Whether a text is an award's title and nothing else. */
  boolean isTitle(String text) {
    return words.isTitle(text);
  }

  Draft read(ListEntry entry) {
    Draft draft = new Draft(EntryKind.AWARD);
    List<Found<DateRange>> found = new ArrayList<>();
    List<Found<DateRange>> inner = new ArrayList<>();
    entry.head().ifPresent(h -> readHead(h, draft, found, inner));
    for (Passage detail : entry.details()) {
      readDetail(detail, draft, found);
    }
    entry.dates().forEach(d -> found.addAll(dates.extract(d)));
    addDates(draft, found.isEmpty() ? inner : found, !found.isEmpty(), entry.document());
    return draft;
  }

  private void readHead(
      Passage text, Draft draft, List<Found<DateRange>> found, List<Found<DateRange>> inner) {
    ListHead head = heads.read(text);
    found.addAll(head.dates());
    inner.addAll(head.innerDates());
    List<Fragment> segments = new ArrayList<>();
    for (Fragment segment : head.segments()) {
      segments.addAll(split(segment));
    }
    int title = titleIndex(segments);
    if (title > 0) {
      Fragment rank = segments.subList(0, title).stream().reduce(Fragment::join).orElseThrow();
      addSummary(draft, withBrackets(rank, head.asides()));
    }
    if (title < segments.size()) {
      int next = addTitle(draft, segments, title);
      addFurther(draft, segments.subList(next, segments.size()));
    }
    addAsides(draft, head.asides());
  }

  /** Brackets behind a rank stay with it: {@code Finalist (Top 4/800), X Contest}. */
  private static Fragment withBrackets(Fragment rank, List<Passage> asides) {
    Fragment out = rank;
    for (Passage aside : asides) {
      int gap = aside.span().start() - out.span().end();
      if (gap > 0 && gap <= 2) {
        int end = Math.min(aside.document().text().length(), aside.span().end() + 1);
        out =
            Fragment.of(aside.document().passage(new org.vitae.text.Span(out.span().start(), end)));
      }
    }
    return out;
  }

  private static void addAsides(Draft draft, List<Passage> asides) {
    for (Passage aside : asides) {
      boolean known =
          draft.get(Field.SUMMARY).stream().anyMatch(f -> f.span().contains(aside.span()));
      if (!known) {
        addSummary(draft, Fragment.of(aside));
      }
    }
  }

  /** Splits at dashes and colons where what follows is an organisation, a rank or a sentence. */
  private List<Fragment> split(Fragment segment) {
    if (segment.pieces().size() > 1) {
      return List.of(segment);
    }
    Passage text = segment.pieces().get(0);
    Matcher dash = DASH.matcher(text.raw());
    while (dash.find()) {
      String right = text.raw().substring(dash.end());
      String left = text.raw().substring(0, dash.start());
      if (words.isRank(left) || words.isRemark(right) || isAwarder(right) || isSentence(right)) {
        return two(text, dash.start(), dash.end());
      }
    }
    Matcher colon = COLON.matcher(text.raw());
    if (colon.find()) {
      String left = text.raw().substring(0, colon.start());
      if (words.isRank(left) || isSentence(text.raw().substring(colon.end()))) {
        return two(text, colon.start(), colon.end());
      }
    }
    Matcher by = GIVEN_BY.matcher(text.raw());
    if (by.find() && by.start() > 0 && isGiven(text.raw().substring(0, by.start()))) {
      return two(text, by.start(), by.end());
    }
    return List.of(segment);
  }

  /** Whether what stands before "by" is an award. */
  private boolean isGiven(String text) {
    return words.isNaming(text) || text.startsWith("\"") || text.startsWith("\u201c");
  }

  private static List<Fragment> two(Passage text, int end, int start) {
    Passage left = text.to(end).trim(",");
    Passage right = text.from(start).trim();
    return left.isEmpty() || right.isEmpty()
        ? List.of(Fragment.of(text))
        : List.of(Fragment.of(left), Fragment.of(right));
  }

  private boolean isAwarder(String text) {
    return words.isOrganisation(text)
        && !words.isContest(text)
        && Prose.count(text) <= MAX_AWARDER_WORDS;
  }

  private static boolean isSentence(String text) {
    return Prose.count(text) >= SENTENCE_WORDS;
  }

  /** The first segment that is no rank, if a contest stands after a rank. */
  private int titleIndex(List<Fragment> segments) {
    int i = 0;
    while (i + 1 < segments.size()
        && isRankBefore(segments.get(i).text(), segments.get(i + 1).text())) {
      i++;
    }
    return i;
  }

  private boolean isRankBefore(String text, String next) {
    if (words.isRank(text)) {
      return words.isNaming(next) || !words.isSurelyOrganisation(next);
    }
    return words.startsWithRank(text) && words.isContest(next);
  }

  /** The title, with what a comma cut off from it; gives the index of the next segment. */
  private int addTitle(Draft draft, List<Fragment> segments, int index) {
    Fragment title = segments.get(index);
    int next = index + 1;
    while (next < segments.size() && continues(segments, next)) {
      title = title.join(segments.get(next));
      next++;
    }
    if (words.isPaperAward(title.text()) && title.pieces().size() == 1 && next == segments.size()) {
      Passage text = title.pieces().get(0);
      Matcher at = AT_EVENT.matcher(text.raw());
      if (at.find()) {
        draft.add(Field.TITLE, text.to(at.start()).trim(), RULE + "paper", 0.85);
        draft.add(Field.AWARDER, text.from(at.end()).trim(), RULE + "paper", 0.8);
        return next;
      }
    }
    draft.add(Field.TITLE, withoutDot(title).found(RULE + "title", 0.9));
    return next;
  }

  private static Fragment withoutDot(Fragment title) {
    Passage last = title.pieces().get(title.pieces().size() - 1);
    boolean dot = title.pieces().size() == 1 && last.raw().endsWith(".") && last.length() > 5;
    return dot ? Fragment.of(last.to(last.length() - 1).trim()) : title;
  }

  /** "Teaching, Research, and Service": a list within a title. */
  private static boolean continues(List<Fragment> segments, int next) {
    for (int i = next; i < Math.min(segments.size(), next + LONGEST_LIST); i++) {
      int start = segments.get(i).span().start();
      int end = segments.get(i - 1).span().end();
      String between = segments.get(i).pieces().get(0).document().text().substring(end, start);
      boolean short3 = Prose.count(segments.get(i).text()) <= 3;
      if (!short3 || between.indexOf('\t') >= 0) {
        return false;
      }
      if (between.matches("(?s)\\W*(?:and|or|&)\\s+")) {
        return true;
      }
    }
    return false;
  }

  /** Who gave it, and remarks; those that follow each other stay together. */
  private void addFurther(Draft draft, List<Fragment> segments) {
    List<Fragment> run = new ArrayList<>();
    Optional<Fragment> awarder = Optional.empty();
    for (Fragment segment : segments) {
      if (awarder.isPresent()
          && run.isEmpty()
          && (isVenue(draft, segment) || isCampus(awarder.get(), segment))) {
        awarder = awarder.map(a -> a.join(segment));
      } else if (awarder.isEmpty() && isAwarder(draft, segment)) {
        closeRun(draft, run);
        awarder = Optional.of(segment);
      } else {
        run.add(segment);
      }
    }
    awarder.ifPresent(a -> draft.add(Field.AWARDER, withoutDot(a).found(RULE + "awarder", 0.8)));
    closeRun(draft, run);
  }

  /** {@code University of California, Davis}: the town is part of the school's name. */
  private boolean isCampus(Fragment school, Fragment town) {
    return school.isNextTo(town) && campusSchools.match(school.text()).isPresent();
  }

  /** The second part of a conference's name. */
  private boolean isVenue(Draft draft, Fragment segment) {
    return draft.first(Field.TITLE).filter(words::isPaperAward).isPresent()
        && !words.isRemark(segment.text())
        && !isPlace(segment);
  }

  private boolean isPlace(Fragment segment) {
    return segment.pieces().size() == 1
        && places
            .place(segment.pieces().get(0))
            .filter(p -> p.confidence() >= SURE_PLACE)
            .isPresent();
  }

  private static void closeRun(Draft draft, List<Fragment> run) {
    Fragment open = null;
    for (Fragment next : run) {
      boolean together = open != null && open.isNextTo(next);
      if (open != null && !together) {
        addSummary(draft, open);
      }
      open = open != null && together ? open.join(next) : next;
    }
    if (open != null) {
      addSummary(draft, open);
    }
    run.clear();
  }

  private boolean isAwarder(Draft draft, Fragment segment) {
    String text = segment.text();
    boolean remark =
        words.isRemark(text)
            || Character.isLowerCase(text.codePointAt(0)) && !words.isOrganisation(text)
            || text.endsWith(".") && isSentence(text);
    return !remark
        && !isPlace(segment)
        && !draft.has(Field.AWARDER)
        && Prose.count(text) <= MAX_AWARDER_WORDS;
  }

  private void readDetail(Passage detail, Draft draft, List<Found<DateRange>> found) {
    int count = Prose.count(detail.text());
    boolean sentence = count >= MIN_SENTENCE_WORDS && detail.raw().endsWith(".");
    boolean prose = count > MAX_AWARDER_WORDS || sentence || words.isAmount(detail.raw());
    if (prose) {
      addSummary(draft, Fragment.of(sentence ? detail : heads.withoutTrailing(detail, found)));
      return;
    }
    ListHead head = heads.read(detail);
    found.addAll(head.dates());
    for (Fragment segment : head.segments()) {
      boolean named = isAwarder(segment.text()) || isName(detail, segment);
      if (named && !segment.text().endsWith(".") && !draft.has(Field.AWARDER)) {
        draft.add(Field.AWARDER, segment.found(RULE + "awarder", 0.8));
      } else {
        addSummary(draft, segment);
      }
    }
    addAsides(draft, head.asides());
  }

  /** A line with nothing but one name, below the award: who gave it. */
  private boolean isName(Passage line, Fragment segment) {
    String text = segment.text();
    boolean whole = segment.span().length() + 2 >= line.length();
    boolean capitals = text.chars().filter(Character::isUpperCase).count() >= Prose.count(text);
    return whole
        && capitals
        && Prose.count(text) <= 4
        && !words.isRemark(text)
        && !isPlace(segment);
  }

  private static void addSummary(Draft draft, Fragment text) {
    draft.add(Field.SUMMARY, text.found(RULE + "summary", 0.8));
  }

  private static void addDates(
      Draft draft, List<Found<DateRange>> found, boolean apart, LayoutDocument document) {
    Optional<Found<PartialDate>> latest = Optional.empty();
    boolean range = false;
    for (Found<DateRange> date : found) {
      DateRange value = date.value();
      range |= value.kind() == DateRange.Kind.RANGE || value.kind() == DateRange.Kind.OPEN;
      PartialDate end = value.end() == null ? value.start() : value.end();
      if (end != null && latest.filter(l -> l.value().compareTo(end) >= 0).isEmpty()) {
        latest = Optional.of(date.map(d -> end));
      }
    }
    latest.ifPresent(l -> draft.add(Field.DATE, l));
    if (apart && (range || found.size() > 1)) {
      for (Found<DateRange> date : found) {
        draft.add(Field.DATES, document.passage(date.span()), RULE + "date", 0.9);
      }
    }
  }
}
