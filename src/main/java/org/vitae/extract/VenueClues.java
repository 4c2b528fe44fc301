package org.vitae.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.lexicon.Lexicon;
import org.vitae.lexicon.Lexicon.Hit;

/** How much a text looks like the beginning of a venue. Immutable, thread-safe. */
final class VenueClues {
  private static final int REACH = 160;
  private static final int FIRST_WORDS = 6;

  private static final Pattern IN =
      Pattern.compile(
          "\\s*+(?:In:?|in:)\\s++(?=\\S)|\\s*+in\\s++(?=[\"“`‘„«]?[\\p{Lu}\\d])|\\s*+Proceedings?\\b|\\s*+(?:[Pp]{1,2}\\.|S\\.|[Pp]ages?)[ ]\\d{1,5}[-–]\\d{1,5},?[ ][Ii]n:?[ ]|\\s*+Proc\\.");
  private static final Pattern SENT =
      Pattern.compile(
          "(?i)\\s*+\\(?(?:translated by|edited by|presented at|submitted to|to"
              + " appear|accepted|published (?:in|by)|under review|in press|poster at|talk"
              + " at|forthcoming)\\b");
  private static final Pattern SEGMENT = Pattern.compile("\\s*+([^,;.:(\\[\\n\\x01\\x02]{1,120})");
  private static final Pattern ABBREVIATED =
      Pattern.compile(
          "\\s*+(?:\\p{Lu}[\\p{L}&]{0,8}\\.?[ ]?){1,8}["
              + " ,(]{0,2}(?:\\(?(?:1[6-9]|20)\\d\\d|\\d{1,4}[ ]?[(:,]|[vV]ol)");
  private static final Pattern NUMBERS =
      Pattern.compile("[^\\d\\n?!]{3,90}?(?:[ ,(]|\\bv\\.|[vV]ol\\.?|#)[ ]?(\\d[\\d()]*)");

  /** A venue with its year in brackets: {@code (SOSP'21)}. */
  private static final Pattern BRACKETED =
      Pattern.compile(
          "\\s*+\\(\\p{Lu}[\\p{L}&/-]{1,20}(?:[ ]\\p{L}{1,20}){0,2}[ ]?(?:['’]\\d\\d|,?["
              + " ](?:19|20)\\d\\d)\\)");

  private static final Pattern HOUSE =
      Pattern.compile("\\s*+\\([^()\\n]{2,60},[ ](?:19|20)\\d\\d\\)");
  private static final Pattern INNER_COMMA =
      Pattern.compile(",[ ](?![vV]ol|[iI]ss|[aA]rt|[nN]um)\\p{L}{3}");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("[\\s(,]*+(?:1[6-9]|20)\\d\\d[a-z]?(?!\\d)[).,; ]");
  private static final Pattern CITY =
      Pattern.compile("\\s*+\\p{Lu}[\\p{L}. /]{2,25}(?:, [\\p{L}. ]{2,15})?:\\s\\p{Lu}");
  private static final Pattern SENTENCE_END = Pattern.compile("[\\p{Ll})]{4}\\.\\s");

  private final Lexicon venues = Lexicon.load("venues");
  private final Lexicon publishers = Lexicon.load("publishers");
  private final JournalWords journals = new JournalWords();
  private final HouseAndPlace houses = new HouseAndPlace();

  double score(String after) {
    String text = after.substring(0, Math.min(after.length(), REACH));
    Optional<Hit> hit = venue(text);
    double score = hit.isPresent() ? Math.max(0, capitals(text)) : capitals(text);
    if (BRACKETED.matcher(text).lookingAt() || isHouse(text)) {
      score += 4;
    } else if (hit.isEmpty() && houses.isAll(text)) {
      score += 4;
    }
    if (isIn(text)) {
      score += 5.5;
    } else if (SENT.matcher(text).lookingAt()) {
      score += 4;
    }
    if (hit.isPresent()) {
      score += hit.get().span().start() <= 2 ? 3.5 : 2.5;
    } else if (publisher(text) || CITY.matcher(text).lookingAt()) {
      score += 2;
    }
    if (ABBREVIATED.matcher(text).lookingAt()) {
      score += 1.5;
    }
    boolean shortened = journals.begins(text);
    score += shortened ? 1.5 : 0;
    Matcher numbers = NUMBERS.matcher(text);
    if (numbers.lookingAt()
        && (shortened || !SENTENCE_END.matcher(text.substring(0, numbers.start(1))).find())) {
      String before = text.substring(0, numbers.start(1));
      score += before.split("\\s+").length <= 9 && !INNER_COMMA.matcher(before).find() ? 2 : 1;
    } else if (YEAR_FIRST.matcher(text).lookingAt()) {
      score += 1.5;
    }
    return score;
  }

  /** Whether "In" or "PhD thesis" introduces what follows. */
  boolean isIntroduced(String after) {
    return isIn(after)
        || VenueFinder.KIND.matcher(after).region(blanks(after), after.length()).lookingAt();
  }

  private static int blanks(String text) {
    int i = 0;
    while (i < text.length() && " (".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  /** Whether "In" introduces what follows. */
  private boolean isIn(String after) {
    return IN.matcher(after).lookingAt();
  }

  /** The venue word among the first words of the text's first segment. */
  private Optional<Hit> venue(String text) {
    Optional<Hit> first = venues.startOf(text);
    if (first.isPresent() && first.get().span().start() <= 2) {
      return first;
    }
    String segment = segment(text);
    List<Hit> hits = venues.findIn(segment);
    return hits.stream()
        .filter(h -> segment.substring(0, h.span().start()).split("\\s+").length <= FIRST_WORDS)
        .findFirst();
  }

  /** A publisher with its year in brackets: {@code (Springer, 2004)}. */
  private boolean isHouse(String text) {
    Matcher m = HOUSE.matcher(text);
    return m.lookingAt() && publishers.occursIn(m.group());
  }

  private boolean publisher(String text) {
    return publishers.occursIn(segment(text));
  }

  private static String segment(String text) {
    Matcher m = SEGMENT.matcher(text);
    return m.lookingAt() ? m.group() : "";
  }

  /** Venues are capitalised throughout, the second half of a title often isn't. */
  private static double capitals(String text) {
    int capital = 0;
    int small = 0;
    for (String word : segment(text).split("[\\s\\-/]+")) {
      if (word.length() > 3 || !word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        if (Character.isUpperCase(word.charAt(0))) {
          capital++;
        } else {
          small++;
        }
      }
    }
    if (capital + small == 0) {
      return 0;
    }
    return capital == 0 ? -2 : small == 0 ? 1 : small > capital ? -1 : 0;
  }
}
