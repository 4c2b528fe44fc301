package org.vitae.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.layout.Passage;
import org.vitae.lexicon.Lexicon;

/**
 * Finds language tests with their scores: {@code "GPA 3.9, TOEFL: 104 (R28, L27), CET6: 571"} has
 * two. Immutable, thread-safe.
 */
public final class LanguageTestExtractor {
  private static final Pattern END =
      Pattern.compile(
          "[;\\t\\n|,\u00b7\u2022]|(?<!\\p{Lu}\\p{Ll}{2,3})\\.\\s|\\s[\u2013\u2014]\\s");

  /** What goes on behind a comma: a part of the score, or when it was taken. */
  private static final Pattern PART =
      Pattern.compile(
          "(?i)(?:(?:r|l|s|w|v|q|aw|reading|listening|speaking|writing|verbal|quant\\w*|analytical\\w*|overall|total|band|score)\\b[^,;\\n\\t]{0,14}\\d"
              + "|(?:[a-z]{3,9}\\.?\\s)?(?:19|20)\\d\\d\\s*(?:$|[,;)\\n\\t]))");

  private static final Pattern SCORE = Pattern.compile("\\d|\\b[ABC][12]\\b|\\b[NI]{1,2}\\d\\b");

  /** A score is near its test's name. */
  private static final int REACH = 160;

  private final Lexicon tests = Lexicon.load("language-tests");

  public List<LanguageTest> extract(Passage passage) {
    List<LanguageTest> out = new ArrayList<>();
    List<Lexicon.Hit> hits = tests.findIn(passage.raw());
    for (int i = 0; i < hits.size(); i++) {
      Lexicon.Hit hit = hits.get(i);
      int limit = i + 1 < hits.size() ? hits.get(i + 1).span().start() : passage.length();
      int end = end(passage.raw(), hit.span().end(), limit);
      Passage whole = closed(passage.sub(hit.span().start(), end));
      Passage name = passage.sub(hit.span().start(), hit.span().end());
      boolean scored =
          SCORE.matcher(whole.from(name.length()).raw()).find() || SCORE.matcher(name.raw()).find();
      out.add(new LanguageTest(hit.canonical(), name, whole, scored));
    }
    return out;
  }

  private static int end(String text, int from, int limit) {
    Matcher m = END.matcher(text).region(from, Math.min(limit, from + REACH));
    m.useTransparentBounds(true);
    int at = from;
    while (m.find(at)) {
      if (m.start() >= limit || m.start() > from + REACH) {
        break;
      }
      int close = bracketEnd(text, from, m.start());
      if (close > m.start()) {
        at = close;
      } else if (text.charAt(m.start()) == ',' && goesOn(text, m.end())) {
        at = m.end();
      } else {
        return m.start();
      }
    }
    return limit;
  }

  /** The end of the bracket that a position is in, or the position. */
  private static int bracketEnd(String text, int from, int position) {
    int open = text.lastIndexOf('(', position);
    int close = text.indexOf(')', Math.max(open, from));
    boolean within = open >= from && close > position && close < open + REACH;
    return within ? close + 1 : position;
  }

  private static boolean goesOn(String text, int from) {
    Matcher m = PART.matcher(text).region(from, text.length());
    int start = from;
    while (start < text.length() && text.charAt(start) == ' ') {
      start++;
    }
    return m.region(start, text.length()).lookingAt();
  }

  /** Without the signs at its edges, and without a bracket that was opened before it. */
  private static Passage closed(Passage piece) {
    Passage trimmed = piece.trim(",;:|-\u2013");
    boolean open = trimmed.raw().endsWith(")") && trimmed.raw().indexOf('(') < 0;
    return open ? trimmed.to(trimmed.length() - 1).trim() : trimmed.trim("(");
  }
}
