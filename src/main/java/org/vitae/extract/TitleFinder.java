package org.vitae.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.text.Span;

/**
 * Tells where a title ends: at its closing quote, at the end of its own style, at the line's end,
 * or at the full stop, question mark or comma after which a venue most likely begins. Immutable,
 * thread-safe.
 */
final class TitleFinder {
  /**
   * A title.
   *
   * @param span without quotes and the final full stop
   * @param end where the rest of the reference begins
   * @param lead by how much more speaks for this end than for any other
   */
  record Title(Span span, int end, double lead) {}

  /** Of a title that quotes or a line end set off. */
  static final double SURE = 10;

  /** A school in brackets is where a thesis was written. */
  private static final String SCHOOL =
      "(?:[\\p{L}.]{2,20}[ ]){0,3}(?:Universit|Univ\\.|Institute of|ETH[ ,]|École|Politecnico)";

  /** An archive in brackets, and nothing else, is where a preprint is. */
  private static final String ARCHIVE = "(?i:(?:ar|bio|med|chem|psy)xiv|ssrn)(?:,[ ]\\d{4})?";

  private static final String YEAR = "(?:1[6-9]|20)\\d\\d";

  /** Where a title may end: punctuation, a line's end, or what can't belong to a title. */
  private static final Pattern CANDIDATE =
      Pattern.compile(
          String.join(
              "|",
              "[.?!][\"”’»')]{0,2}(?=[\\s\\x01\\x02])",
              "[,;](?=[\\s])",
              "\\n",
              "[ ][-–—](?=[ ])",
              "[ ](?=//[ ]\\p{Lu})",
              "[.,](?=[A-Z]{2})",
              ":(?=[ ]\\p{Lu}[^:;.?!\\n]{2,80},?[ ][vV](?:ol)?\\.[ ]?\\d)",
              "\\[[A-Z]{1,2}(?:/[A-Z]{2})?\\](?:[ ]?//|[.,])",
              "(?<=[\\p{L}?!.)\"”])[ ](?=\\[(?i:[^\\[\\],]{0,20}(?:thesis|dissertation)))",
              "(?<=[\\p{L}\\d?!.)\"”])[ ](?=\\((?i:[^()\\n]{0,40}?(?:thesis|dissertation|reports?|"
                  + "[a-z]{3,20}bericht|working paper|blog(?: post)?)\\b)[^()\\n]{0,60}\\))",
              "(?<=[\\p{L}\\d?!.)\"”])[ ](?=\\("
                  + SCHOOL
                  + "[^()\\n]{0,60}\\)|\\("
                  + ARCHIVE
                  + "\\))",
              "(?<=[\\p{L}\\d?!])[ ](?=[Pp]ages?[ ]\\d{1,5}[-–]\\d{1,5}[ ]in[ ]\\p{Lu})",
              "(?<=[\\p{Ll}\\d)])[ ](?=\\(\\p{Lu}[^()\\n]{2,60}[,:][ ]\\p{Lu}[^()\\n]{2,40}\\)[.,;]?[ ]?(?:"
                  + YEAR
                  + "|$))",
              "(?<=[\\p{Ll})])[ ](?=\\(" + YEAR + "[),])",
              "(?<=[\\p{L})])[ ](?=\\(\\p{Lu}[\\p{L}&/ -]{1,30}[ ]?(?:['’]\\d\\d|" + YEAR + ")\\))",
              "(?<=[\\p{Ll})])[ ](?=\\(\\p{Lu}[^()\\n]{1,60},[ ]" + YEAR + "\\))",
              "(?<=[\\p{Ll})])(?<!\\b(?:the|in|of|since|from|to|and|until|for|by|at|on))[ ](?="
                  + YEAR
                  + "[ ][\\p{Lu}\\d])",
              "(?<=[\\p{Ll})])[ ](?=(?:\\p{Lu}\\p{L}{0,7}\\.[ ]){2,6}(?!" + YEAR + ")\\d)",
              "[ ](?=(?:Ph\\.?[ ]?D\\.?|Doctoral|Master['’]?s)[ ](?:[Tt]hesis|[Dd]issertation))"));

  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "(?:^|[\\s(.\\-])(?:\\p{L}|vs|St|Dr|Mr|Mrs|cf|al|etc|No|Inc|Ltd|approx|e\\.g|i\\.e|resp|ca|spp?|var|U\\.S|[IVX]{1,4})$");
  private static final Pattern KIND_BEHIND =
      Pattern.compile(
          "\\((?i:[^()\\n]{0,40}?(?:thesis|dissertation|reports?|[a-z]{3,20}bericht|working paper|blog)\\b)|[Pp]ages?[ ]\\d|\\("
              + SCHOOL
              + "|\\("
              + ARCHIVE
              + "\\)");
  private static final String EMPTY = " \t\n\u000b\f\r.,;:-–—)\u0001\u0002";

  private static final Pattern BETWEEN = Pattern.compile("[\\s.,;:\\-–—()\\x01\\x02]*+");
  private static final Pattern SHORTENED =
      Pattern.compile(
          "(\\s)(?:\\p{Lu}\\p{Ll}{1,9}\\s)?\\p{Lu}\\p{Ll}{1,6}|.*\\p{Ll}[ ]\\d{1,2}",
          Pattern.DOTALL);

  /** A blank, a word of ten letters, another, one of seven. */
  private static final int LONGEST_SHORTENED = 1 + 10 + 1 + 7;

  /** A name whose first letter is small: {@code arXiv}, {@code eLife}. */
  private static final Pattern CAPITAL_WITHIN =
      Pattern.compile("[ ]*+\\p{Ll}{1,4}\\p{Lu}\\p{Ll}{2}");

  private static final int LONGEST_DOTTED = 9;

  /** In so many characters there are nearly always three words. */
  private static final int LONG = 60;

  private static final int MOST_CANDIDATES = 60;

  /** A letter in square brackets tells the kind of what is cited: {@code [J].} */
  private static final double CODED = 8;

  private static final double KIND_BRACKET = 5;

  /** Geologists set a colon between title and journal: {@code On tides: Journal of Seas, v. 3}. */
  private static final double COLON = 4;

  /** Without a year or number behind it, a title that ends within needs a better reason. */
  private static final double UNDATED = 1.8;

  private static final double BARE_YEAR = 2;
  private static final double BARE_KIND = 2;
  private static final double WITHIN_MALUS = 5;

  /** A sentence has ended before. */
  private static final double LATE = 1.5;

  private final VenueClues clues;
  private final JournalWords journals = new JournalWords();
  private final QuoteFinder quotes = new QuoteFinder();

  TitleFinder(VenueClues clues) {
    this.clues = clues;
  }

  /**
   * @param styled positions where a title's style ends or a venue's begins
   * @param commas whether commas divide the parts of the reference
   */
  Title find(String text, int from, int to, List<Integer> styled, boolean commas) {
    int start = from;
    while (start < to && " \n.,;:：-–—)*".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int first = start;
    return quotes
        .find(text, start, to)
        .orElseGet(() -> TitleEnding.without(text, best(text, first, to, styled, commas)));
  }

  private Title best(String text, int start, int to, List<Integer> styled, boolean commas) {
    GuardedSearch search = new GuardedSearch(CANDIDATE, text, start, to, i -> mayEnd(text, i, to));
    Matcher m = search.matcher();
    int best = to;
    int last = start;
    double bestScore = commas || isDated(text, start, to) ? -1 : UNDATED;
    double second = bestScore - SURE;
    double skipped = 0;
    int journal = -1;
    for (int i = 0; i < MOST_CANDIDATES && search.find(); i++) {
      int end = m.end();
      char kind = m.group().charAt(0);
      double prior =
          kind == '.' && isShortened(text, last, m.start())
              ? 0.5
              : prior(text, start, m.start(), end, to, kind, commas);
      last = end;
      double score =
          prior
              + clues(text, end, to, skipped >= LATE)
              - skipped
              + style(text, end, styled)
              + length(text, start, m.start())
              - (kind == '.' && isWithinJournal(text, start, m.start(), end) ? WITHIN_MALUS : 0)
              - (m.start() < journal ? WITHIN_MALUS : 0)
              - (isInBracket(text, start, m.start(), to) ? WITHIN_MALUS : 0);
      second = Math.max(second, Math.min(score, bestScore));
      if (score > bestScore) {
        bestScore = score;
        best = end;
      }
      journal = Math.max(journal, journals.end(text, end));
      skipped += clues.isIntroduced(text.substring(end, Math.min(to, end + 30))) ? 4 : 0;
      skipped += prior >= 4 ? 6 : prior >= 2.5 ? 1.5 : prior >= 1.5 ? 0.7 : 0.25;
    }
    return new Title(trim(text, start, best), best, bestScore - second);
  }

  private static boolean isDated(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9' || c == ReferenceText.STOP || c == ReferenceText.DATE || c == '\n') {
        return true;
      }
    }
    return false;
  }

  /** Whether the word that begins here is short and ends in a full stop. */
  private static boolean isDotted(String text, int from, int to) {
    int at = from;
    while (at < to && at - from <= LONGEST_DOTTED && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at < to && text.charAt(at) == '.';
  }

  private static boolean isAscii(String text, int at) {
    return text.charAt(at) >= 'A' && text.charAt(at) <= 'Z';
  }

  /** Whether a bracket is open that closes in the same line. */
  private static boolean isInBracket(String text, int start, int at, int to) {
    int open = text.lastIndexOf('(', at - 1);
    if (open < start || text.lastIndexOf(')', at - 1) > open) {
      return false;
    }
    int close = text.indexOf(')', at);
    int line = text.indexOf('\n', open);
    return close > 0 && close < to && (line < 0 || line > close);
  }

  /** Whether {@link #CANDIDATE} may match here. */
  private static boolean mayEnd(String text, int at, int to) {
    char c = text.charAt(at);
    if (c != ' ') {
      return switch (c) {
        case ',', ';' ->
            at + 1 >= to || Glance.isSpace(text.charAt(at + 1)) || isAscii(text, at + 1);
        case '.', '?', '!', '\n', '[', ':' -> true;
        default -> false;
      };
    }
    char next = at + 1 < to ? text.charAt(at + 1) : '\n';
    return "-–—([PpDM12/".indexOf(next) >= 0
        || Character.isUpperCase(next) && isDotted(text, at + 1, to);
  }

  /**
   * Whether the words before a full stop look like a journal's abbreviation: {@code Nutr}, {@code
   * Stochastic Process}.
   */
  private boolean isShortened(String text, int from, int to) {
    if (to - from > LONGEST_SHORTENED && !Glance.isDigit(text, to - 1)) {
      return false;
    }
    Matcher m = SHORTENED.matcher(text).region(from, to);
    return m.matches() && (m.start(1) < 0 || journals.endsAt(text, to, from));
  }

  /** Whether a full stop is within a journal's shortened name. */
  private boolean isWithinJournal(String text, int start, int at, int end) {
    int word = at;
    while (word > start && Character.isLetter(text.charAt(word - 1))) {
      word--;
    }
    boolean first = word - 2 >= start && ".,".indexOf(text.charAt(word - 2)) >= 0;
    boolean letter = at - word == 1 && Character.isUpperCase(text.charAt(word));
    return first && (letter || journals.endsAt(text, at, start)) && journals.goesOn(text, end);
  }

  private double clues(String text, int end, int to, boolean late) {
    String after = text.substring(end, Math.min(to, end + VenueClues.REACH));
    return Glance.past(EMPTY, text, end, to) >= to ? 1 : clues.score(after, late);
  }

  private double prior(String text, int start, int at, int end, int to, char kind, boolean commas) {
    if (kind == '\n') {
      return 5;
    }
    if (kind == '[' || kind == ' ' && text.startsWith("//", end)) {
      return CODED;
    }
    if (kind == ':') {
      return COLON;
    }
    if (kind == ' '
        && (text.startsWith("[", end)
            || Glance.isAny("(Pp", text, end)
                && KIND_BEHIND.matcher(text).region(end, to).lookingAt())) {
      return KIND_BRACKET;
    }
    if (kind == ' ' && end < to && Character.isDigit(text.charAt(end))) {
      return BARE_YEAR;
    }
    if (kind == ' ' && end < to && Character.isUpperCase(text.charAt(end))) {
      return BARE_KIND;
    }
    if (kind == '.') {
      boolean abbreviation =
          GermanVolume.isAt(text, at)
              || ABBREVIATION.matcher(text.substring(Math.max(start, at - 8), at)).find()
              || journals.endsAt(text, at, start);
      char next = next(text, end, to);
      boolean inside =
          Character.isLowerCase(next)
              && !CAPITAL_WITHIN.matcher(text.substring(end, to)).lookingAt();
      return abbreviation ? 0 : inside ? 0.5 : commas ? 2 : 3;
    }
    if (kind == '?' || kind == '!') {
      return Character.isLowerCase(next(text, end, to)) ? 0.5 : 2.5;
    }
    return kind == ',' ? commas ? 1.5 : 0 : 0.5;
  }

  private static char next(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) != ' ') {
        return text.charAt(i);
      }
    }
    return '\n';
  }

  private static double style(String text, int end, List<Integer> styled) {
    return styled.stream()
            .anyMatch(
                s ->
                    Math.abs(s - end) <= 3
                        && BETWEEN
                            .matcher(
                                text.substring(Math.min(s, end), Math.max(s, end))
                                    .replace("\"", ""))
                            .matches())
        ? 5
        : 0;
  }

  /** How many words, three at most. */
  private static int words(String text) {
    int words = 1;
    for (int i = 1; i < text.length() && words < 3; i++) {
      words += text.charAt(i) == ' ' && text.charAt(i - 1) != ' ' ? 1 : 0;
    }
    return words;
  }

  private static double length(String text, int start, int end) {
    int words = words(text.substring(start, Math.min(end, start + LONG)).strip());
    if (words < 3 && end - start > LONG) {
      words = words(text.substring(start, end).strip());
    }
    return words < 2 ? -2 : words == 2 ? -0.7 : 0;
  }

  private static Span trim(String text, int start, int end) {
    int last = end;
    while (last > start && " \n.,;:-–—\u0001\u0002".indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    return new Span(start, last);
  }
}
