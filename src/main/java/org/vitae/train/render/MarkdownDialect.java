package org.vitae.train.render;

import java.util.List;
import org.vitae.train.fact.Dice;

/**
 * How a Markdown CV is written. Immutable.
 *
 * @param name 0 {@code # Name}, 1 bold, 2 front matter, 3 {@code ## Name}, 4 underlined
 * @param section before a heading; {@code =} underlines it, {@code **} sets it in bold
 * @param head before the first line of an entry: {@code ### }, {@code #### }, {@code - }, or
 *     nothing
 * @param cells between a line and what stands right of it
 * @param lineEnd within a paragraph
 * @param bold the mark of bold text
 */
record MarkdownDialect(
    int name,
    String section,
    String head,
    String cells,
    String rail,
    String lineEnd,
    String bold,
    String italic,
    String bullet,
    boolean links,
    boolean rules) {
  private static final List<String> CELLS =
      List.of(
          " | ",
          " — ",
          "  ",
          " &emsp; ",
          "RIGHT",
          "\t",
          " · ",
          "BREAK",
          "BREAK",
          " \\| ",
          " _",
          " *");

  static MarkdownDialect random(Dice dice) {
    return new MarkdownDialect(
        dice.oneOf(0, 0, 0, 1, 2, 3, 4),
        dice.oneOf("## ", "## ", "## ", "# ", "### ", "=", "-", "**"),
        dice.oneOf("### ", "### ", "#### ", "- ", "", "", ""),
        dice.oneOf(CELLS),
        dice.oneOf(": ", " — ", " | ", "BREAK", "  "),
        dice.oneOf("  \n", "  \n", "\\\n", "<br>\n", "\n\n"),
        dice.oneOf("**", "**", "**", "__"),
        dice.oneOf("*", "_"),
        dice.oneOf("- ", "- ", "* ", "* ", "+ "),
        dice.chance(0.8),
        dice.chance(0.15));
  }
}
