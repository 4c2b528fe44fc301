package org.vitae.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.lexicon.Lexicon;
import org.vitae.lexicon.Lexicon.Hit;

/** Tells where the name of a venue ends. Immutable, thread-safe. */
final class VenueEnd {
  private static final Pattern SEGMENT = Pattern.compile("[ ]?([^,;.(\\n\\x01\\x02]{0,120})");
  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?:and|&|und|et|y)\\s.*|(?:Series|Ser\\.?|Part|Section|Sect\\.?)\\s\\p{Lu}.*");
  private static final Pattern ABBREVIATED =
      Pattern.compile(
          "(?:^|["
              + " .(\\-])(?:\\p{Lu}[\\p{L}]{0,4}|\\p{L}|Proc|Symp|Trans|Intl|Univ|Dept|Appl|Math|Statist|Process|Manag|Environ|Technol|Neurosci|Biochem|Pharmacol)$");
  private static final Pattern EDITORS =
      Pattern.compile("\\([^()\\n]{3,80},?[ ](?:[Ee]ds?|[Ee]ditors?|[Hh]rsg)\\.?\\)");
  private static final Pattern ACRONYM =
      Pattern.compile("[ ]?\\(\\p{Lu}[\\p{L}&-]{1,20}(?:[ ]?['’]?\\x02)?\\)");
  private static final Pattern EDITION =
      Pattern.compile("(?:\\d{1,2}(?:st|nd|rd|th)|[Ss]econd|[Tt]hird|[Rr]evised)\\s[Ee]d");

  /** A capitalised word among others that are abbreviated. */
  private static final Pattern ABBREVIATING = Pattern.compile("\\.[ ]\\p{Lu}\\p{Ll}{1,8}$");

  private static final Pattern EDITOR =
      Pattern.compile("[^,;\\n\\x01\\x02]{2,40},?\\s\\(?(?:[Ee]ds?\\b|[Ee]ditors?\\b|[Hh]rsg)");
  private static final int LONGEST_WORD = 30;
  private static final int FEW_WORDS = 6;

  private final Lexicon venues = Lexicon.load("venues");
  private final Lexicon publishers = Lexicon.load("publishers");

  /**
   * The position after the venue.
   *
   * @param school whether it is a school: then its unit and its name may be set off by a comma
   */
  int end(String text, int start, int to, boolean school) {
    int i = start;
    while (i < to) {
      char c = text.charAt(i);
      if (c == ReferenceText.STOP
          || c == '\n' && !isAcronymLine(text, i + 1, to)
          || c == ';'
          || isEnd(text, start, i, to, c, school)) {
        return i;
      }
      i = c == '(' ? bracket(text, i, to) : i + 1;
      if (i < 0) {
        return text.indexOf('(', start) < 0 ? to : lastOpen(text, start, to);
      }
    }
    return to;
  }

  /** Whether the next line begins with the venue's own abbreviation. */
  private static boolean isAcronymLine(String text, int from, int to) {
    return ACRONYM.matcher(text).region(from, to).lookingAt();
  }

  private static int lastOpen(String text, int start, int to) {
    int open = text.lastIndexOf('(', to - 1);
    return open < start ? to : open;
  }

  private boolean isEnd(String text, int start, int i, int to, char c, boolean school) {
    return switch (c) {
      case ReferenceText.DATE -> isDateAtEnd(text, i, to);
      case ',' -> !goesOn(text, start, i, to, school);
      case '.', '?', '!' -> isSentenceEnd(text, start, i, to);
      case '(' -> isEmptyBracket(text, i, to) || EDITORS.matcher(text).region(i, to).lookingAt();
      case '-', '–', '—' ->
          i > start
              && text.charAt(i - 1) == ' '
              && i + 1 < to
              && text.charAt(i + 1) == ' '
              && !isVenue(text, i + 1);
      case ':' -> publishers.match(text.substring(start, i)).isPresent();
      case '[', '|', ')' -> true;
      default -> false;
    };
  }

  /**
   * A date inside a name was left as it is; one that was taken out ends the name, but for brackets.
   */
  private static boolean isDateAtEnd(String text, int at, int to) {
    int i = at;
    while (i < to && (text.charAt(i) == ReferenceText.DATE || text.charAt(i) == ' ')) {
      i++;
    }
    return i >= to || text.charAt(i) != ')';
  }

  private boolean goesOn(String text, int start, int comma, int to, boolean school) {
    Matcher m = SEGMENT.matcher(text).region(comma + 1, to);
    String next = m.lookingAt() ? m.group(1).strip() : "";
    if (next.isEmpty()
        || EDITION.matcher(next).lookingAt()
        || EDITOR.matcher(text).region(comma + 1, to).lookingAt()
        || publishers.match(next).isPresent()
        || isSeries(next)) {
      return false;
    }
    if (GOES_ON.matcher(next).matches() || school) {
      return true;
    }
    String venue = text.substring(start, comma);
    boolean numbered =
        m.end() < to
            && text.substring(m.end(), Math.min(to, m.end() + 3))
                .replaceAll("[ ,]", "")
                .startsWith("\u0001");
    boolean conference = isConference(venue);
    return isConference(next)
        || numbered
            && !conference
            && next.split("\\s+").length <= FEW_WORDS
            && !isJournal(venue + ",")
        || andFollows(text, m.end(), to);
  }

  private static boolean andFollows(String text, int from, int to) {
    return text.startsWith(", and ", from)
        && from + 6 < to
        && Character.isUpperCase(text.charAt(from + 6));
  }

  private boolean isSeries(String next) {
    return venues.startOf(next).map(Hit::canonical).filter("series"::equals).isPresent();
  }

  private boolean isConference(String text) {
    return venues.findIn(text).stream().anyMatch(h -> h.canonical().equals("paper-conference"));
  }

  private boolean isJournal(String text) {
    return text.contains("Journal of") && text.split("\\s+").length > 5;
  }

  private boolean isVenue(String text, int from) {
    Matcher m = SEGMENT.matcher(text).region(from, text.length());
    return m.lookingAt() && isConference(m.group(1));
  }

  private static boolean isSentenceEnd(String text, int start, int at, int to) {
    if (text.charAt(at) != '.') {
      return true;
    }
    if (at + 1 < to
        && text.charAt(at + 1) != ' '
        && text.charAt(at + 1) != '\n'
        && text.charAt(at + 1) != ReferenceText.STOP) {
      return false;
    }
    String venue = text.substring(Math.max(start, at - LONGEST_WORD), at);
    return !ABBREVIATING.matcher(venue).find() && !ABBREVIATED.matcher(venue).find();
  }

  private static boolean isEmptyBracket(String text, int open, int to) {
    int i = open + 1;
    while (i < to
        && (text.charAt(i) == ReferenceText.DATE
            || text.charAt(i) == ReferenceText.STOP
            || " ,.".indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    return i >= to || text.charAt(i) == ')';
  }

  /** After the bracket that opens at a position, or -1 if it isn't closed or holds numbers. */
  private static int bracket(String text, int open, int to) {
    for (int i = open + 1; i < to; i++) {
      char c = text.charAt(i);
      if (c == ')') {
        return i + 1;
      }
      if (c == ReferenceText.STOP || c == '\n') {
        return -1;
      }
    }
    return -1;
  }
}
