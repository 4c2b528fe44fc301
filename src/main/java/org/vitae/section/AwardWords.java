package org.vitae.section;

import java.util.List;
import java.util.regex.Pattern;
import org.vitae.extract.WordingClassifier;
import org.vitae.lexicon.Lexicon;
import org.vitae.lexicon.Lexicon.Hit;

/** What the pieces of an award's line are, by their words. Immutable, thread-safe. */
final class AwardWords {
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?i)[$\u20ac\u00a3\u00a5\u20b9]\\s?\\d|\\b(?:usd|cny|rmb|eur|inr|rs|gbp|chf|hkd|krw|jpy|twd|ntd?|sgd|cad|aud)\\.?\\s?\\$?\\d|\\d\\s?k?\\s?(?:[$\u20ac\u00a3\u00a5]|(?:usd|cny|rmb|euros?|dollars|yuan|inr|gbp|chf|hkd|krw|jpy|twd|sgd|cad|aud|rupees|pounds)\\b)");

  private static final Pattern SHARE =
      Pattern.compile(
          "(?i)\\d\\s?%|\\b\\d+\\s?/\\s?\\d+|\\b\\d+(?:st|nd|rd|th)?\\s(?:out\\s)?(?:of|among|from)\\s|\\btop\\s?-?\\d|\\bx\\s?\\d|\u00d7\\s?\\d");

  private static final Pattern FILLER =
      Pattern.compile(
          "(?i)\\b(?:and|the|award|prize|in|team|category|level|division|group|overall|a|of class)\\b|[^\\p{L}\\p{N}]+");

  private static final Pattern JOINED = Pattern.compile("(?i)\\s(?:of|for|in|at)\\s|@");

  private static final Pattern TITLE_END =
      Pattern.compile(
          "(?i)\\b(?:scholarship|award|fellowship|prize|medal|studentship|bursary)\\W{0,2}$");

  private static final Pattern CATEGORY =
      Pattern.compile("(?i)\\b(?:division|category|track|level|region)$");

  private static final int MAX_TITLE_WORDS = 10;

  private static final Pattern GIVERS =
      Pattern.compile("(?i)\\b(?:awards|prizes|preise|premios|premi)(?:\\s\\d{4})?$");

  private final Lexicon awards = Lexicon.load("award-words");
  private final Lexicon superlatives = Lexicon.load("superlatives");
  private final Lexicon ranks = Lexicon.load("ranks");
  private final WordingClassifier wordings = new WordingClassifier();

  /** Whether a line with these words names an award. */
  boolean isNaming(String text) {
    return awards.occursIn(text) || hasRank(text, "place");
  }

  boolean hasAward(String text) {
    return awards.occursIn(text);
  }

  boolean isPaperAward(String text) {
    return has(awards.findIn(text), "paper");
  }

  boolean isContest(String text) {
    return has(awards.findIn(text), "contest");
  }

  /** Whether a text rather is what was won than who gave it: more than 0; less if not. */
  int naming(String text) {
    if (startsWithSuperlative(text)) {
      return 1;
    }
    if (GIVERS.matcher(text).find()) {
      return -1;
    }
    return (isNaming(text) || isRank(text) ? 1 : 0) - (isSurelyOrganisation(text) ? 1 : 0);
  }

  private boolean startsWithSuperlative(String text) {
    return superlatives.startOf(text).filter(h -> h.span().start() <= 1).isPresent();
  }

  private boolean hasRank(String text, String kind) {
    return has(ranks.findIn(text), kind);
  }

  private static boolean has(List<Hit> hits, String kind) {
    return hits.stream().anyMatch(h -> h.canonical().equals(kind));
  }

  /** A place, a class or a scope and nothing else: {@code National First Prize}. */
  boolean isRank(String text) {
    List<Hit> hits = ranks.findIn(text);
    if (!has(hits, "place") && !has(hits, "class") && !has(hits, "scope")) {
      return false;
    }
    StringBuilder rest = new StringBuilder(text);
    for (int i = hits.size() - 1; i >= 0; i--) {
      rest.delete(hits.get(i).span().start(), hits.get(i).span().end());
    }
    return FILLER.matcher(rest).replaceAll("").isEmpty();
  }

  /** A place with more of its own, before a contest: {@code Finalist & Data Award}. */
  boolean startsWithRank(String text) {
    boolean place =
        ranks
            .startOf(text)
            .filter(h -> h.span().start() <= 1 && h.canonical().equals("place"))
            .isPresent();
    return place && !JOINED.matcher(text).find();
  }

  /** A few words that end in "Scholarship" or the like. */
  boolean isTitle(String text) {
    List<Hit> hits = awards.findIn(text);
    int count = Prose.count(text);
    return count >= 2
        && count <= MAX_TITLE_WORDS
        && text.indexOf(',') < 0
        && !hits.isEmpty()
        && TITLE_END.matcher(text).find();
  }

  boolean isAmount(String text) {
    return AMOUNT.matcher(text).find();
  }

  /** How high an award is, or how often it was given, or how much it is worth. */
  boolean isRemark(String text) {
    List<Hit> hits = ranks.findIn(text);
    return isAmount(text)
        || SHARE.matcher(text).find()
        || isRank(text)
        || CATEGORY.matcher(text).find()
        || has(hits, "role") && Prose.count(text) <= 3
        || has(hits, "times") && !hasAward(text)
        || has(hits, "share") && !hasAward(text);
  }

  /** Whether its head is that of an organisation's name: not "Bee Academy Games 12". */
  boolean isSurelyOrganisation(String text) {
    return wordings.classify(text).organisation() >= 0.9;
  }

  boolean isOrganisation(String text) {
    return wordings.classify(text).organisation() >= 0.4;
  }

  /** Whether a bracket says more about the award, rather than being a part of its name. */
  boolean isAside(String content) {
    boolean words = Prose.count(content) >= 3;
    return isRemark(content)
        || words && (Character.isLowerCase(content.charAt(0)) || !isOrganisation(content));
  }
}
