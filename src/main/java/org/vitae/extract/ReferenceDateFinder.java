package org.vitae.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vitae.lexicon.Lexicon;
import org.vitae.lexicon.Lexicon.Hit;
import org.vitae.lexicon.Words;
import org.vitae.model.PartialDate;
import org.vitae.text.Normalizer;
import org.vitae.text.Span;

/**
 * Finds the dates of a reference: every year, with the month and day beside it. Which of them is
 * the reference's own is for the caller to say, and so is whether a "year" is a page. Immutable,
 * thread-safe.
 */
final class ReferenceDateFinder {
  private static final Pattern YEAR =
      Pattern.compile(
          "(?<![\\p{L}\\d.:/\\-–])(?<!\\d[,])(1[6-9]\\d\\d|20[0-4]\\d)(?:[a-h](?![a-z]))?(?!(?!年)[\\p{L}\\d]|\\.\\d)(?![:/]\\d{4})");
  private static final Pattern NUMERIC =
      Pattern.compile(
          "(?<![\\p{L}\\d./-])(?:(1[6-9]\\d\\d|20[0-4]\\d)[-./](\\d{1,2})(?:[-./](\\d{1,2}))?|(\\d{1,2})/((?:19|20)\\d\\d))(?![\\d\\p{L}-]|\\.\\d)");

  /** {@code SOSP'21}. */
  private static final Pattern SHORT =
      Pattern.compile("(?<=[\\p{Lu}\\p{Ll}][ ]?)['’](\\d\\d)(?![\\d\\p{L}])");

  /** Between a month and its year: perhaps a day, a range of days or another month. */
  private static final Pattern BEFORE_YEAR =
      Pattern.compile(
          "\\.?(?:[ ]?[-–/][ ]?(?:\\p{L}++\\.?))?[ ,]*+(?:(\\d{1,2})(?:st|nd|rd|th)?(?:[ ]?[-–]["
              + " ]?(?:\\p{L}++[ ])?\\d{1,2})?(?:st|nd|rd|th)?[.]?)?[ ,(]*+");

  private static final Pattern DAY_BEFORE_MONTH =
      Pattern.compile("(?<![\\d\\-–])(\\d{1,2})(?:st|nd|rd|th)?[.]?[ ]?$");
  private static final Pattern AFTER_YEAR =
      Pattern.compile("[,]?[ ]([\\p{L}]++)\\.?(?:[ ](\\d{1,2})(?![\\d\\p{L}]))?(?![ ]?[-–])");
  private static final Pattern DAY_RANGE = Pattern.compile("\\d[ ]?[-–]");
  private static final int REACH = 30;
  private static final int CENTURY = 2000;
  private static final int TURN = 50;

  private final Lexicon months = Lexicon.load("months");
  private final Lexicon seasons = Lexicon.load("seasons");

  /**
   * A date.
   *
   * @param bracketed whether brackets stand around it
   */
  record DateHit(PartialDate date, Span span, boolean bracketed) {
    boolean hasMonth() {
      return date.month().isPresent();
    }
  }

  List<DateHit> find(String text, int from) {
    if (!Normalizer.hasDigit(text, from)) {
      return List.of();
    }
    List<DateHit> hits = new ArrayList<>();
    numeric(text, from, hits);
    GuardedSearch years =
        new GuardedSearch(YEAR, text, from, text.length(), i -> Glance.isAny("12", text, i));
    Matcher m = years.matcher();
    while (years.find()) {
      Span year = new Span(m.start(), m.end());
      if (hits.stream().noneMatch(h -> h.span().overlaps(year))) {
        hits.add(date(text, from, year, Integer.parseInt(m.group(1))));
      }
    }
    if (hits.isEmpty()) {
      shortened(text, from, hits);
    }
    hits.sort((a, b) -> a.span().compareTo(b.span()));
    return hits;
  }

  private void numeric(String text, int from, List<DateHit> hits) {
    if (!mayBeNumeric(text, from)) {
      return;
    }
    Matcher m = NUMERIC.matcher(text).region(from, text.length());
    while (m.find()) {
      boolean yearFirst = m.group(1) != null;
      int year = Integer.parseInt(m.group(yearFirst ? 1 : 5));
      int month = Integer.parseInt(m.group(yearFirst ? 2 : 4));
      int day = m.group(3) == null ? 0 : Integer.parseInt(m.group(3));
      partial(year, month, day)
          .filter(d -> d.month().isPresent())
          .ifPresent(d -> hits.add(hit(text, d, new Span(m.start(), m.end()))));
    }
  }

  /** Whether a sign of such a date stands between two digits. */
  private static boolean mayBeNumeric(String text, int from) {
    for (int i = from + 1; i < text.length() - 1; i++) {
      if ("-./".indexOf(text.charAt(i)) >= 0
          && Glance.isDigit(text, i - 1)
          && Glance.isDigit(text, i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** Years of two digits behind an acronym. */
  private static void shortened(String text, int from, List<DateHit> hits) {
    if (text.indexOf('’', from) < 0 && text.indexOf('\'', from) < 0) {
      return;
    }
    Matcher m = SHORT.matcher(text).region(from, text.length());
    m.useTransparentBounds(true);
    while (m.find()) {
      int word = m.start();
      while (word > from && " ".indexOf(text.charAt(word - 1)) >= 0) {
        word--;
      }
      int start = word;
      while (start > from && Character.isLetter(text.charAt(start - 1))) {
        start--;
      }
      long capitals = text.substring(start, word).chars().filter(Character::isUpperCase).count();
      if (capitals > 1) {
        int year = Integer.parseInt(m.group(1));
        hits.add(
            hit(
                text,
                PartialDate.of(year < TURN ? CENTURY + year : CENTURY - 100 + year),
                new Span(m.start(), m.end())));
      }
    }
  }

  private DateHit date(String text, int from, Span year, int value) {
    int back = Math.max(from, year.start() - REACH);
    String before = text.substring(back, year.start());
    List<Hit> hits = words(before);
    for (int i = hits.size() - 1; i >= 0; i--) {
      Hit month = hits.get(i);
      Matcher gap = BEFORE_YEAR.matcher(before).region(month.span().end(), before.length());
      if (gap.matches()) {
        return withMonth(text, before, back, hits.subList(0, i + 1), gap.group(1), year, value);
      }
    }
    return after(text, year, value).orElseGet(() -> hit(text, PartialDate.of(value), year));
  }

  private List<Hit> words(String text) {
    Words words = Words.of(text);
    List<Hit> hits = new ArrayList<>(months.findIn(words));
    hits.addAll(seasons.findIn(words));
    hits.sort(Comparator.comparing(Hit::span));
    return hits;
  }

  private DateHit withMonth(
      String text,
      String before,
      int back,
      List<Hit> hits,
      @Nullable String day,
      Span year,
      int value) {
    Hit month = hits.get(hits.size() - 1);
    int start = month.span().start();
    boolean range = hits.size() > 1 && start - hits.get(hits.size() - 2).span().end() <= 3;
    start = range ? hits.get(hits.size() - 2).span().start() : start;
    Matcher dayBefore = DAY_BEFORE_MONTH.matcher(before.substring(0, start));
    String dayText = day;
    if (day == null && dayBefore.find()) {
      dayText = dayBefore.group(1);
      start = dayBefore.start();
    }
    Span span = new Span(back + start, year.end());
    boolean known = !range && Character.isDigit(month.canonical().charAt(0));
    boolean dayRange = DAY_RANGE.matcher(text).region(span.start(), span.end()).find();
    int number = known ? Integer.parseInt(month.canonical()) : 0;
    return hit(
        text,
        partial(value, number, dayText == null || dayRange ? 0 : Integer.parseInt(dayText))
            .orElse(PartialDate.of(value)),
        span);
  }

  private Optional<DateHit> after(String text, Span year, int value) {
    Matcher m = AFTER_YEAR.matcher(text).region(year.end(), text.length());
    if (!Glance.isAny(", ", text, year.end()) || !m.lookingAt()) {
      return Optional.empty();
    }
    return months
        .match(m.group(1))
        .flatMap(
            c ->
                partial(
                    value,
                    Integer.parseInt(c),
                    m.group(2) == null ? 0 : Integer.parseInt(m.group(2))))
        .map(d -> hit(text, d, new Span(year.start(), m.end())));
  }

  private static DateHit hit(String text, PartialDate date, Span span) {
    boolean open = span.start() > 0 && "([".indexOf(text.charAt(span.start() - 1)) >= 0;
    boolean closed = span.end() < text.length() && ")]".indexOf(text.charAt(span.end())) >= 0;
    return new DateHit(date, span, open && closed);
  }

  private static Optional<PartialDate> partial(int year, int month, int day) {
    try {
      return Optional.of(
          month == 0
              ? PartialDate.of(year)
              : day == 0 ? PartialDate.of(year, month) : PartialDate.of(year, month, day));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
