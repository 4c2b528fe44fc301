package org.vitae.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.layout.Passage;
import org.vitae.lexicon.Lexicon;
import org.vitae.lexicon.Lexicon.Hit;
import org.vitae.text.Span;

/** Finds the human languages that begin an item of a list. Immutable, thread-safe. */
final class LanguageFinder {
  /** What may stand right before an item. */
  private static final Pattern ITEM_START =
      Pattern.compile(
          "(?i)(?:[,;|\\t\\n/&:)+\u2022\u00b7\uff0c\u3001\uff1b\uff1a]|\\b(?:and|und|et|y|in|both))\\s*+$");

  /** Between a fluency and the language after it. */
  private static final Pattern PREFIX_JOINT =
      Pattern.compile(
          "(?i)\\s*(?:speaker\\s+)?(?:in|of|:|-)?\\s*(?:both|spoken and written|written and spoken|spoken|written)?\\s*");

  /** A word that a fluency follows: "Kikuyu (native)". */
  private static final Pattern LIKE_LANGUAGE =
      Pattern.compile(
          "(?:^|[,;|\\t\\n\u2022\u00b7])\\s{0,3}(\\p{L}[\\p{L}'\u2019-]{2,20}(?:\\s\\p{Lu}[\\p{L}-]{2,20})?)\\s{0,2}[(:\u2013-]\\s{0,2}");

  /** How far back an item's start is looked for. */
  private static final int LOOK_BACK = 40;

  private final Lexicon languages = Lexicon.load("languages");
  private final Lexicon fluency = Lexicon.load("fluency");

  Optional<Hit> startOf(Passage item) {
    return languages.startOf(item.raw()).filter(h -> h.span().start() <= 1);
  }

  boolean startsWithLanguage(Passage item) {
    return startOf(item).isPresent();
  }

  List<SpokenLanguage> find(Passage part) {
    String text = part.raw();
    List<Hit> levels = fluency.findIn(text);
    List<Hit> hits = new ArrayList<>();
    List<Optional<Passage>> prefixes = new ArrayList<>();
    Optional<Passage> carried = Optional.empty();
    for (Hit hit : known(text)) {
      Optional<Passage> prefix = prefix(part, levels, hit);
      if (prefix.isPresent() || isItemStart(text, hit.span().start())) {
        Optional<Passage> own = prefix.isPresent() ? prefix : carried;
        carried = goesOn(text, own, part, hit) ? own : Optional.empty();
        hits.add(hit);
        prefixes.add(own);
      }
    }
    return spoken(part, hits, prefixes);
  }

  /** The languages of the table, and what has a fluency beside them without being in it. */
  private List<Hit> known(String text) {
    List<Hit> hits = new ArrayList<>(languages.findIn(text));
    if (hits.isEmpty()) {
      return hits;
    }
    Matcher m = LIKE_LANGUAGE.matcher(text);
    while (m.find()) {
      Span span = new Span(m.start(1), m.end(1));
      boolean taken = hits.stream().anyMatch(h -> h.span().overlaps(span));
      boolean levelled =
          fluency.startOf(text.substring(m.end())).filter(h -> h.span().start() == 0).isPresent();
      if (!taken && levelled && !fluency.occursIn(m.group(1))) {
        hits.add(new Hit(m.group(1), span));
      }
    }
    hits.sort(java.util.Comparator.comparing(Hit::span));
    return hits;
  }

  /** Whether a prefix holds for the next language too: "Fluent in A and B", not "Native A, B". */
  private static boolean goesOn(String text, Optional<Passage> prefix, Passage part, Hit hit) {
    if (prefix.isEmpty()) {
      return false;
    }
    int from = prefix.get().span().end() - part.span().start();
    String between = text.substring(from, hit.span().start());
    return !between.isBlank() && between.indexOf(')') < 0;
  }

  private static List<SpokenLanguage> spoken(
      Passage part, List<Hit> hits, List<Optional<Passage>> prefixes) {
    List<SpokenLanguage> out = new ArrayList<>();
    for (int i = 0; i < hits.size(); i++) {
      Hit hit = hits.get(i);
      int end = i + 1 < hits.size() ? nextStart(part, hits.get(i + 1), prefixes, i) : part.length();
      out.add(
          new SpokenLanguage(
              hit.canonical(),
              part.sub(hit.span().start(), hit.span().end()),
              part.sub(hit.span().end(), Math.max(hit.span().end(), end)),
              prefixes.get(i)));
    }
    return out;
  }

  /** Where the next language begins, its own prefix included. */
  private static int nextStart(Passage part, Hit next, List<Optional<Passage>> prefixes, int i) {
    Optional<Passage> prefix = prefixes.get(i + 1);
    boolean own = prefix.isPresent() && !prefix.equals(prefixes.get(i));
    return own ? prefix.get().span().start() - part.span().start() : next.span().start();
  }

  private static Optional<Passage> prefix(Passage part, List<Hit> levels, Hit hit) {
    int start = hit.span().start();
    for (Hit level : levels) {
      int end = level.span().end();
      if (end <= start && start - end <= LOOK_BACK) {
        Matcher joint = PREFIX_JOINT.matcher(part.raw()).region(end, start);
        boolean begins = isItemStart(part.raw(), level.span().start());
        if (begins && joint.matches()) {
          return Optional.of(part.sub(level.span().start(), end));
        }
      }
    }
    return Optional.empty();
  }

  /** Outside of brackets, at the start or behind a separator. */
  private static boolean isItemStart(String text, int position) {
    if (isBracketed(text, position)) {
      return false;
    }
    String before = text.substring(Math.max(0, position - LOOK_BACK), position);
    return before.strip().isEmpty() && position <= LOOK_BACK || ITEM_START.matcher(before).find();
  }

  private static boolean isBracketed(String text, int position) {
    int depth = 0;
    for (int i = 0; i < position; i++) {
      char c = text.charAt(i);
      depth += c == '(' || c == '\uff08' ? 1 : depth > 0 && (c == ')' || c == '\uff09') ? -1 : 0;
    }
    return depth > 0;
  }
}
