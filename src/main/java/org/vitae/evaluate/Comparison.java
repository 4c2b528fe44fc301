package org.vitae.evaluate;

import org.jspecify.annotations.Nullable;

/** When two values of a field count as the same. */
enum Comparison {
  /** Equal when punctuation and blanks are ignored. */
  SOFT {
    @Override
    boolean same(@Nullable Object a, @Nullable Object b) {
      return Folding.bare(a).equals(Folding.bare(b));
    }
  },
  /** Much the same words, or much the same characters. */
  LONG {
    @Override
    boolean same(@Nullable Object a, @Nullable Object b) {
      return SOFT.same(a, b)
          || Likeness.ofWords(a, b) >= ENOUGH
          || Likeness.reaches(ENOUGH, Folding.fold(a), Folding.fold(b));
    }
  },
  DATE {
    @Override
    boolean same(@Nullable Object a, @Nullable Object b) {
      return Folding.text(a).equals(Folding.text(b));
    }
  },
  YEAR {
    @Override
    boolean same(@Nullable Object a, @Nullable Object b) {
      return year(a).equals(year(b));
    }
  },
  /** Equal without scheme, {@code www.} and final slashes. */
  URL {
    @Override
    boolean same(@Nullable Object a, @Nullable Object b) {
      return Folding.address(a).equals(Folding.address(b));
    }
  },
  /** The same digits; a country code may be missing. */
  PHONE {
    @Override
    boolean same(@Nullable Object a, @Nullable Object b) {
      String x = digits(a);
      String y = digits(b);
      boolean comparable = Math.min(x.length(), y.length()) >= LOCAL_NUMBER;
      return !x.isEmpty() && (x.equals(y) || (comparable && (x.endsWith(y) || y.endsWith(x))));
    }
  };

  private static final double ENOUGH = 0.85;
  private static final int LOCAL_NUMBER = 7;

  abstract boolean same(@Nullable Object a, @Nullable Object b);

  /** The first four characters. */
  static String year(@Nullable Object value) {
    String text = Folding.text(value);
    return text.substring(
        0, text.offsetByCodePoints(0, Math.min(4, text.codePointCount(0, text.length()))));
  }

  private static String digits(@Nullable Object value) {
    StringBuilder out = new StringBuilder();
    Folding.text(value).codePoints().filter(Character::isDigit).forEach(out::appendCodePoint);
    return out.toString();
  }
}
