package org.vitae.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.layout.Passage;
import org.vitae.text.Span;

/**
 * How the values of grades and ranks are written. The patterns are anchored by {@code lookingAt},
 * and every quantifier is bounded.
 */
final class GradeValue {
  private static final String NUMBER =
      "(?<![\\d.,/])\\d{1,3}+(?:[.,]\\d{1,4}+)?+(?![\\d/-]*\\d{4})";
  private static final String SCALE =
      "\\s{0,3}(?:/|out\\s+of\\b|von\\b|sobre\\b)\\s{0,3}\\d{1,3}+(?:[.,]\\d{1,3}+)?+(?![\\d/])\\s?%?";

  /** A number, perhaps with its scale or a percent sign, or a letter grade. */
  static final Pattern SCORE =
      Pattern.compile(
          "("
              + NUMBER
              + "(?:"
              + SCALE
              + "|\\s?%|\\s?percent\\b)?)"
              + "(?:\\s{1,2}(?:on|in)\\s+an?\\s+\\d{1,3}+(?:[.,]\\d{1,3}+)?+[- ](?:point\\s+)?scale)?"
              + "|((?-i:[A-F])[+\\u2212-]?)(?=\\s{0,3}(?:[,;.)|\\n\\t]|$))",
          Pattern.CASE_INSENSITIVE);

  /** A score with its scale, which needs no label to be known as one. */
  static final Pattern SCALED =
      Pattern.compile(
          NUMBER
              + "\\s{0,3}/\\s{0,3}(?:4(?:[.,]\\d{1,2})?|5(?:[.,]0{1,2})?|6[.,]0|7[.,]0|9(?:[.,]0{1,2})|10(?:[.,]0{1,2})?|20|30|100|110)(?![\\d/.,]*\\d)");

  /** {@code 5th/40}, {@code 3 of 120}, {@code Top 5%}, {@code 1.5%}, {@code 2nd}. */
  static final Pattern RANK =
      Pattern.compile(
          "(?:top\\s{0,2})?\\d{1,5}+(?:\\.\\d{1,3}+)?+(?:\\s?(?:st|nd|rd|th)\\b)?"
              + "(?:\\s{0,2}%)?(?:\\s{0,3}(?:/|(?:out\\s+)?of|in|among)\\s{0,3}(?:over\\s+|about\\s+)?\\d{1,6}+(?![\\d.]))?"
              + "(?:\\s?\\(\\s?(?:top\\s{0,2})?\\d{1,2}+(?:\\.\\d{1,3}+)?+\\s?%\\s?\\))?",
          Pattern.CASE_INSENSITIVE);

  /** A rank that needs no label. */
  static final Pattern TOP =
      Pattern.compile("\\btop\\s{0,2}\\d{1,2}+(?:\\.\\d{1,3}+)?+\\s?%", Pattern.CASE_INSENSITIVE);

  private static final Pattern ORDINAL =
      Pattern.compile("(?<=\\d)\\s?(?:st|nd|rd|th)(?=\\s{0,3}/)", Pattern.CASE_INSENSITIVE);
  private static final Pattern SLASH = Pattern.compile("\\s*/\\s*");

  private GradeValue() {}

  /** A score as printed, without blanks around the slash. */
  static Found<String> score(Passage passage, String rule, double confidence) {
    return Found.of(SLASH.matcher(passage.text()).replaceAll("/"), passage, rule, confidence);
  }

  /** A rank as printed, {@code 5th/40} without its letters. */
  static Found<String> rank(Passage passage, double confidence) {
    String raw = passage.raw();
    List<Span> spans = new ArrayList<>();
    StringBuilder value = new StringBuilder();
    Matcher m = ORDINAL.matcher(raw);
    int from = 0;
    while (m.find()) {
      spans.add(passage.sub(from, m.start()).span());
      value.append(raw, from, m.start());
      from = m.end();
    }
    spans.add(passage.from(from).span());
    value.append(raw, from, raw.length());
    String plain =
        SLASH.matcher(org.vitae.text.Normalizer.collapse(value.toString())).replaceAll("/");
    return new Found<>(plain, spans, "grade.rank", confidence);
  }

  /** Where the pattern stands right at a position of the passage. */
  static Optional<Matcher> at(Pattern pattern, String text, int from, int to) {
    Matcher m = pattern.matcher(text).region(from, to).useTransparentBounds(true);
    return m.lookingAt() ? Optional.of(m) : Optional.empty();
  }
}
