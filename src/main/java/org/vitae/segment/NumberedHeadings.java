package org.vitae.segment;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.layout.Break;
import org.vitae.layout.LayoutDocument;
import org.vitae.layout.Line;

/**
 * Finds headings that are counted through a document, as a converter from LaTeX leaves them: {@code
 * "1 Education"}, {@code "2. Employment"}. Single lines that begin with a number are none, and the
 * items of a list that is counted on its own neither. Stateless, thread-safe.
 */
final class NumberedHeadings {
  /** So many of the counted lines must say something known. */
  private static final int ENOUGH = 3;

  private static final int MAX_WORDS = 7;

  private static final Pattern NUMBERED =
      Pattern.compile("^(\\d{1,2})\\.?\\s{1,4}(\\p{Lu}[^\\t]{2,60})$");

  private static final Pattern MARKER = Pattern.compile("(\\d{1,2})[.)]");

  /** A heading holds no date and doesn't end like a sentence. */
  private static final Pattern NO_TITLE = Pattern.compile("\\d|[.;!?]$|, ");

  private NumberedHeadings() {}

  /** The headings and their words without the number; empty if the document doesn't count them. */
  static Map<Line, String> find(LayoutDocument document, Predicate<String> isKnown) {
    Map<Line, String> titles = new IdentityHashMap<>();
    int next = 1;
    int known = 0;
    for (Line line : document.lines()) {
      String title = counted(line, next);
      if (title.isEmpty()) {
        continue;
      }
      boolean telling = isKnown.test(title);
      if (telling || next > 1 && isTitle(title)) {
        titles.put(line, title);
        known += telling ? 1 : 0;
        next++;
      }
    }
    return known >= ENOUGH && 2 * known >= titles.size() ? titles : Map.of();
  }

  /** The words behind the number, if the line stands apart and has it; otherwise empty. */
  private static String counted(Line line, int number) {
    if (line.isBullet()) {
      Matcher marker = MARKER.matcher(line.marker());
      return line.breakBefore() != Break.SOFT
              && marker.matches()
              && Integer.parseInt(marker.group(1)) == number
          ? line.text()
          : "";
    }
    char digit = Character.forDigit(number < 10 ? number : number / 10 % 10, 10);
    if (line.text().isEmpty() || line.text().charAt(0) != digit) {
      return "";
    }
    Matcher m = NUMBERED.matcher(line.text());
    return (line.isHeading() || line.gapBefore())
            && m.matches()
            && Integer.parseInt(m.group(1)) == number
        ? m.group(2)
        : "";
  }

  private static boolean isTitle(String title) {
    return title.split("\\s+", MAX_WORDS + 1).length <= MAX_WORDS
        && !NO_TITLE.matcher(title).find();
  }
}
