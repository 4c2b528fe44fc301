package org.vitae.train.cv;

import java.util.List;
import org.vitae.train.fact.Dice;
import org.vitae.train.fact.Grammar;

/**
 * How a CV is set: everything that is decided once for a document. Immutable.
 *
 * @param language of headings and words: {@code en}, {@code de}, {@code fr}, {@code es}, {@code zh}
 * @param dates how dates are written
 * @param place how much of a place is written
 * @param columns where sections and labels stand
 * @param headingCase how headings are written
 * @param bullet the sign before a bullet; empty for none
 * @param nestedBullet the sign before a nested one
 * @param look fonts, sizes and colours
 * @param noise what a converter did to the text
 * @param documentTitle whether it says "Curriculum Vitae"
 * @param runningHeader whether name and page stand on further pages
 */
public record CvLayout(
    String language,
    DateStyle dates,
    PlaceStyle place,
    Columns columns,
    HeadingCase headingCase,
    String bullet,
    String nestedBullet,
    Look look,
    Noise noise,
    boolean documentTitle,
    boolean runningHeader) {

  /** How much of a place is written. */
  public enum PlaceStyle {
    CITY,
    CITY_REGION,
    CITY_COUNTRY,
    FULL,
    NONE
  }

  /** Where sections and labels stand. */
  public enum Columns {
    ONE,
    LEFT_SIDEBAR,
    RIGHT_SIDEBAR,
    /** Headings in a column of their own at the left. */
    HEADING_RAIL
  }

  /** How headings are written. */
  public enum HeadingCase {
    AS_IS,
    CAPITALS,
    LOWER,
    WITH_COLON
  }

  /**
   * Fonts, sizes and colours.
   *
   * @param family 0 sans, 1 serif, 2 typewriter, 3 the bundled font
   * @param bodySize in points
   * @param headingScale relative to the body
   * @param headingStyle 0 plain, 1 rule below, 2 rule above, 3 band, 4 centred, 5 letter-spaced
   * @param accent an RGB colour
   * @param leading line height relative to the size
   * @param nameAlign 0 left, 1 centre, 2 right
   */
  public record Look(
      int family,
      double bodySize,
      double headingScale,
      boolean boldHeadings,
      int headingStyle,
      int accent,
      double leading,
      double margin,
      int nameAlign,
      boolean letterPaper) {}

  /** What a converter did to the text. */
  public enum Noise {
    NONE,
    /** Page numbers and form feeds. */
    PAGES,
    /** Dates stand on lines of their own. */
    DETACHED_DATES,
    /** Bullets are gone. */
    LOST_BULLETS,
    /** Bullets stand on lines of their own. */
    LONE_BULLETS,
    /** Lines are broken at any place. */
    BROKEN_LINES,
    /** Remains of markup. */
    STRAY_MARKUP
  }

  private static final List<String> BULLETS =
      List.of("•", "•", "•", "-", "-", "*", "–", "◦", "▪", "·", "➢", "o", "»", "→", "✓", "‣", "+");
  private static final List<Integer> ACCENTS =
      List.of(
          0x000000, 0x000000, 0x1F4E79, 0x2E74B5, 0x7B1E3A, 0x2F6B3A, 0x444444, 0x0E7C86, 0xC0392B,
          0x5B3F8C);

  /** Decisions by chance for a CV in a language. */
  static CvLayout random(String language, Dice dice) {
    return new CvLayout(
        language,
        DateStyle.random(language, Grammar.load(), dice),
        dice.oneOf(
            PlaceStyle.CITY,
            PlaceStyle.CITY_REGION,
            PlaceStyle.CITY_REGION,
            PlaceStyle.CITY_COUNTRY,
            PlaceStyle.FULL,
            PlaceStyle.NONE),
        dice.oneOf(
            Columns.ONE,
            Columns.ONE,
            Columns.ONE,
            Columns.LEFT_SIDEBAR,
            Columns.RIGHT_SIDEBAR,
            Columns.HEADING_RAIL),
        dice.oneOf(
            HeadingCase.AS_IS,
            HeadingCase.AS_IS,
            HeadingCase.AS_IS,
            HeadingCase.CAPITALS,
            HeadingCase.CAPITALS,
            HeadingCase.LOWER,
            HeadingCase.WITH_COLON),
        dice.oneOf(BULLETS),
        dice.oneOf("–", "-", "◦", "o", "*", "·"),
        look(dice),
        dice.chance(0.6) ? Noise.NONE : dice.oneOf(Noise.values()),
        dice.chance(0.12),
        dice.chance(0.2));
  }

  private static Look look(Dice dice) {
    return new Look(
        dice.oneOf(0, 0, 1, 1, 1, 2, 3, 3),
        dice.between(16, 24) / 2.0,
        dice.oneOf(1.0, 1.1, 1.2, 1.3, 1.4, 1.6),
        dice.chance(0.85),
        dice.below(6),
        dice.oneOf(ACCENTS),
        dice.between(110, 150) / 100.0,
        dice.between(36, 80),
        dice.oneOf(0, 0, 1, 1, 2),
        dice.chance(0.5));
  }

  /** A heading as this CV writes it. */
  String heading(String words) {
    return switch (headingCase) {
      case AS_IS -> words;
      case CAPITALS -> words.toUpperCase(java.util.Locale.ROOT);
      case LOWER -> words.toLowerCase(java.util.Locale.ROOT);
      case WITH_COLON -> words + ":";
    };
  }
}
