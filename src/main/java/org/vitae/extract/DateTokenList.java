package org.vitae.extract;

import java.util.List;
import org.vitae.extract.DateToken.Kind;

/** Tokens with questions about what stands beside them. */
record DateTokenList(List<DateToken> tokens, String text) {
  /** Bare numbers outside are rather pages, codes or pixels than years. */
  private static final int FIRST_BARE_YEAR = 1940;

  private static final int LAST_BARE_YEAR = 2049;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2099;
  private static final String UNITS = "%+$€£¥°×";
  private static final String CURRENCIES = "$€£¥#@=+_<>≈±^\\";

  int size() {
    return tokens.size();
  }

  DateToken at(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i) : DateToken.OUTSIDE;
  }

  boolean is(int i, Kind kind) {
    return at(i).kind() == kind;
  }

  /** The tokens from {@code i} on, as if nothing was before them. */
  DateTokenList from(int i) {
    return new DateTokenList(tokens.subList(Math.min(i, size()), size()), text);
  }

  /** Whether nothing stands between token {@code i} and the next. */
  boolean tight(int i) {
    return at(i).touches(at(i + 1));
  }

  /** Whether the token is a number of one or two digits. */
  boolean isSmall(int i) {
    return is(i, Kind.NUMBER) && at(i).digits() <= 2 && at(i).value() > 0;
  }

  boolean isMonthNumber(int i) {
    return isSmall(i) && at(i).value() <= 12;
  }

  boolean isDay(int i) {
    return (isSmall(i) || is(i, Kind.ORDINAL)) && at(i).value() >= 1 && at(i).value() <= 31;
  }

  boolean isYear(int i) {
    return is(i, Kind.NUMBER)
        && at(i).digits() == 4
        && at(i).value() >= FIRST_YEAR
        && at(i).value() <= LAST_YEAR;
  }

  boolean isTwoDigits(int i) {
    return is(i, Kind.NUMBER) && at(i).digits() == 2;
  }

  boolean isBareYear(int i) {
    return isYear(i) && at(i).value() >= FIRST_BARE_YEAR && at(i).value() <= LAST_BARE_YEAR;
  }

  static int century(int twoDigits) {
    return twoDigits < 50 ? 2000 + twoDigits : 1900 + twoDigits;
  }

  /** Whether a sign of numbers joins the token to a number or word before it. */
  boolean isGluedLeft(int i) {
    if (!tight(i - 1)) {
      return false;
    }
    boolean afterNumber = is(i - 2, Kind.NUMBER) && tight(i - 2);
    boolean afterWord = is(i - 2, Kind.WORD) && tight(i - 2);
    return switch (at(i - 1).kind()) {
      case DASH -> afterNumber || at(i - 1).value() == '-' && afterWord;
      case SLASH -> afterNumber || afterWord;
      case DOT, COMMA, COLON -> afterNumber;
      case WORD -> at(i - 1).end() == at(i).start() && !isHan(at(i - 1));
      case SIGN -> CURRENCIES.indexOf(at(i - 1).value()) >= 0;
      default -> false;
    };
  }

  /** Whether a sign of numbers joins the token to what comes after it. */
  boolean isGluedRight(int i) {
    if (!tight(i)) {
      return false;
    }
    boolean numberNext = is(i + 2, Kind.NUMBER) && tight(i + 1);
    boolean wordNext = is(i + 2, Kind.WORD) && tight(i + 1);
    return switch (at(i + 1).kind()) {
      case DASH -> numberNext || at(i + 1).value() == '-' && wordNext;
      case SLASH -> numberNext || wordNext;
      case DOT -> numberNext;
      case WORD -> !isHan(at(i + 1));
      case SIGN -> UNITS.indexOf(at(i + 1).value()) >= 0;
      default -> false;
    };
  }

  /**
   * Whether a word before it says that the number is no year: {@code ISO 2022}, {@code pp. 1990}.
   */
  boolean isQuantity(int i) {
    int before = is(i - 1, Kind.DOT) ? i - 2 : i - 1;
    boolean afterPages = is(i - 1, Kind.COLON) && (is(i - 2, Kind.CLOSE) || isPlainNumber(i - 2));
    return is(before, Kind.QUANTITY) || afterPages || isPlainNumber(i - 1) || isCounted(i);
  }

  private boolean isPlainNumber(int i) {
    if (!is(i, Kind.NUMBER) || is(i - 1, Kind.APOSTROPHE)) {
      return false;
    }
    // In a row of numbers, such as a phone number, one that looks like a year is none.
    boolean inRow = is(i - 1, Kind.NUMBER) && !isBareYear(i - 1);
    return !isBareYear(i) || inRow;
  }

  /** {@code 2000 students}, {@code 1950 MHz}: a round number or a size, then what it counts. */
  private boolean isCounted(int i) {
    int value = at(i).value();
    boolean round = value == 2000 || value == 2048 || value == 1920;
    DateToken next = at(i + 1);
    return round && next.is(Kind.WORD) && Character.isLowerCase(text.charAt(next.start()));
  }

  private boolean isHan(DateToken token) {
    return text.charAt(token.start()) >= '\u2e80';
  }
}
