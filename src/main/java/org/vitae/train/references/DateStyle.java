package org.vitae.train.references;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.vitae.train.fact.Dice;

/** Dates in one of several forms. */
final class DateStyle {
  static final int KINDS = 6;

  private DateStyle() {}

  static String date(Work work, boolean month, Dice dice) {
    String year = Integer.toString(work.year());
    if (!month) {
      return year + (dice.chance(0.03) ? dice.oneOf("a", "b") : "");
    }
    Locale language = Locale.forLanguageTag(work.language());
    Month which = Month.of(work.month());
    String full = which.getDisplayName(TextStyle.FULL, language);
    String brief = which.getDisplayName(TextStyle.FULL, Locale.ENGLISH).substring(0, 3);
    return switch (dice.below(7)) {
      case 0, 1 -> full + " " + year;
      case 2 -> brief + ". " + year;
      case 3 -> full + ", " + year;
      case 4 -> full + " " + work.day() + ", " + year;
      case 5 -> year + ", " + full + " " + work.day();
      default -> brief + " " + year;
    };
  }

  /** Whether the form stands in brackets. */
  static boolean inBrackets(int kind) {
    return kind < 2;
  }
}
