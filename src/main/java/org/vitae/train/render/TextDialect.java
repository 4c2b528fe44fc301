package org.vitae.train.render;

import java.util.List;
import org.vitae.train.fact.Dice;

/**
 * How a plain-text CV is written. Immutable.
 *
 * @param heading 0 plain, 1 underlined by {@code =}, 2 by {@code -}, 3 a rule above and below, 4
 *     brackets, 5 stars, 6 {@code ## }
 * @param cells between a line and what stands right of it; {@code >} aligns it at the right
 * @param rail between dates at the left and the rest
 * @param wrap the width at which lines are broken; 0 for none
 * @param blankBetween blank lines between entries
 * @param blankSections blank lines before a heading
 */
record TextDialect(
    int heading,
    String cells,
    String rail,
    int wrap,
    int blankBetween,
    int blankSections,
    String bulletIndent,
    String hanging) {
  private static final List<String> CELLS =
      List.of(">", ">", "\t", "\t", "    ", "  ", " | ", "  |  ", "\n", "\n", "      ");
  private static final List<String> RAILS = List.of("\t", "   ", "  ", "\n", ": ", "  |  ", ">");

  static TextDialect random(Dice dice) {
    return new TextDialect(
        dice.oneOf(0, 0, 0, 0, 1, 2, 3, 4, 5, 6),
        dice.oneOf(CELLS),
        dice.oneOf(RAILS),
        dice.oneOf(0, 0, 0, 72, 80, 100, 64),
        dice.oneOf(0, 1, 1, 1),
        dice.oneOf(1, 1, 1, 2, 0),
        dice.oneOf("", "", "  ", "   ", "    "),
        dice.oneOf("", "  "));
  }

  String underline(int length) {
    return (heading == 1 ? "=" : "-").repeat(Math.max(3, length));
  }
}
