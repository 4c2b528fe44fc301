package org.vitae.extract;

import java.util.ArrayList;
import java.util.List;
import org.vitae.extract.DateToken.Kind;
import org.vitae.text.Normalizer;

/** Cuts a text into the tokens that dates are made of. For one text and one thread. */
final class DateTokens {
  private static final DateVocabulary WORDS = DateVocabulary.STANDARD;

  /** Longer numbers are no part of a date. */
  private static final int MAX_DIGITS = 4;

  /** The digits of a year. */
  private static final int YEAR = 4;

  /** The words of dates are shorter. */
  private static final int MAX_WORD = 16;

  private final String text;
  private final List<DateToken> out = new ArrayList<>();

  private DateTokens(String text) {
    this.text = text;
  }

  static List<DateToken> of(String text) {
    DateTokens tokens = new DateTokens(text);
    int i = 0;
    while (i < text.length()) {
      i = tokens.next(i);
    }
    return List.copyOf(tokens.out);
  }

  private int next(int i) {
    char c = text.charAt(i);
    if (c == '\t') {
      return add(Kind.TAB, i, i + 1, 0);
    }
    if (Normalizer.isSpace(c) || c == '*' || c == '\u200b') {
      return i + 1;
    }
    if (isDigit(c)) {
      return number(i);
    }
    if (Character.isLetter(c)) {
      return word(i);
    }
    return sign(c, i);
  }

  private int add(Kind kind, int start, int end, int value) {
    out.add(new DateToken(kind, start, end, value, 0));
    return end;
  }

  private int number(int start) {
    int end = start;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    int after = end;
    while (after < text.length() && isWordPart(after)) {
      after++;
    }
    int digits = end - start;
    if (after == end && digits == 2 * YEAR && text.strip().length() == digits) {
      return years(start);
    }
    if (after == end || digits == 4 && WORDS.isDateWord(text.substring(end, after))) {
      addNumber(Kind.NUMBER, start, end, digits);
      return end;
    }
    if (digits <= 2 && isOrdinal(text.substring(end, after))) {
      addNumber(Kind.ORDINAL, start, after, digits);
      return after;
    }
    return add(Kind.WORD, start, after, 0);
  }

  /** {@code 20132015} alone: a converter has lost the dash. No month begins with 19 or 20. */
  private int years(int start) {
    int middle = start + YEAR;
    if (!isYear(start) || !isYear(middle)) {
      addNumber(Kind.NUMBER, start, middle + YEAR, 2 * YEAR);
      return middle + YEAR;
    }
    addNumber(Kind.NUMBER, start, middle, YEAR);
    addNumber(Kind.NUMBER, middle, middle + YEAR, YEAR);
    return middle + YEAR;
  }

  private boolean isYear(int start) {
    return text.startsWith("19", start) || text.startsWith("20", start);
  }

  private void addNumber(Kind kind, int start, int end, int digits) {
    int value = digits > MAX_DIGITS ? -1 : Integer.parseInt(text.substring(start, start + digits));
    out.add(new DateToken(kind, start, end, value, digits));
  }

  private static boolean isOrdinal(String suffix) {
    return switch (suffix) {
      case "st", "nd", "rd", "th", "er", "ST", "ND", "RD", "TH" -> true;
      default -> false;
    };
  }

  private int word(int start) {
    int end = wordEnd(text, start);
    boolean mixed = end < text.length() && (isDigit(text.charAt(end)) || text.charAt(end) == '_');
    if (!mixed && !WORDS.mayHold(text, start, end)) {
      return add(Kind.WORD, start, end, 0);
    }
    String printed = text.substring(start, end);
    boolean goesOn = end < text.length() && !isHan(text.charAt(end - 1));
    if (goesOn && (isDigit(text.charAt(end)) || text.charAt(end) == '_')) {
      return mixedWord(start, end, printed);
    }
    if (printed.length() > MAX_WORD) {
      return add(Kind.WORD, start, end, 0);
    }
    String folded = Normalizer.fold(printed);
    for (DateVocabulary.Entry entry : WORDS.startingWith(folded)) {
      int phraseEnd = phraseEnd(entry, end);
      if (phraseEnd > 0 && (entry.printed() == null || entry.printed().equals(printed))) {
        return add(entry.kind(), start, phraseEnd, entry.value());
      }
    }
    Kind mark = mark(printed);
    return add(mark, start, end, 0);
  }

  private static Kind mark(String printed) {
    return switch (printed) {
      case "年" -> Kind.YEAR_MARK;
      case "月" -> Kind.MONTH_MARK;
      case "日", "号" -> Kind.DAY_MARK;
      default -> Kind.WORD;
    };
  }

  /** {@code Sep2020} is a month and a year, {@code Q3} a quarter, {@code GPT4} is no date. */
  private int mixedWord(int start, int letters, String printed) {
    int digits = letters;
    while (digits < text.length() && isDigit(text.charAt(digits))) {
      digits++;
    }
    boolean glued = digits < text.length() && isWordPart(digits);
    if (!glued && digits - letters == 4 && WORDS.isDateWord(printed)) {
      return letters(start, letters, printed);
    }
    int end = digits;
    while (end < text.length() && isWordPart(end)) {
      end++;
    }
    String whole = text.substring(start, end);
    boolean season =
        WORDS.startingWith(Normalizer.fold(whole)).stream()
            .anyMatch(e -> whole.equals(e.printed()));
    return add(season ? Kind.SEASON : Kind.WORD, start, end, 0);
  }

  private int letters(int start, int end, String printed) {
    DateVocabulary.Entry entry = WORDS.startingWith(Normalizer.fold(printed)).get(0);
    return add(entry.kind(), start, end, entry.value());
  }

  /** Where the phrase ends, or 0 if other words follow. */
  private int phraseEnd(DateVocabulary.Entry entry, int firstEnd) {
    int end = firstEnd;
    for (String wanted : entry.rest()) {
      int start = end;
      while (start < text.length()
          && (Normalizer.isSpace(text.charAt(start)) || text.charAt(start) == '-')) {
        start++;
      }
      end = wordEnd(text, start);
      if (end == start || !Normalizer.fold(text.substring(start, end)).equals(wanted)) {
        return 0;
      }
    }
    return end;
  }

  /** The end of the letters that begin at {@code i}; a Han character is a word of its own. */
  static int wordEnd(String text, int i) {
    int end = i;
    while (end < text.length() && isLetter(text, end, i)) {
      if (isHan(text.charAt(end))) {
        return end == i ? i + 1 : end;
      }
      end++;
    }
    return end == i || !isSeasonNumber(text, i, end) ? end : end + 1;
  }

  private static boolean isSeasonNumber(String text, int start, int end) {
    boolean one = end - start == 1 && (text.charAt(start) == 'Q' || text.charAt(start) == 'H');
    return one
        && end < text.length()
        && isDigit(text.charAt(end))
        && (end + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(end + 1)));
  }

  private static boolean isLetter(String text, int i, int start) {
    char c = text.charAt(i);
    if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
      return true;
    }
    return (c == '\'' || c == '\u2019')
        && i > start
        && i + 1 < text.length()
        && Character.isLetter(text.charAt(i + 1));
  }

  private boolean isWordPart(int i) {
    char c = text.charAt(i);
    return c == '_' || Character.isLetterOrDigit(c) && !isHan(c);
  }

  private static boolean isHan(char c) {
    return c >= '\u2e80' && c <= '\u9fff';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private int sign(char c, int i) {
    Kind kind =
        switch (c) {
          case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '~' ->
              Kind.DASH;
          case '\uff5e', '\u301c', '\u2192', '\u2500', '\ufe63', '\uff0d' -> Kind.DASH;
          case '/', '\uff0f' -> Kind.SLASH;
          case '.' -> Kind.DOT;
          case ',', '\uff0c' -> Kind.COMMA;
          case '\'', '\u2019', '\u2018', '\u02bc', '`', '\u00b4' -> Kind.APOSTROPHE;
          case ':', '\uff1a' -> Kind.COLON;
          case '&' -> Kind.AND;
          case '(', '[', '{', '\uff08', '\u3010' -> Kind.OPEN;
          case ')', ']', '}', '\uff09', '\u3011' -> Kind.CLOSE;
          default -> Kind.SIGN;
        };
    if (kind == Kind.DASH) {
      return dash(i, c);
    }
    return add(kind, i, i + 1, c);
  }

  /** Several dashes in a row, as in {@code 2019--2021} and {@code ->}, are one. */
  private int dash(int start, char c) {
    int end = start + 1;
    while (end < text.length() && (text.charAt(end) == c || text.charAt(end) == '>')) {
      end++;
    }
    return add(Kind.DASH, start, end, c);
  }
}
