package org.vitae.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.layout.Passage;
import org.vitae.lexicon.Lexicon;
import org.vitae.text.Span;

/**
 * Finds advisors, supervisors, mentors and managers after a label: {@code "Advisors: Prof. A B and
 * C D (University of E)"}. Thread-safe.
 */
public final class AdvisorExtractor implements Extractor<String> {
  private static final Lexicon LABELS = Lexicon.load("advisor-labels");
  private static final Lexicon HONORIFICS = Lexicon.load("honorifics");
  private static final Pattern AFTER_LABEL =
      Pattern.compile(
          "\\(s\\)|[\\s\\u00a0]*+(?:\\(s\\))?[:：]|[\\s\\u00a0]++[–—-][\\s\\u00a0]++|[\\s\\u00a0]*+\\t");

  /** Names go on no longer than this after their label. */
  private static final int MAX_REGION = 400;

  private static final Pattern AFTER_BY = Pattern.compile("[\\s\\u00a0]*+[:：]?");

  private static final Pattern ASSISTANT_TO =
      Pattern.compile(
          "(?i)\\bresearch (?:assistant|fellow|associate|intern) (to|for) (?=(?:prof|professor|dr)\\b)");

  private final DateExtractor dates = new DateExtractor();

  @Override
  public List<Found<String>> extract(Passage passage) {
    return read(passage).stream().flatMap(a -> a.names().stream()).toList();
  }

  /** All labels with names after them, in the order of the text. */
  public List<Advisors> read(Passage passage) {
    List<Advisors> out = new ArrayList<>();
    String raw = passage.raw();
    int end = 0;
    for (Lexicon.Hit label : labels(raw)) {
      if (label.span().start() < end) {
        continue;
      }
      int names = namesStart(raw, label);
      if (names > 0) {
        int comma = isPreposition(raw, label) ? raw.indexOf(',', names) : -1;
        Passage region = passage.sub(names, comma > 0 ? comma : endOfRegion(passage, names));
        Passage before = passage.sub(label.span().start(), names).trim();
        Advisors advisors = new AdvisorNames(region).read(before);
        if (!advisors.names().isEmpty()) {
          out.add(advisors);
          end = advisors.whole().span().end() - passage.span().start();
        }
      }
    }
    return List.copyOf(out);
  }

  /** The labels, or the "to" of an assistant to somebody. */
  private static List<Lexicon.Hit> labels(String raw) {
    List<Lexicon.Hit> hits = LABELS.findIn(raw);
    if (!hits.isEmpty() || raw.indexOf("esearch ") < 0) {
      return hits;
    }
    Matcher to = ASSISTANT_TO.matcher(raw);
    return to.find() ? List.of(new Lexicon.Hit("by", new Span(to.start(1), to.end(1)))) : hits;
  }

  /** What follows the person at a comma is the host. */
  private static boolean isPreposition(String raw, Lexicon.Hit label) {
    String said = raw.substring(label.span().start(), label.span().end());
    return said.equals("to") || said.equals("for");
  }

  /** Where names may begin after the label, or 0 if it is used in another sense. */
  private static int namesStart(String raw, Lexicon.Hit label) {
    int end = label.span().end();
    boolean by = label.canonical().equals("by");
    Matcher m = (by ? AFTER_BY : AFTER_LABEL).matcher(raw).region(end, raw.length());
    if (m.lookingAt()) {
      return m.end() == 0 ? end : m.end();
    }
    String rest = raw.substring(end, Math.min(raw.length(), end + 40)).stripLeading();
    boolean title =
        HONORIFICS
            .startOf(rest)
            .filter(h -> h.span().start() == 0 && h.canonical().equals("title"))
            .isPresent();
    return title && raw.length() > end && raw.charAt(end) == ' ' ? end : 0;
  }

  private int endOfRegion(Passage passage, int from) {
    Passage rest = passage.sub(from, Math.min(passage.length(), from + MAX_REGION));
    int end = dates.first(rest).map(f -> f.span().start()).orElse(rest.span().end());
    return end - passage.span().start();
  }
}
