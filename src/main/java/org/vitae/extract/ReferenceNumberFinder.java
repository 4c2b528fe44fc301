package org.vitae.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vitae.text.Normalizer;
import org.vitae.text.Span;

/**
 * Finds volume, issue and pages: with their labels ({@code vol. 6, no. 3, pp. 243–249}), or bare in
 * one of the usual arrangements ({@code 13(4), 1-26}, {@code 2 (1992), 107–130}, {@code 1998;
 * 153:825-832}). Immutable, thread-safe.
 */
final class ReferenceNumberFinder {
  private static final String NO_WORD = "(?<![\\p{L}\\d.])";
  private static final String DASH = "[ ]?(?:[-–—‐−]{1,2}(?:[ ]?-)?)[ ]?";
  private static final String RANGE =
      "[A-Za-z]{0,3}\\d{1,7}(?:\\.\\d{1,4})?" + DASH + "[A-Za-z]{0,3}\\d{1,7}(?![\\d\\p{L}])";
  private static final String YEAR = "(?:1[6-9]|20)\\d\\d";
  private static final String ARTICLE =
      "(?!"
          + YEAR
          + "[a-z]?(?![\\p{L}\\d]))[A-Za-z]{0,3}\\d{1,12}(?:[A-Z]{1,3}\\d{0,9})?(?![\\d\\p{L}\\-–:/]|\\.\\d)";
  private static final String BARE_VOLUME =
      "(?<![\\p{L}\\d.:/'’\\-–])(?<v>(?!"
          + YEAR
          + "(?![\\d(]))[A-Z]?\\d{1,4}|[IVXLC]{2,7})(?![\\p{L}\\d]|\\.\\d)";
  private static final String DATE =
      "(?:[ ]?[(,;]?[ ]?(?:[\\p{L}]{3,10}\\.?[ ,]{0,2}){0,2}" + YEAR + "(?!\\d)[)]?)";

  private static final String MONTH =
      "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|June|July|August|September|October|November|December)";

  private static final String DASHES = "-–—‐−";

  /** A colon may stand so far before the numbers that need it. */
  private static final int BEHIND = 2;

  private static final String ROMAN = "IVXLC";
  private static final int MOST_LETTERS = 3;

  private static final Pattern PAGES =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:[Pp]ages?|[Pp]{1,2}\\.?|[Pp]gs?\\.|(?<!\\.)S\\.|Seiten?|[Pp]áginas)(?=["
              + " \\d:])[ ]?:?[ ]?(?<p>"
              + RANGE
              + "|[A-Za-z]{0,2}\\d{1,7}(?: \\d{3}(?!\\d))?(?![\\d\\p{L}]))");
  private static final Pattern ARTICLE_NUMBER =
      Pattern.compile(
          "(?<![\\p{L}])(?:[Aa]rticle|[Aa]rt\\.)(?:[ ](?:[Nn]o\\.?|[Nn]umber|ID))?[ ]?:?["
              + " ]?(?<p>[a-zA-Z]{0,3}\\d{1,9})(?![\\d\\p{L}])");
  private static final Pattern VOLUME =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:[Vv]ol(?:ume|\\.)?|v\\.|[Bb]d\\.|Jg\\.|Jahrgang|Band|[Tt]ome|[Tt]omo)["
              + " ]?(?<v>[A-Z]?\\d{1,5}|[IVXLC]{1,7}|[A-Z](?![\\p{L}]))(?![\\p{L}\\d])(?:["
              + " ]?\\((?<i>\\d{1,4}(?:[-–/]\\d{1,4})?)\\))?");
  private static final Pattern ISSUE =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:[Nn]os?\\.?|n\\.|[Nn]umber|[Ii]ssue|[Ii]ss\\.|[Nn]°|[Nn]º|Nr\\.|H\\.|Heft|#)["
              + " ]?(?<i>\\d{1,5}(?:[-–/]\\d{1,4})?)(?![\\p{L}\\d])(?![ ]?[-–]\\d)");

  /** How many pages, not which. */
  private static final Pattern COUNT =
      Pattern.compile(
          "(?<![\\p{L}\\d\\-–.])\\d{1,4}[ ](?:pages?|pp\\.?|pgs?\\.|Seiten|S\\.|p\\.|f\\.)(?!["
              + " ]?\\d)(?!\\p{L})");

  private static final Bare GERMAN =
      new Bare("J", NO_WORD + GermanVolume.PATTERN + "(?:,?[ ](?<i>\\d{1,2})/" + YEAR + ")?");

  /** The volume before the journal, the page behind it. */
  private static final Bare LAW =
      new Bare(
          "(",
          NO_WORD
              + "(?<v>\\d{1,3})(?=[ ](?:\\p{Lu}[\\p{L}.&'’]{0,12}[ ]){1,8}(?:\\d|\\())(?:[^\\d()]{2,80}[ ](?<p>\\d{1,5})(?=[ ,]))?");

  private static final List<Bare> BARE =
      List.of(
          new Bare(
              "rt",
              BARE_VOLUME
                  + ",[ ](?<i>\\d{1,3}),[ ](?:[Aa]rticle|[Aa]rt\\.)[ ](?:[Nn]o\\.?["
                  + " ])?(?<p>[a-zA-Z]{0,3}\\d{1,9})(?![\\d\\p{L}])"),
          new Bare(
              "(",
              BARE_VOLUME
                  + "[ ]?\\((?<i>(?!"
                  + YEAR
                  + ")\\d{0,4}(?:[-–/]\\d{1,4})?[A-Z]?|[A-Z]{2,8}\\d{0,2}|(?:[Ss]uppl|[Pp]t|[Pp]art|[Ss]pec)[^)]{0,8})\\)(?:["
                  + " ]?[,:;.]?"
                  + DATE
                  + "?[ ]?[,:;.]?[ ]?(?<p>"
                  + RANGE
                  + "|"
                  + ARTICLE
                  + "))?"),
          new Bare(
              ":",
              BARE_VOLUME
                  + "[ ]?:[ ]?(?<i>\\d{1,3})(?:[ ]?\\("
                  + YEAR
                  + "\\))?[ ]?,[ ]?(?<p>"
                  + RANGE
                  + ")"),
          new Bare(DASHES, BARE_VOLUME + DATE + "?(?:[ ]?[,:;.]{1,2}[ ]?|[ ])(?<p>" + RANGE + ")"),
          new Bare(
              "", BARE_VOLUME + "(?:" + DATE + "[ ,:;.]{1,3}|[ ]?[,:][ ]?)(?<p>" + ARTICLE + ")"),
          new Bare("\u0001", BARE_VOLUME + "(?=[ ]?,?[ ]?\\x01)"),
          new Bare("\u0001", BARE_VOLUME + "(?=,?[ ]\\(?" + YEAR + "\\)?[,:;.]?[ ]?\\x01)"),
          new Bare("(", BARE_VOLUME + "(?=[ ]?\\([^()]{0,20}" + YEAR + "\\))"),
          new Bare(
              "(",
              "(?<![\\p{L}\\d.:/'’\\-–])(?<v>\\d{1,4})\\.(?<i>\\d{1,3}(?:[-–/]\\d{1,3})?)(?=[ ]?\\([^()]{0,20}"
                  + YEAR
                  + "\\))"),
          new Bare(":", "(?<=" + YEAR + "\\)?[ ]?:[ ]?)(?<p>" + RANGE + ")"),
          new Bare(
              DASHES,
              "(?<![\\p{L}\\d.:/\\-–])(?<!"
                  + MONTH
                  + "\\.?[ ])(?<p>(?!"
                  + YEAR
                  + DASH
                  + YEAR
                  + ")"
                  + RANGE
                  + "(?!\\.?[ ](?:of[ ])?"
                  + MONTH
                  + "))"));

  /**
   * An arrangement of numbers without labels.
   *
   * @param sign without which it can't be there; may be empty, or {@link #DASHES} for one of them
   */
  private record Bare(String sign, Pattern pattern) {
    Bare(String sign, String pattern) {
      this(sign, Pattern.compile(pattern));
    }
  }

  /**
   * @param from where the venue begins; numbers before it belong to the title
   */
  ReferenceNumbers find(String text, int from) {
    Search search = new Search(text, from);
    if (!Normalizer.hasDigit(text, from)) {
      search.labelled(VOLUME, "VvBJTt");
      return search.result();
    }
    if (Glance.isDigit(text, Glance.past(" ,", text, from, text.length()))) {
      search.bare(LAW);
    }
    search.counts();
    search.bare(GERMAN);
    search.bare(BARE.get(0));
    search.labelled(PAGES, "PpS");
    search.labelled(ARTICLE_NUMBER, "Aa");
    search.labelled(VOLUME, "VvBJTt");
    search.labelled(ISSUE, "NnIiH#");
    for (Bare form : BARE) {
      if (search.pages == null || search.volume == null) {
        search.bare(form);
      }
    }
    return search.result();
  }

  /** The state of one search. */
  private static final class Search {
    private final StringBuilder text;
    private final int from;
    private final List<Span> covered = new ArrayList<>();
    private @Nullable Span volume;
    private @Nullable Span issue;
    private @Nullable Span pages;

    Search(String text, int from) {
      this.text = new StringBuilder(text);
      this.from = from;
    }

    void counts() {
      if (text.indexOf("p", from) < 0
          && text.indexOf("S", from) < 0
          && text.indexOf(" f.", from) < 0) {
        return;
      }
      GuardedSearch search = search(COUNT, this::mayBegin);
      Matcher m = search.matcher();
      while (search.find()) {
        cover(new Span(m.start(), m.end()));
      }
    }

    /**
     * @param initials with which its labels begin
     */
    void labelled(Pattern pattern, String initials) {
      GuardedSearch search =
          search(pattern, i -> initials.indexOf(text.charAt(i)) >= 0 && isWordStart(i));
      if (search.find()) {
        take(search.matcher());
      }
    }

    private boolean isWordStart(int at) {
      return at == 0 || !Character.isLetter(text.charAt(at - 1));
    }

    private GuardedSearch search(Pattern pattern, IntPredicate guard) {
      return new GuardedSearch(pattern, text, from, text.length(), guard);
    }

    /** Whether a number of at most three letters and a digit, or a Roman one, may begin here. */
    private boolean mayBegin(int at) {
      char c = text.charAt(at);
      if (Character.isDigit(c)) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      }
      if (!isPlain(c) || at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
        return false;
      }
      int end = at;
      while (end < text.length() && end - at < MOST_LETTERS && isPlain(text.charAt(end))) {
        end++;
      }
      boolean digit = end > at && end < text.length() && Character.isDigit(text.charAt(end));
      boolean roman =
          end > at + 1 && ROMAN.indexOf(c) >= 0 && ROMAN.indexOf(text.charAt(at + 1)) >= 0;
      return digit || roman;
    }

    private static boolean isPlain(char c) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** Takes the first match that doesn't contradict what is known already. */
    void bare(Bare form) {
      if (!has(form.sign())) {
        return;
      }
      GuardedSearch search = search(form.pattern(), this::mayBegin);
      Matcher m = search.matcher();
      while (search.find()) {
        Span v = group(m, "v");
        if (v != null && volume != null || group(m, "p") != null && pages != null) {
          continue;
        }
        take(m);
        return;
      }
    }

    private boolean has(String sign) {
      int at = Math.max(0, from - BEHIND);
      if (!sign.equals(DASHES)) {
        return text.indexOf(sign, at) >= 0;
      }
      while (at < text.length() && DASHES.indexOf(text.charAt(at)) < 0) {
        at++;
      }
      return at < text.length();
    }

    private void take(Matcher m) {
      Span v = group(m, "v");
      Span i = group(m, "i");
      Span p = group(m, "p");
      volume = volume != null ? volume : v;
      issue = issue != null ? issue : i;
      pages = pages != null ? pages : p;
      if (v != null && p != null) {
        cover(new Span(m.start(), i == null ? v.end() : Math.min(m.end(), i.end() + 1)));
        cover(p);
      } else {
        cover(new Span(m.start(), m.end()));
      }
    }

    /** A date between volume and pages stays. */
    private void cover(Span span) {
      covered.add(span);
      for (int at = span.start(); at < span.end(); at++) {
        text.setCharAt(at, ReferenceText.STOP);
      }
    }

    private static @Nullable Span group(Matcher m, String name) {
      return m.pattern().pattern().contains("?<" + name + ">")
              && m.start(name) >= 0
              && m.end(name) > m.start(name)
          ? new Span(m.start(name), m.end(name))
          : null;
    }

    ReferenceNumbers result() {
      return new ReferenceNumbers(
          Optional.ofNullable(volume),
          Optional.ofNullable(issue),
          Optional.ofNullable(pages),
          covered);
    }
  }
}
