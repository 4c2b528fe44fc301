package org.vitae.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.lexicon.Lexicon;
import org.vitae.lexicon.Lexicon.Hit;
import org.vitae.lexicon.Words;
import org.vitae.text.Normalizer;

/** How much a text looks like the beginning of a venue. Immutable, thread-safe. */
final class VenueClues {
  static final int REACH = 160;

  /** Nothing but the end of a title stands before an edition. */
  private static final double EDITION_BONUS = 6;

  private static final int FIRST_WORDS = 6;

  private static final Pattern IN =
      Pattern.compile(
          "\\s*+(?:In:?|in:)\\s++(?=\\S)|\\s*+in\\s++(?!\\p{Lu}\\p{Ll}+\\.[ ]\\p{Lu})(?=[\"“`‘„«]?[\\p{Lu}\\d])|\\s*+Proceedings?\\b|\\s*+(?:[Pp]{1,2}\\.|S\\.|[Pp]ages?)[ ]\\d{1,5}[-–]\\d{1,5},?[ ][Ii]n:?[ ]|\\s*+Proc\\.");
  private static final Pattern SENT =
      Pattern.compile(
          "(?i)\\s*+\\(?(?:translated by|edited by|eds?\\.\\s|presented at|submitted to|to"
              + " appear|accepted|published (?:in|by)|under review|in press|in prep(?:aration)?|in"
              + " progress|submitted|under revision|im Druck|im Erscheinen|à paraître|en prensa|no"
              + " prelo|poster at|talk at|forthcoming)\\b");

  /** A volume before its journal, as lawyers print it: {@code 88 Tide L. Rev. 145 (2021)}. */
  private static final Pattern LAW =
      Pattern.compile(
          "\\s*+\\d{1,3}[ ](?:\\p{Lu}[\\p{L}.&'’]{0,12}[ ]){1,8}(?:\\d{1,5}(?:,[ ]\\d{1,5})?[ ]\\(|\\((?:forthcoming|in press|to appear)?[ ]?)(?:19|20)\\d\\d\\)");

  private static final Pattern STATUS =
      Pattern.compile(
          "(?i)\\s*+\\(?(?:accepted|in press|forthcoming|submitted|under review|to appear)[.,;)]");

  private static final String SEGMENT_ENDS = ",;.:([\n\u0001\u0002";
  private static final int LONGEST_SEGMENT = 120;
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** One of these is in every name of a kind. */
  private static final List<String> KINDS =
      List.of("thesis", "diss", "technical", "tech", "research", "working");

  private static final Pattern ABBREVIATED =
      Pattern.compile(
          "\\s*+(?:\\p{Lu}[\\p{L}&]{0,8}\\.?[ ]?){1,8}["
              + " ,(]{0,2}(?:\\(?(?:1[6-9]|20)\\d\\d|\\d{1,4}[ ]?[(:,]|\\d{1,3}\\.[ ]J(?:g|ahrg)|[vV]ol)");
  private static final Pattern NUMBERS =
      Pattern.compile(
          "[^\\d\\n?!]{3,90}?(?:[ ,(]|\\bv\\.|[vV]ol\\.?|#)[ ]?(\\d[\\d()]*+)(?!st\\b|nd\\b|rd\\b|th\\b)");

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

  /** A year and how many leaves, as libraries of Brazil print theses. */
  private static final Pattern COUNTED =
      Pattern.compile("\\s*+(?:19|20)\\d\\d\\.[ ]\\d{1,4}[ ]?(?:f|p|h)\\.");

  private static final Pattern CITY =
      Pattern.compile("\\s*+\\p{Lu}[\\p{L}. /-]{2,25}(?:, [\\p{L}. ]{2,15})?:\\s\\p{Lu}");
  private static final Pattern NUMBER_LABEL =
      Pattern.compile("(?:vol|no|nr|pp|iss|art|num|tom|in|to|edited|eds)\\b");
  private static final Pattern BY =
      Pattern.compile(
          "\\s*+(?:(?:[Tt]ranslated|[Ee]dited)[ ]by\\b|[Tt]rans\\.[ ](?:by[ ])?\\p{Lu})");
  private static final Pattern EDITION =
      Pattern.compile(
          "\\s*+\\(?(?:(?i:\\d{1,2}(?:st|nd|rd|th)|second|third|fourth|revised)["
              + " ](?:[Rr]ev(?:ised|\\.)[ ])?[Ee]d(?:ition|n)?\\b|\\d{1,2}\\.,?[ ](?:[\\p{L}.]{4,20}[ ]){0,3}Aufl|\\d{1,2}[ ]vols?\\.)");
  private static final Pattern EDITED =
      Pattern.compile(
          "\\s*+(?!\\p{Lu}\\.)\\p{Lu}[^,\\n]{4,90},[ ](?:(?:\\p{Lu}\\.[ -]?){1,3}\\p{Lu}[\\p{L}'’-]{1,25},?[ ](?:(?:and|&)[ ])?){1,4}\\(?[Ee]ds?\\b");
  private static final List<String> EDITORS = List.of("ed.", "eds");
  private static final Pattern SENTENCE_END = Pattern.compile("[\\p{Ll})]{4}\\.\\s");

  private final Lexicon venues = Lexicon.load("venues");
  private final Lexicon publishers = Lexicon.load("publishers");
  private final JournalWords journals = new JournalWords();
  private final HouseAndPlace houses = new HouseAndPlace();

  double score(String after) {
    return score(after, false);
  }

  /**
   * @param late whether a better place for the end of the title was before: then a status alone, as
   *     {@code Accepted, 2023}, stands behind the venue
   */
  double score(String after, boolean late) {
    String text = spaced(after.substring(0, Math.min(after.length(), REACH)));
    String segment = segment(text);
    Words words = Words.of(segment);
    Optional<Hit> hit = venue(text, segment, words);
    double capitals = isListing(text, segment) ? -1 : capitals(segment);
    double score = hit.isPresent() ? Math.max(0, capitals) : capitals;
    int first = Glance.pastSpace(text, 0, text.length());
    boolean bracket = Glance.isAny("(", text, first);
    if (bracket && isHouse(text)) {
      score += 5.5;
    } else if (bracket && BRACKETED.matcher(text).lookingAt()) {
      score += 4;
    } else if (houses.beginsWithPlace(text)
        || Glance.isDigit(text, first) && LAW.matcher(text).lookingAt()) {
      score += 5.5;
    } else if (hit.isEmpty() && houses.isAll(text)) {
      score += 4;
    }
    if (isIn(text)) {
      score += 5.5;
    } else if (isEdition(text, first)) {
      score += EDITION_BONUS;
    } else if (isEdited(text, first)) {
      score += 4;
    } else if (maySend(text, first)
        && SENT.matcher(text).lookingAt()
        && !(late && STATUS.matcher(text).lookingAt())) {
      score += 4;
    }
    if (hit.isPresent()) {
      score += hit.get().span().start() <= 2 ? 3.5 : 2.5;
    } else if (publishers.occursIn(words)
        || text.indexOf(':') > 0 && CITY.matcher(text).lookingAt()) {
      score += 2;
    }
    if (mayAbbreviate(text, first) && ABBREVIATED.matcher(text).lookingAt()) {
      score += 1.5;
    }
    boolean shortened = journals.begins(text);
    score += shortened ? 1.5 : 0;
    Matcher numbers = NUMBERS.matcher(text);
    if (isNumbered(text)
        && numbers.lookingAt()
        && (shortened || !SENTENCE_END.matcher(text.substring(0, numbers.start(1))).find())) {
      String before = text.substring(0, numbers.start(1));
      boolean plain = SPACES.split(before).length <= 9 && !INNER_COMMA.matcher(before).find();
      score += isInBracket(before) ? 0 : plain ? 2 : 1;
    } else if (Glance.isAny("12", text, Glance.past(" (,\n\t\r", text, 0, text.length()))
        && YEAR_FIRST.matcher(text).lookingAt()) {
      score += COUNTED.matcher(text).lookingAt() ? 5 : 1.5;
    }
    return score;
  }

  /** With a blank for the apostrophe of a year: {@code SANER'21}. */
  private static String spaced(String text) {
    int at = text.indexOf('\'') >= 0 ? text.indexOf('\'') : text.indexOf('’');
    return at > 0
            && Glance.isDigit(text, at + 1)
            && Glance.isDigit(text, at + 2)
            && Character.isUpperCase(text.charAt(at - 1))
        ? text.substring(0, at) + ' ' + text.substring(at + 1)
        : text;
  }

  /**
   * Whether a bracket that is open holds the words before a number: a series, {@code (Quays, 4)}.
   */
  private static boolean isInBracket(String before) {
    int open = before.lastIndexOf('(');
    return open > 1 && open < before.length() - 2 && before.indexOf(')', open) < 0;
  }

  /** Whether "In" or "PhD thesis" introduces what follows. */
  boolean isIntroduced(String after) {
    return isIn(after)
        || BY.matcher(after).lookingAt()
        || Normalizer.containsAny(after, KINDS)
            && VenueFinder.KIND.matcher(after).region(blanks(after), after.length()).lookingAt();
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
    return Glance.isAny("IiPpS", after, Glance.pastSpace(after, 0, after.length()))
        && IN.matcher(after).lookingAt();
  }

  /** The venue word among the first words of the text's first segment. */
  private Optional<Hit> venue(String text, String segment, Words words) {
    Optional<Hit> first = venues.startOf(text);
    if (first.isPresent() && first.get().span().start() <= 2) {
      return first;
    }
    for (Hit hit : venues.findIn(words)) {
      if (SPACES.split(segment.substring(0, hit.span().start())).length <= FIRST_WORDS) {
        return Optional.of(hit);
      }
    }
    return Optional.empty();
  }

  /** A publisher with its year in brackets: {@code (Springer, 2004)}. */
  private boolean isHouse(String text) {
    Matcher m = HOUSE.matcher(text);
    return m.lookingAt() && publishers.occursIn(m.group());
  }

  /** Up to the first punctuation, the blanks before it included. */
  private static String segment(String text) {
    int start = Glance.pastSpace(text, 0, text.length());
    int end = start;
    while (end < text.length()
        && end - start < LONGEST_SEGMENT
        && SEGMENT_ENDS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end > start ? text.substring(0, end) : "";
  }

  /** Whether a lone word is the first of a listing: {@code Age, shift work and pensions}. */
  private static boolean isListing(String text, String segment) {
    int next = segment.length() + 2;
    return text.startsWith(", ", segment.length())
        && segment.strip().indexOf(' ') < 0
        && next + 3 < text.length()
        && Character.isLowerCase(text.charAt(next))
        && Character.isLowerCase(text.charAt(next + 1))
        && !NUMBER_LABEL.matcher(text).region(next, text.length()).lookingAt();
  }

  /** Only the edition of a book stands between its title and its house. */
  private static boolean isEdition(String text, int first) {
    return Glance.isAny("123456789sStTrRfF", text, Glance.past("(", text, first, text.length()))
        && EDITION.matcher(text).lookingAt();
  }

  /** Whether editors end the first part: {@code Harbours, M. Quill, A. Loh, eds.}. */
  private static boolean isEdited(String text, int first) {
    return Glance.mayBeCapital(text, first)
        && Normalizer.containsAny(text, EDITORS)
        && EDITED.matcher(text).lookingAt();
  }

  private static boolean maySend(String text, int first) {
    int at = Glance.isAny("(", text, first) ? first + 1 : first;
    return Glance.isAny("tepsauifTEPSAUIFàÀnN", text, at);
  }

  /** Whether nothing but words of capitals stands before a number, or "vol" is among them. */
  private static boolean mayAbbreviate(String text, int first) {
    if (!Glance.mayBeCapital(text, first)) {
      return false;
    }
    int at = first;
    while (at < text.length()
        && (Character.isLetter(text.charAt(at)) || " &.,(".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return Glance.isDigit(text, at)
        || at < text.length() && Character.isSurrogate(text.charAt(at))
        || text.indexOf("ol", first) > 0;
  }

  /** Whether a number stands before the end of a line or question. */
  private static boolean isNumbered(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Glance.isDigit(text, i)) {
        return true;
      }
      if ("\n?!".indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return false;
  }

  /** Venues are capitalised throughout, the second half of a title often isn't. */
  private static double capitals(String segment) {
    int capital = 0;
    int small = 0;
    for (int end, start = 0; start < segment.length(); start = end + 1) {
      end = wordEnd(segment, start);
      if (end > start && Character.isUpperCase(segment.charAt(start))) {
        capital++;
      } else if (end - start > 3) {
        small++;
      }
    }
    if (capital + small == 0) {
      return 0;
    }
    return capital == 0 ? -2 : small == 0 ? 1 : small > capital ? -1 : 0;
  }

  private static int wordEnd(String segment, int start) {
    int end = start;
    while (end < segment.length()
        && !Glance.isSpace(segment.charAt(end))
        && "-/".indexOf(segment.charAt(end)) < 0) {
      end++;
    }
    return end;
  }
}
