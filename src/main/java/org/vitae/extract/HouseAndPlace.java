package org.vitae.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.lexicon.Lexicon;

/**
 * The end of a reference to a book: its house and where that is, in either order, and perhaps the
 * year ({@code Quay Press, Oslo, 2019}). Immutable, thread-safe.
 */
final class HouseAndPlace {
  private static final String PART = "\\p{Lu}[\\p{L}\\p{M}&+/' -]{1,50}";
  private static final Pattern END =
      Pattern.compile(
          "[\\s(]*+(?<a>"
              + PART
              + ")(?<sign>[,:])[ ](?<b>"
              + PART
              + ")(?:,[ ](?<c>"
              + PART
              + "))?[ ,.;(\\x01\\x02]*+(?:(?:1[6-9]|20)\\d\\d[a-z]?)?[).\\s\\x01\\x02]*+");
  private static final Pattern SERIES =
      Pattern.compile("\\s*+(?<a>" + PART + "),[ ](?<b>" + PART + "),[ ](?:coll\\.|[Cc]oll\\b|«)");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final int MOST_WORDS = 7;

  private final Lexicon publishers = Lexicon.load("publishers");

  /** Whether nothing else follows the title. */
  boolean isAll(String after) {
    Matcher m = END.matcher(after);
    return matches(m, after, 0)
        && (!m.group("sign").equals(":")
            || after.stripLeading().startsWith("(")
            || publishers.occursIn(m.group("a"))
            || publishers.occursIn(m.group("b")))
        && isPair(m);
  }

  /**
   * Whether a place and its house begin it, a series behind them or nothing: {@code Oslo, Quay
   * Press, coll. …}. A known house tells it from the town and country of a conference.
   */
  boolean beginsWithPlace(String after) {
    if (!Glance.mayBeCapital(after, Glance.pastSpace(after, 0, after.length()))) {
      return false;
    }
    Matcher series = SERIES.matcher(after);
    if (series.lookingAt()) {
      return isPlace(series.group("a"));
    }
    Matcher end = END.matcher(after);
    return end.matches()
        && end.group("sign").equals(",")
        && isPlace(end.group("a"))
        && publishers.occursIn(end.group("b"));
  }

  /** Where the house ends if its place stands behind it, otherwise the end. */
  int houseEnd(String text, int start, int to) {
    Matcher m = END.matcher(text).region(start, to);
    return matches(m, text, start) && !isPlace(m.group("a")) && isPlace(m.group("b"))
        ? m.end("a")
        : to;
  }

  /** Whether a colon stands between a house and its place, in this order. */
  boolean isHouseFirst(String text, int start, int to) {
    Matcher m = END.matcher(text).region(start, to);
    return matches(m, text, start)
        && m.group("sign").equals(":")
        && !isPlace(m.group("a"))
        && isPlace(m.group("b"));
  }

  /** Where the house begins if its place stands before it, otherwise the start. */
  int house(String text, int start, int to) {
    Matcher series = SERIES.matcher(text).region(start, to);
    if (series.lookingAt() && isPlace(series.group("a"))) {
      return series.start("b");
    }
    Matcher m = END.matcher(text).region(start, to);
    if (!matches(m, text, start) || !isPlace(m.group("a")) || publishers.occursIn(m.group("a"))) {
      return start;
    }
    boolean region = m.group("c") != null && isPlace(m.group("b"));
    return region ? m.start("c") : isPlace(m.group("b")) ? start : m.start("b");
  }

  /** The first part begins with a capital. */
  private static boolean matches(Matcher m, String text, int start) {
    int first = Glance.past(" (\n\t\r", text, start, text.length());
    return Glance.mayBeCapital(text, first) && m.matches();
  }

  private static boolean isPair(Matcher m) {
    String last = m.group(m.group("c") == null ? "b" : "c");
    String house = isPlace(last) ? m.group("a") : last;
    return isPlace(last) != isPlace(m.group("a")) && SPACES.split(house).length <= MOST_WORDS;
  }

  /** {@code Frankfurt/New York} and {@code Oxford and New York} are one, too. */
  private static boolean isPlace(String text) {
    String first = text.strip();
    int slash =
        Math.max(first.indexOf('/'), Math.max(first.indexOf(" and "), first.indexOf(" & ")));
    return PlaceExtractor.isKnownPlace(slash > 0 ? first.substring(0, slash).strip() : first);
  }
}
