package org.vitae.section;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.extract.DateExtractor;
import org.vitae.extract.DateRange;
import org.vitae.extract.Draft;
import org.vitae.extract.EntryKind;
import org.vitae.extract.Field;
import org.vitae.extract.Found;
import org.vitae.extract.ItemSplitter;
import org.vitae.extract.WordingClassifier;
import org.vitae.layout.Passage;
import org.vitae.lexicon.Lexicon;
import org.vitae.model.PartialDate;

/** Reads a certificate: {@code "Bee Keeper, Coursera, May 2019"}. Immutable, thread-safe. */
final class CertificateReader {
  private static final String RULE = "certificate.";
  private static final Pattern DASH = Pattern.compile("\\s(?:\u2013|--|-)\\s|\\s?\u2014\\s?");
  private static final Pattern EM_DASH = Pattern.compile("\\s?\u2014\\s?");
  private static final Pattern COLON = Pattern.compile(":\\s");
  private static final Pattern BY =
      Pattern.compile(
          "(?i),?\\s(?:(?:issued|offered|provided|awarded|certified)\\s)?(?:by|from)\\s(?=(?:the\\s)?+(?-i:\\p{Lu}))");
  private static final Pattern ISSUED =
      Pattern.compile("(?i)(?:issued|provided|offered)\\sby:?\\s|issuer:\\s|issuing\\s\\w+:\\s");
  private static final Pattern ADDRESS = Pattern.compile("(?i)\\bhttps?://[^\\s)\\]>]{3,2000}+");
  private static final Pattern LINK_WORD =
      Pattern.compile(
          "(?i)(?:see |view |show |verify )?(?:certificate|credential|link|verify|verification|url|badge|pdf)");

  private static final Pattern STATUS =
      Pattern.compile("(?i)(?:in progress|ongoing|en curso|expected|completed|active|pending)");
  private static final int MAX_NAME_WORDS = 4;
  private static final int SENTENCE_WORDS = 9;

  private final Lexicon words = Lexicon.load("certificate-words");
  private final Lexicon issuers = Lexicon.load("issuers");
  private final WordingClassifier wordings = new WordingClassifier();
  private final DateExtractor dates = new DateExtractor();
  private final ListHeadReader heads = new ListHeadReader(this::namesIssuer);

  private boolean namesIssuer(Passage bracket) {
    return ItemSplitter.split(bracket).stream().anyMatch(p -> issuers.match(p.raw()).isPresent());
  }

  boolean isNaming(String text) {
    return words.occursIn(text);
  }

  Draft read(ListEntry entry) {
    Draft draft = new Draft(EntryKind.CERTIFICATE);
    List<Found<DateRange>> found = new ArrayList<>();
    entry.head().ifPresent(h -> readHead(h, draft, found));
    entry.details().forEach(d -> readDetail(d, draft, found));
    entry.dates().forEach(d -> found.addAll(dates.extract(d)));
    addDate(draft, found);
    return draft;
  }

  private void readHead(Passage text, Draft draft, List<Found<DateRange>> found) {
    addAddress(text, draft);
    ListHead head = heads.read(withoutAddress(text));
    found.addAll(head.dates());
    List<Fragment> segments = new ArrayList<>();
    head.segments().forEach(s -> segments.addAll(split(s, head.segments().size() == 1)));
    if (segments.isEmpty()) {
      return;
    }
    int name = nameIndex(segments);
    draft.add(Field.NAME, segments.get(name).found(RULE + "name", 0.9));
    for (int i = 0; i < segments.size(); i++) {
      if (i != name) {
        addFurther(segments.get(i), draft);
      }
    }
    addAsides(head, draft);
  }

  private void addAsides(ListHead head, Draft draft) {
    for (Passage aside : head.asides()) {
      ItemSplitter.split(aside).forEach(p -> addFurther(Fragment.of(p), draft));
    }
  }

  /** {@code Coursera: Bee Keeping} starts with its issuer. */
  private int nameIndex(List<Fragment> segments) {
    return segments.size() > 1 && issuers.match(segments.get(0).text()).isPresent() ? 1 : 0;
  }

  private static void addAddress(Passage text, Draft draft) {
    Matcher m = ADDRESS.matcher(text.raw());
    if (m.find()) {
      draft.add(Field.URL, text.sub(m.start(), m.end()), RULE + "url", 0.95);
    } else if (!draft.has(Field.URL)) {
      text.link()
          .filter(l -> l.startsWith("http"))
          .ifPresent(l -> draft.add(Field.URL, Found.of(l, text, RULE + "link", 0.95)));
    }
  }

  private static Passage withoutAddress(Passage text) {
    Matcher m = ADDRESS.matcher(text.raw());
    return m.find() && m.start() > 0 ? text.to(m.start()).trim("(|,-\u2013\u2014:") : text;
  }

  /** Splits at a dash; at a plain one only what stands alone or names its issuer behind it. */
  private List<Fragment> split(Fragment segment, boolean alone) {
    if (segment.pieces().size() > 1) {
      return List.of(segment);
    }
    Passage text = segment.pieces().get(0);
    Matcher issued = ISSUED.matcher(text.raw());
    if (issued.lookingAt()) {
      return List.of(Fragment.of(text.from(issued.end())));
    }
    for (Pattern separator : List.of(EM_DASH, BY, DASH, COLON)) {
      Matcher m = separator.matcher(text.raw());
      while (m.find()) {
        String left = text.raw().substring(0, m.start());
        String right = text.raw().substring(m.end());
        boolean sure =
            separator == EM_DASH || separator == BY || alone && m.group().indexOf('\u2013') >= 0;
        if (m.start() > 0
            && m.end() < text.length()
            && (sure || isIssuer(right) || issuers.match(left).isPresent())) {
          return List.of(
              Fragment.of(text.to(m.start()).trim()), Fragment.of(text.from(m.end()).trim()));
        }
      }
    }
    return List.of(segment);
  }

  private boolean isIssuer(String text) {
    boolean known = issuers.startOf(text).filter(h -> h.span().start() <= 4).isPresent();
    return Prose.count(text) <= SENTENCE_WORDS
        && (known || wordings.classify(text).organisation() >= 0.5);
  }

  private void addFurther(Fragment segment, Draft draft) {
    String text = segment.text();
    if (LINK_WORD.matcher(text).matches()) {
      segment.pieces().forEach(draft::label);
      return;
    }
    boolean issuer =
        !draft.has(Field.ISSUER)
            && Prose.count(text) < SENTENCE_WORDS
            && !isSentence(text)
            && !STATUS.matcher(text).lookingAt()
            && !Character.isDigit(text.charAt(text.length() - 1));
    draft.add(
        issuer ? Field.ISSUER : Field.SUMMARY,
        segment.found(RULE + (issuer ? "issuer" : "summary"), 0.8));
  }

  private void readDetail(Passage detail, Draft draft, List<Found<DateRange>> found) {
    if (ADDRESS.matcher(detail.raw()).find()) {
      addAddress(detail, draft);
      return;
    }
    if (Prose.count(detail.text()) >= SENTENCE_WORDS || isSentence(detail.text())) {
      draft.add(Field.SUMMARY, detail, RULE + "summary", 0.8);
      return;
    }
    ListHead head = heads.read(detail);
    found.addAll(head.dates());
    head.segments().stream()
        .flatMap(s -> split(s, false).stream())
        .forEach(s -> addFurther(s, draft));
    addAsides(head, draft);
  }

  private static boolean isSentence(String text) {
    return text.endsWith(".") && Prose.count(text) > MAX_NAME_WORDS;
  }

  private static void addDate(Draft draft, List<Found<DateRange>> found) {
    for (Found<DateRange> date : found) {
      DateRange value = date.value();
      PartialDate end = value.end() == null ? value.start() : value.end();
      if (end != null && !draft.has(Field.DATE)) {
        draft.add(Field.DATE, date.map(d -> end));
      }
    }
  }
}
