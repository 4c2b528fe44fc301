package org.vitae.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.text.Span;

/**
 * Takes the number of a patent, which stands where other references have a venue. Immutable,
 * thread-safe.
 */
final class PatentReader {
  private static final String NUMBER =
      "(?:[A-Z]{0,3}[ ]?\\d(?:[\\d/]|,(?=\\d{3}(?!\\d))|[ ](?=\\d{3}(?!\\d)|\\d{4}[ ]\\d{3})|[.-](?=\\d)){3,20}[A-Z]?\\d?(?![\\p{L}\\d])|[A-Z]{2}\\d[\\p{L}\\d./-]{3,20})";

  /** Under a heading that says so, the number of an office is enough. */
  private static final Pattern BARE =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:[A-Z]{2}[ ]?\\d[\\d/.,]{5,14}(?:[ ]?[A-Z]\\d?)?|ZL[ ]?\\d{10,14}\\.?\\d?)(?![\\p{L}\\d])");

  private static final Pattern PATENT =
      Pattern.compile(
          "(?:(?:US|U\\.S\\.|European|EP|Chinese|CN|German|DE|Japanese|JP|Korean|KR|WO|PCT|Provisional|International|Invention)\\s(?:Provisional\\s)?)?[Pp]atent(?:\\s(?:[Aa]pplication|[Aa]pp\\.|[Aa]ppl\\.|[Pp]ublication|[Pp]ending))?(?:[,:]?\\s(?:[Nn]o\\.?|[Nn]umber|#)?[ ]?(?<n>"
              + NUMBER
              + "))?(?:\\s(?:filed|pending|granted|issued))?");

  /**
   * Whether the reference is one of a patent; then its number is in the draft and taken out of the
   * text.
   */
  boolean take(Draft draft, ReferenceText text, Span tail, ReferenceContext context) {
    boolean patents = context.type().filter("patent"::equals).isPresent();
    String words = text.text();
    if (!patents && !words.contains("atent")) {
      return false;
    }
    Matcher m = PATENT.matcher(words).region(tail.start(), tail.end());
    boolean found = m.find() && (patents || m.group("n") != null || m.start() - tail.start() <= 4);
    if (!found && patents) {
      m = BARE.matcher(text.text()).region(tail.start(), tail.end());
      found = m.find();
    }
    if (!found) {
      return false;
    }
    int end = m.end();
    while (end > m.start() && " .,".indexOf(text.text().charAt(end - 1)) >= 0) {
      end--;
    }
    draft.add(Field.SUMMARY, text.passage(m.start(), end), "reference.patent", 0.8);
    draft.add(Field.TYPE, Found.of("patent", text.passage(m.start(), end), "reference.type", 0.9));
    text.mask(m.start(), end, ReferenceText.STOP);
    return true;
  }
}
