package org.vitae.train.cv;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vitae.model.PartialDate;
import org.vitae.train.fact.Dice;
import org.vitae.train.fact.Grammar;

/**
 * How a CV writes its dates. What is printed tells less than what is known: the dates of {@link
 * Period} are as precise as the text. Immutable.
 *
 * @param separator between start and end
 * @param present the word for an end that is to come; empty for none, as in {@code 2019 –}
 * @param since a word before an open start, such as {@code since}; it replaces the range
 * @param shortened a year or century that both ends share is printed once
 */
public record DateStyle(
    PointForm point,
    String language,
    String separator,
    String present,
    String since,
    boolean shortened,
    char tick) {

  /**
   * A printed date or range.
   *
   * @param start as precise as printed
   * @param end absent while it goes on
   */
  record Period(String text, @Nullable PartialDate start, @Nullable PartialDate end) {}

  private static final List<PointForm> ENGLISH =
      List.of(
          PointForm.SHORT,
          PointForm.SHORT,
          PointForm.SHORT,
          PointForm.SHORT_DOT,
          PointForm.LONG,
          PointForm.LONG,
          PointForm.LONG_COMMA,
          PointForm.SLASH,
          PointForm.SLASH,
          PointForm.DOT,
          PointForm.ISO,
          PointForm.YEAR,
          PointForm.YEAR,
          PointForm.YEAR,
          PointForm.YEAR_DOT,
          PointForm.YEAR_SLASH,
          PointForm.SEASON,
          PointForm.TICK,
          PointForm.DAY_FIRST,
          PointForm.MONTH_FIRST);
  private static final List<PointForm> OTHERS =
      List.of(
          PointForm.YEAR,
          PointForm.SLASH,
          PointForm.DOT,
          PointForm.LONG,
          PointForm.LONG,
          PointForm.SHORT);
  private static final List<PointForm> CHINESE =
      List.of(PointForm.HAN, PointForm.HAN, PointForm.YEAR_DOT, PointForm.YEAR, PointForm.ISO);

  static DateStyle random(String language, Grammar grammar, Dice dice) {
    PointForm point =
        dice.oneOf(language.equals("en") ? ENGLISH : language.equals("zh") ? CHINESE : OTHERS);
    String presentKey = "present." + language;
    return new DateStyle(
        point,
        language,
        separator(point, dice),
        dice.chance(0.06) ? "" : grammar.expand(presentKey, dice),
        dice.chance(0.07) ? grammar.expand("since." + language, dice) : "",
        dice.chance(0.3),
        dice.oneOf('\'', '’'));
  }

  private static String separator(PointForm point, Dice dice) {
    boolean dashed = point == PointForm.ISO;
    return dashed
        ? dice.oneOf(" – ", " to ", " - ", " — ")
        : dice.oneOf(" – ", " – ", " - ", " - ", "–", "-", " — ", " to ", "--");
  }

  /** How one date is printed. */
  String print(PartialDate date) {
    int month = date.month().orElse(1);
    int day = date.day().orElse(1);
    int year = date.year();
    return switch (point) {
      case YEAR -> Integer.toString(year);
      case SHORT -> month("monthshort", month) + " " + year;
      case SHORT_DOT -> dotted(month) + " " + year;
      case LONG -> month("month", month) + (language.equals("es") ? " de " : " ") + year;
      case LONG_COMMA -> month("month", month) + ", " + year;
      case SLASH -> two(month) + "/" + year;
      case DOT -> two(month) + "." + year;
      case ISO -> year + "-" + two(month);
      case YEAR_DOT -> year + "." + two(month);
      case YEAR_SLASH -> year + "/" + two(month);
      case SEASON -> season(month) + " " + year;
      case TICK -> month("monthshort", month) + " " + tick + two(year % 100);
      case DAY_FIRST -> day + " " + month("month", month) + " " + year;
      case MONTH_FIRST -> month("month", month) + " " + day + ", " + year;
      case DAY_DOT -> two(day) + "." + two(month) + "." + year;
      case HAN -> year + "年" + month + "月";
    };
  }

  private String month(String table, int month) {
    return Grammar.load().alternatives(table + "." + language).get(month - 1);
  }

  private String dotted(int month) {
    String shortName = month("monthshort", month);
    return shortName.equals(month("month", month)) ? shortName : shortName + ".";
  }

  private static String season(int month) {
    return month <= 5 ? "Spring" : month <= 8 ? "Summer" : "Fall";
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  /** What a printed date tells of it. */
  PartialDate truth(PartialDate date) {
    int month = date.month().orElse(1);
    return switch (point) {
      case YEAR, SEASON -> PartialDate.of(date.year());
      case DAY_FIRST, MONTH_FIRST, DAY_DOT ->
          PartialDate.of(date.year(), month, date.day().orElse(1));
      default -> PartialDate.of(date.year(), month);
    };
  }

  /** A single date, as of an award or a paper. */
  Period at(PartialDate date) {
    return new Period(print(date), truth(date), truth(date));
  }

  /** From start to end, or on. Both ends in one printed date are that date, start and end. */
  Period range(PartialDate start, @Nullable PartialDate end) {
    if (end == null) {
      return open(start);
    }
    String from = print(start);
    String to = print(end);
    if (from.equals(to)) {
      return at(start);
    }
    return new Period(joined(start, end, from, to), truth(start), truth(end));
  }

  private String joined(PartialDate start, PartialDate end, String from, String to) {
    boolean sameYear = start.year() == end.year();
    if (shortened && sameYear && (point == PointForm.SHORT || point == PointForm.LONG)) {
      return from.substring(0, from.length() - 4).replace(" de ", "").strip() + separator + to;
    }
    boolean sameCentury = start.year() / 100 == end.year() / 100;
    if (shortened && point == PointForm.YEAR && sameCentury && end.year() > start.year()) {
      return from + separator.strip().replace("to", "–") + to.substring(2);
    }
    return from + separator + to;
  }

  private Period open(PartialDate start) {
    String from = print(start);
    if (!since.isEmpty()) {
      return new Period(since + " " + from, truth(start), null);
    }
    String mark = separator.strip().equals("to") && present.isEmpty() ? " –" : separator;
    return new Period(
        present.isEmpty() ? from + mark.stripTrailing() : from + mark + present,
        truth(start),
        null);
  }
}
