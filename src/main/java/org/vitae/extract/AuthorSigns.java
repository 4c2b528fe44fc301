package org.vitae.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.text.Normalizer;

/**
 * What the signs behind the names of one reference mean.
 *
 * @param equal the signs of equal contribution
 * @param corresponding those of the corresponding author
 */
record AuthorSigns(String equal, String corresponding) {
  private static final Pattern EQUAL_LEGEND =
      Pattern.compile("\\(([*†‡∗#])[^()]{0,20}(?i:equal|co-?first|joint|shared)[^()]{0,60}\\)");
  private static final Pattern CORRESPONDING_LEGEND =
      Pattern.compile("\\(([*†‡∗#])[ ]?(?:[^()]{0,20}(?i:correspond)[^()]{0,40})\\)");

  /** An envelope needs no legend. */
  private static final List<String> ENVELOPES = List.of("✉", "\uD83D\uDCE7", "🖂", "🖃");

  private static final List<String> EQUAL = List.of("equal", "co-first", "cofirst");
  private static final List<String> CORRESPONDING = List.of("correspond");

  /** Takes the legends out of a reference and adds what they say to what its list says. */
  static AuthorSigns take(ReferenceText text, ReferenceContext context) {
    if (!hasLegend(text.text())) {
      return new AuthorSigns(context.equalMarks(), context.correspondingMarks());
    }
    AuthorSigns signs =
        new AuthorSigns(
            context.equalMarks() + sign(EQUAL_LEGEND, text),
            context.correspondingMarks() + sign(CORRESPONDING_LEGEND, text));
    text.blank(EQUAL_LEGEND);
    text.blank(CORRESPONDING_LEGEND);
    return signs;
  }

  /** Whether a bracket begins with a sign. */
  private static boolean hasLegend(String text) {
    for (int i = text.indexOf('('); i >= 0; i = text.indexOf('(', i + 1)) {
      if (Glance.isAny("*†‡∗#", text, i + 1)) {
        return true;
      }
    }
    return false;
  }

  private static String sign(Pattern legend, ReferenceText text) {
    Matcher m = legend.matcher(text.text());
    return m.find() ? m.group(1) : "";
  }

  boolean areEqual(String marks) {
    return hasAny(marks, equal) || Normalizer.containsAny(marks, EQUAL);
  }

  boolean areCorresponding(String marks) {
    return hasAny(marks, corresponding)
        || ENVELOPES.stream().anyMatch(marks::contains)
        || Normalizer.containsAny(marks, CORRESPONDING);
  }

  private static boolean hasAny(String marks, String signs) {
    return marks.chars().anyMatch(c -> signs.indexOf(c) >= 0);
  }
}
