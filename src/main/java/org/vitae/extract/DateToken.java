package org.vitae.extract;

/**
 * A word, number or sign of a text that may hold dates.
 *
 * @param start its first character
 * @param end after its last character
 * @param value of a number its value, of a month 1–12, of a sign its character, otherwise 0
 * @param digits of a number how many digits it is written with, otherwise 0
 */
record DateToken(Kind kind, int start, int end, int value, int digits) {

  /** What a token means for a date. */
  enum Kind {
    NUMBER,
    /** A number with a suffix, {@code 14th}. */
    ORDINAL,
    MONTH,
    SEASON,
    PRESENT,
    TO,
    UNTIL,
    SINCE,
    FROM,
    EXPECTED,
    FILLER,
    TERM,
    OF,
    AND,
    /** A word after which a number is no year: {@code ISO}, {@code pp.}. */
    QUANTITY,
    YEAR_MARK,
    MONTH_MARK,
    DAY_MARK,
    DASH,
    SLASH,
    DOT,
    COMMA,
    APOSTROPHE,
    COLON,
    OPEN,
    CLOSE,
    TAB,
    WORD,
    SIGN,
    /** Before the first token and after the last one. */
    NONE
  }

  static final DateToken OUTSIDE = new DateToken(Kind.NONE, -9, -9, 0, 0);

  boolean is(Kind other) {
    return kind == other;
  }

  /** Whether nothing stands between the two. */
  boolean touches(DateToken next) {
    return end == next.start;
  }
}
