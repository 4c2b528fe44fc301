package org.vitae.train.render;

import org.vitae.train.fact.Dice;

/**
 * How an HTML CV is built. Immutable.
 *
 * @param heading the element of headings
 * @param head the element of an entry's first line
 * @param line the element of other lines
 * @param cells 0 a flex row, 1 floated spans, 2 a table, 3 spans beside each other, 4 elements
 *     below each other
 * @param sections the element around a section; empty for none
 * @param listed whether entries are items of a list
 * @param newline between elements; empty for pages without
 */
record HtmlDialect(
    String heading,
    String head,
    String line,
    int cells,
    String sections,
    boolean listed,
    boolean icons,
    String newline) {
  static HtmlDialect random(Dice dice) {
    return new HtmlDialect(
        dice.oneOf("h2", "h2", "h2", "h3", "h1", "div"),
        dice.oneOf("h3", "h3", "h4", "p", "div", "header"),
        dice.oneOf("p", "div", "div", "h4", "h5"),
        dice.oneOf(0, 0, 0, 1, 2, 3, 4),
        dice.oneOf("section", "section", "div", "div", "article", ""),
        dice.chance(0.15),
        dice.chance(0.25),
        dice.chance(0.8) ? "\n" : "");
  }
}
