package org.vitae.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vitae.extract.DateToken.Kind;
import org.vitae.layout.Passage;
import org.vitae.model.PartialDate;

/**
 * Finds dates and ranges of dates: {@code "Sept. 2020 – Present"} gives {@code 2020-09} and on. The
 * span of a finding covers the whole expression ("since", "expected" included) without brackets
 * around it. Where {@code 05/06/2019} could be read in two ways, the year alone is given; two-digit
 * years need an apostrophe or a range. Linear in the text. Thread-safe.
 */
public final class DateExtractor implements Extractor<DateRange> {
  /** Without digits only a lone "current" can be found: it is the whole text or in brackets. */
  private static final int MAX_WITHOUT_DIGITS = 24;

  private static final int MAX_BRACKETED_WITHOUT_DIGITS = 300;

  @Override
  public List<Found<DateRange>> extract(Passage passage) {
    String text = passage.raw();
    return mayHoldDate(text) ? extract(passage, text, DateTokens.of(text)) : List.of();
  }

  private static List<Found<DateRange>> extract(
      Passage passage, String text, List<DateToken> tokens) {
    List<Found<DateRange>> out = new ArrayList<>();
    for (DateReading reading : new DateRangeReader(new DateTokenList(tokens, text)).readAll()) {
      out.add(found(reading, tokens, passage));
    }
    return List.copyOf(out);
  }

  private static Found<DateRange> found(
      DateReading reading, List<DateToken> tokens, Passage passage) {
    Passage evidence =
        passage.sub(tokens.get(reading.from()).start(), tokens.get(reading.next() - 1).end());
    return Found.of(reading.range(), evidence, reading.rule(), reading.confidence());
  }

  /** The first date or range of the passage. */
  public Optional<Found<DateRange>> first(Passage passage) {
    return extract(passage).stream().findFirst();
  }

  /** The date or range, if the passage {@link #isDateOnly is nothing else}. */
  public Optional<Found<DateRange>> only(Passage passage) {
    List<Found<DateRange>> all = onlyDates(passage);
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  /**
   * Whether the passage is dates and nothing else but punctuation, brackets and words such as
   * "expected" or "from".
   */
  public boolean isDateOnly(Passage passage) {
    return !onlyDates(passage).isEmpty();
  }

  /**
   * Whether the passage is {@link #isDateOnly nothing else} than the dates found in it.
   *
   * @param all what {@link #extract} gave
   */
  public boolean isDateOnly(Passage passage, List<Found<DateRange>> all) {
    return !all.isEmpty() && isNothingElse(passage, DateTokens.of(passage.raw()), all);
  }

  /** The dates of a passage that is nothing else, otherwise none. */
  private static List<Found<DateRange>> onlyDates(Passage passage) {
    String text = passage.raw();
    if (!mayHoldDate(text)) {
      return List.of();
    }
    List<DateToken> tokens = DateTokens.of(text);
    List<Found<DateRange>> all = extract(passage, text, tokens);
    return isNothingElse(passage, tokens, all) ? all : List.of();
  }

  /**
   * One range for all that is said of an entry: the first start to the last end. An end to come
   * ({@code expected June 2025}) closes a range that is open.
   *
   * @return empty if there are none
   */
  public static Optional<Found<DateRange>> merge(List<Found<DateRange>> all) {
    return all.stream().reduce(DateExtractor::merge);
  }

  private static Found<DateRange> merge(Found<DateRange> a, Found<DateRange> b) {
    return new Found<>(
        a.value().merge(b.value()),
        java.util.stream.Stream.concat(a.spans().stream(), b.spans().stream()).sorted().toList(),
        a.rule(),
        Math.min(a.confidence(), b.confidence()));
  }

  private static boolean isNothingElse(
      Passage passage, List<DateToken> tokens, List<Found<DateRange>> all) {
    int offset = passage.span().start();
    return tokens.stream()
        .filter(t -> isContent(t.kind()))
        .allMatch(t -> all.stream().anyMatch(f -> f.span().contains(offset + t.start())));
  }

  private static boolean isContent(Kind kind) {
    return switch (kind) {
      case NUMBER, ORDINAL, MONTH, SEASON, WORD, QUANTITY -> true;
      default -> false;
    };
  }

  private static boolean mayHoldDate(String text) {
    boolean bracketed = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        return true;
      }
      bracketed |= c == '(' || c == '[' || c == '（';
    }
    return text.length() <= (bracketed ? MAX_BRACKETED_WITHOUT_DIGITS : MAX_WITHOUT_DIGITS);
  }

  /** A point in time as a range. */
  static DateRange point(PartialDate date) {
    return new DateRange(date, date, DateRange.Kind.POINT);
  }
}
