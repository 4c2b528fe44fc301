package org.vitae.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.lexicon.Lexicon;
import org.vitae.text.Normalizer;
import org.vitae.text.Span;

/**
 * Finds the venue in what remains of a reference when numbers, dates and status are taken out: it
 * begins after "In" and the editors, and ends before the place, the publisher or the next sentence.
 * Immutable, thread-safe.
 */
final class VenueFinder {
  /**
   * A venue.
   *
   * @param pieces where it stands; several where a year was cut out of its middle
   * @param contained whether "In" introduces it
   * @param editors those that stand before it, with the word that says so
   */
  record Venue(List<Span> pieces, boolean contained, Optional<Span> editors) {
    /** Without the number at its end. */
    Venue before(Span number) {
      Span piece = new Span(pieces.get(0).start(), number.start() - 1);
      return new Venue(List.of(piece), contained, editors);
    }

    boolean edited() {
      return editors.isPresent();
    }
  }

  private static final Pattern ARXIV =
      Pattern.compile(
          "(?i)(?<![\\p{L}])(?:arxiv(?:\\s(?:preprint|e-prints?))?(?:[,:]?\\s?arxiv)?[:,]?\\s?(?:(?:abs/)?(?:\\d{4}\\.\\d{4,5}(?:v\\d+)?|[a-z.-]{2,12}/\\d{7}))?|(?:bio|med|chem)rxiv(?:[,:]?\\s?(?:preprint\\s?)?\\d{4}\\.\\d{2}\\.\\d{2}\\.\\d{5,8}(?:v\\d+)?)?)");
  private static final String LEAD = " \t\n\u000b\f\r.,;:·-–—\"”’')]\u0001\u0002*/";
  private static final Pattern IN =
      Pattern.compile(
          "(?:(?:[Pp]oster|[Pp]aper|[Tt]alk)[ ]presented at:?["
              + " ]|(?:appeared|presented|published|poster|talk)\\s+)?(?:(?i:in)(?:\\s+in)?(?::|\\s)\\s*(?:the\\s)?|at:?\\s+(?:the\\s)?|by\\s+(?=\\p{Lu})|(?<=presented"
              + " at:?[ ]))(?=\\S)");
  private static final Pattern EDITORS =
      Pattern.compile(
          "[\\s,]*+[\\[(]?(?:[Ee]ds?|[Hh]rsg|[Hh]g|[Dd]ir|[Ee]ditors?|coords?|orgs?|comps?|éds?|a[ ]cura[ ]di)\\b\\.?[\\])]?[\\s,.:;]*+");
  private static final Pattern EDITOR_FOLLOWS =
      Pattern.compile(
          "[\\s,(]*+(?:ed\\.[ ](?:by[ ])?\\p{Lu}(?:\\.|\\p{L}+[ ]\\p{Lu})|(?:[Hh]rsg|[Hh]g)\\.[ ](?:v\\.|von)[ ]|(?:edited|ed\\.)[ ]by[ ])");
  private static final Pattern EDITED =
      Pattern.compile(
          "[^\\x01\\n]{2,80}?\\((?:[Ee]ds?|[Hh]rsg|[Hh]g|[Dd]ir|[Ee]ditors?)\\.?\\)[\\s,.:;]*+");
  private static final Pattern CITY =
      Pattern.compile("\\p{Lu}[\\p{L}.-]{2,20}(?:[ ,/]{1,2}[\\p{L}.]{2,15}){0,2}:\\s+(?=\\p{Lu})");

  private static final Pattern EDITED_BY =
      Pattern.compile(
          "(?:[Ee]ds?\\.|[Ee]dited[ ]by|[Tt]rans\\.|[Tt]ranslated[ ]by|[Tt]rad\\.|Übers\\.|[Hh]g\\.|[Hh]rsg\\.)[ ](?:by[ ]|von[ ])?(?=\\p{Lu})");

  private static final Pattern SURNAMES =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}'’-]{1,25}(?:,?[ ](?:and|&|und|et)[ ]|,[ ](?=[^,\\n]{2,30},?[ ](?:and|&)[ ]))){1,5}\\p{Lu}[\\p{L}'’-]{1,25}(?=[,.])");

  /** What may stand between title and venue. */
  private static final Pattern EDITION =
      Pattern.compile(
          String.join(
              "|",
              "(?i:\\d{1,2}(?:st|nd|rd|th)|second|third|fourth|fifth|revised|\\d{1,2}\\.)["
                  + " ](?:[Rr]ev(?:ised|\\.)[ ])?(?:[Ee]dition|[Ee]dn?|Aufl(?:age)?|éd)\\b\\.?",
              "(?:ch|[Cc]hap|[Cc]hapter)\\.?[ ]\\d{1,3}(?!\\d)",
              "(?:[Tt]ranslated|[Ee]dited|[Ii]llustrated|[Tt]rans\\.)[ ]by[ ][^.\\n"
                  + "\\x01\\x02]{2,60}\\."));

  static final Pattern KIND =
      Pattern.compile(
          "(?i)(?:in\\s)?(?:(?:(?:ph\\.?\\s?d\\.?|[\\p{L}.'’]{2,15})\\s){0,3}(?:thesis|dissertation|diss\\.)|technical\\sreport|tech\\.?\\srep(?:ort|\\.)|research\\sreport|working\\spaper)(?:\\s(?:no\\.?\\s)?[\\w/.-]*\\d[\\w/.-]*)?(?![\\p{L}])");

  /** A thesis in Portuguese or Spanish, with its subject in brackets. */
  private static final Pattern THESIS =
      Pattern.compile(
          "(?:Tese|Dissertação|Monografia|Tesis|Tesi|Thèse|Mémoire)(?:[ ](?:de[ ]|di[ ])?[\\p{Ll}]{5,12})?(?:[ ]\\([^()\\n]{3,60}\\))?(?=[ ][-–—]|[.,])"
              + "|(?:[Uu]nveröff(?:entlichte|\\.)[ ])?(?:(?:Diplom|Master|Magister|Bachelor|Doktor|Habilitations|Lizentiats)(?:arbeit|schrift)|(?:Inaugural-?)?[Dd]issertation|Habilitation|Habil\\.)(?=[ ][-–—]|[.,;:])");

  private static final Pattern KIND_IN_BRACKETS =
      Pattern.compile(
          "\\((?i:[^()\\n,]{0,40}?(?:thesis|dissertation|reports?|bericht|paper|blog|blog post)\\b)[^()\\n,]{0,40}(?:\\)(?=[^\\n]{0,20}\\p{L}{2})|,[ ](?=\\p{Lu}))");

  /** A report's kind that its number tells; its institution follows. */
  private static final Pattern NUMBERED_KIND =
      Pattern.compile(
          "(?:[\\p{L}-]{2,20}[ ]){0,2}(?:\\p{L}{3,20}bericht|[Bb]ericht|[Rr]eport|[Pp]aper|Memorandum|Note)s?,?[ ](?:(?:No|Nr)\\.?[ ])?(?:[\\w/.-]{0,20}\\d[\\w/.-]{0,20}|\\x01{1,20})(?=[,;.:)][ ]\\p{Lu}[\\p{L}.]{2})");

  /** One of these is in every name of a preprint archive. */
  private static final List<String> ARCHIVES = List.of("arxiv", "rxiv");

  /** One of these is in every name of a kind. */
  private static final List<String> KINDS =
      List.of("thesis", "diss", "technical", "tech", "research", "working");

  private static final List<String> NUMBERED =
      List.of("bericht", "report", "paper", "memorandum", "note");

  /** What the words for editors begin with. */
  private static final List<String> EDITOR_WORDS =
      List.of("ed", "hrsg", "hg", "dir", "coord", "org", "comp", "d.", "ds", "a cur");

  private static final int EDITOR_WORD = "coord".length();

  /** Names that are editors even if nothing says so. */
  private static final double CERTAIN = 4;

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private static final int MOST_PIECES = 3;

  private final Lexicon publishers = Lexicon.load("publishers");
  private final AuthorListParser names = new AuthorListParser();
  private final VenueEnd ends = new VenueEnd();
  private final HouseAndPlace houses = new HouseAndPlace();

  /** The venue in a part of the text, if there is one. */
  Optional<Venue> find(String text, int from, int to) {
    Matcher arxiv = ARXIV.matcher(text).region(from, to);
    arxiv.useTransparentBounds(true);
    if (Normalizer.containsAny(text, ARCHIVES)
        && arxiv.find()
        && arxiv.start() - lead(text, from, to) <= 12) {
      return Optional.of(
          new Venue(
              List.of(new Span(arxiv.start(), trim(text, arxiv.start(), arxiv.end()))),
              false,
              Optional.empty()));
    }
    int start = lead(text, from, to);
    start = noted(text, start, to);
    int kind = kind(text, start, to);
    boolean school = kind > start;
    start = school ? lead(text, kind, to) : start;
    start = lead(text, edition(text, start, to), to);
    start = lead(text, edition(text, start, to), to);
    int in = Glance.isAny("iIaAbpPtT", text, start) ? end(IN, text, start, to) : start;
    boolean contained = in > start;
    int begin = lead(text, in, to);
    int editors = editors(text, begin, to, contained);
    int colon = text.indexOf(':', editors);
    int place = colon > 0 && colon < to ? end(CITY, text, editors, to) : editors;
    boolean subtitled = contained && place > editors && !isPlace(text, editors, place);
    int city =
        Math.max(subtitled ? editors : place, contained ? 0 : houses.house(text, editors, to));
    List<Span> pieces =
        pieces(
            text,
            city > editors
                    && !houses.isHouseFirst(text, editors, to)
                    && isShort(text, editors, city)
                    && !isHouse(text, editors, city)
                ? city
                : editors,
            to,
            school);
    return pieces.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Venue(
                pieces,
                contained,
                editors > begin ? Optional.of(new Span(begin, editors)) : Optional.empty()));
  }

  /**
   * Behind a remark that a bracket begins with, before the venue: {@code (blog post, Quay News)}.
   */
  private static int noted(String text, int start, int to) {
    int at = start + 1;
    while (at < to && text.charAt(at) == ReferenceText.STOP) {
      at++;
    }
    return Glance.isAny("(", text, start) && at > start + 1 && text.startsWith(", ", at)
        ? at + 2
        : start;
  }

  private static int edition(String text, int start, int to) {
    return Glance.isDigit(text, start) || Glance.isAny("sStTfFrRcCeEiI", text, start)
        ? end(EDITION, text, start, to)
        : start;
  }

  /** Behind {@code PhD thesis}, {@code (Technical Report 12)}, {@code Open-File Report 2016-10}. */
  private static int kind(String text, int start, int to) {
    int bare = Normalizer.containsAny(text, KINDS) ? end(KIND, text, start, to) : start;
    int tese = bare == start ? end(THESIS, text, start, to) : start;
    if (tese > start) {
      return tese;
    }
    int bracket =
        bare == start && Glance.isAny("(", text, start)
            ? end(KIND_IN_BRACKETS, text, start, to)
            : start;
    return Math.max(
        Math.max(bare, bracket),
        bare == start && Normalizer.containsAny(text, NUMBERED)
            ? end(NUMBERED_KIND, text, start, to)
            : 0);
  }

  private boolean isHouse(String text, int from, int to) {
    return publishers.occursIn(text.substring(from, to));
  }

  /**
   * Whether a known place stands before a colon: other words are a title, and a subtitle follows.
   */
  private static boolean isPlace(String text, int from, int to) {
    return PlaceExtractor.isKnownPlace(text.substring(from, text.lastIndexOf(':', to - 1)).strip());
  }

  private static boolean isShort(String text, int from, int to) {
    return SPACES.split(text.substring(from, to)).length <= 3;
  }

  private int editors(String text, int from, int to, boolean contained) {
    int edit = end(EDITED_BY, text, from, to);
    if (edit > from) {
      return names
          .parse(text.substring(0, to), edit, OwnerName.NOBODY)
          .map(list -> lead(text, list.end(), to))
          .orElse(lead(text, end(SURNAMES, text, edit, to), to));
    }
    boolean named = contained || mayNameEditors(text, from, to);
    Optional<AuthorList> list =
        named ? names.parse(text.substring(0, to), from, OwnerName.NOBODY) : Optional.empty();
    if (list.isPresent()) {
      if (EDITOR_FOLLOWS.matcher(text).region(list.get().end(), to).lookingAt()) {
        return from;
      }
      int end = end(EDITORS, text, list.get().end(), to);
      if (end > list.get().end()) {
        return end;
      }
      if (contained && (isCertain(list.get()) || isBeforeColon(text, list.get(), to))) {
        return lead(text, list.get().end(), to);
      }
    }
    int edited = named ? end(EDITED, text, from, to) : from;
    return edited > from && isBehindVenue(text, from, edited) ? from : edited;
  }

  private static boolean isCertain(AuthorList list) {
    return list.authors().size() > 1 && list.score() > CERTAIN;
  }

  /** {@code In: Mara Quill, Yun Loh: Harbours}: a colon behind people, and a title behind it. */
  private static boolean isBeforeColon(String text, AuthorList list, int to) {
    return text.startsWith(": ", list.end())
        && list.end() + 3 < to
        && Glance.mayBeCapital(text, list.end() + 2)
        && (list.authors().size() > 1 || AuthorListParser.isPerson(text, list.authors().get(0)));
  }

  /** Whether a word begins that tells editors. */
  private static boolean mayNameEditors(String text, int from, int to) {
    for (int i = from; i < to - 1; i++) {
      if (Glance.isAny("eEhHdDcoéÉa", text, i)
          && (i == 0 || !Character.isLetter(text.charAt(i - 1)))
          && Normalizer.containsAny(
              text.substring(i, Math.min(to, i + EDITOR_WORD)), EDITOR_WORDS)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the editors stand behind what they edited: {@code Harbours, Mara Quill (ed.)}. */
  private boolean isBehindVenue(String text, int from, int edited) {
    int comma = text.indexOf(", ", from);
    if (comma < 0 || comma > edited) {
      return false;
    }
    Optional<AuthorList> list = names.parse(text.substring(0, edited), comma + 2, OwnerName.NOBODY);
    return list.isPresent()
        && EDITORS.matcher(text).region(list.get().end(), edited).lookingAt()
        && text.substring(from, comma).indexOf(' ') > 0;
  }

  private List<Span> pieces(String text, int from, int to, boolean school) {
    List<Span> out = new ArrayList<>();
    int start = lead(text, from, to);
    int end = ends.end(text, start, to, school);
    if (start < end && text.charAt(start) == '(' && isClosedAt(text, start, end)) {
      end = houses.houseEnd(text, start + 1, text.indexOf(')', start));
      start = Math.max(start + 1, house(text, start + 1, end));
    }
    for (int at = start; at < end && out.size() < MOST_PIECES; ) {
      int stop = at;
      while (stop < end && text.charAt(stop) != ReferenceText.DATE) {
        stop++;
      }
      int last = trim(text, at, stop);
      if (last > at) {
        out.add(new Span(at, last));
      }
      at = stop;
      while (at < end && (text.charAt(at) == ReferenceText.DATE || text.charAt(at) == ' ')) {
        at++;
      }
    }
    return out.stream().anyMatch(s -> hasWord(text, s)) ? out : List.of();
  }

  /** Behind a place and its colon within brackets: {@code (Oslo: Quay Press)}. */
  private int house(String text, int from, int to) {
    int city = end(CITY, text, from, to);
    return isShort(text, from, city) && !isHouse(text, from, city) ? city : from;
  }

  /** Whether the bracket that opens here closes where the venue ends. */
  private static boolean isClosedAt(String text, int open, int end) {
    int close = text.indexOf(')', open);
    return close >= 0 && trim(text, open, end) <= close + 1 && end >= close;
  }

  private static boolean hasWord(String text, Span span) {
    return text.substring(span.start(), span.end()).codePoints().filter(Character::isLetter).count()
        >= 2;
  }

  private static int trim(String text, int start, int end) {
    int last = end;
    while (last > start && " \n.,;:·|-–—(\u0001\u0002\"“”".indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    return last;
  }

  private static int lead(String text, int from, int to) {
    return Glance.past(LEAD, text, Math.min(from, to), to);
  }

  private static int end(Pattern pattern, String text, int from, int to) {
    Matcher m = pattern.matcher(text).region(Math.min(from, to), to);
    m.useTransparentBounds(true);
    return m.lookingAt() ? m.end() : Math.min(from, to);
  }
}
