package org.vitae.train.references;

import java.util.List;
import org.vitae.train.fact.Dice;

/**
 * A style of references, as drawn from some hundred choices.
 *
 * @param most names before "et al."; 0 for all
 * @param afterAuthors between the names and what follows
 * @param afterTitle between the title and the venue
 * @param signInside whether the sign behind the title stands inside its quotation marks
 * @param labels of links behind the title
 * @param breaks whether the parts stand on lines of their own
 * @param end of the whole
 */
record ReferenceStyle(
    Order order,
    NameStyle names,
    String between,
    String last,
    int most,
    String etAl,
    String afterAuthors,
    String open,
    String close,
    String afterTitle,
    boolean signInside,
    String in,
    int numbers,
    int date,
    boolean breaks,
    boolean months,
    boolean links,
    String labels,
    String number,
    String marks,
    String end) {

  enum Order {
    AUTHORS_TITLE,
    AUTHORS_DATE_TITLE,
    TITLE_AUTHORS,
    DATE_AUTHORS_TITLE
  }

  static ReferenceStyle draw(Dice dice) {
    Order order =
        dice.oneOf(
            Order.AUTHORS_TITLE,
            Order.AUTHORS_TITLE,
            Order.AUTHORS_TITLE,
            Order.AUTHORS_DATE_TITLE,
            Order.AUTHORS_DATE_TITLE,
            Order.TITLE_AUTHORS,
            Order.DATE_AUTHORS_TITLE);
    boolean titleFirst = order == Order.TITLE_AUTHORS;
    boolean breaks = dice.chance(titleFirst ? 0.75 : 0.06);
    NameStyle names = NameStyle.draw(dice);
    List<String> quotes = quotes(dice);
    String between =
        dice.oneOf(
            names.isInverted()
                ? List.of(", ", ", ", "; ", "; ", ", ", " / ")
                : List.of(", ", ", ", ", ", "; "));
    return new ReferenceStyle(
        order,
        names,
        between,
        dice.oneOf(" and ", " and ", ", and ", " & ", ", & ", between, between, "; and "),
        dice.chance(0.2) ? dice.between(1, 7) : 0,
        dice.oneOf(" et al.", ", et al.", " et al", " and others", ", et al"),
        breaks
            ? dice.oneOf("\n", ".\n", "\n")
            : dice.oneOf(". ", ". ", ", ", ", ", ": ", " — ", " "),
        quotes.get(0),
        quotes.get(1),
        breaks
            ? dice.oneOf("\n", ".\n", "\n")
            : dice.oneOf(". ", ". ", ". ", ", ", ", ", " - ", "; "),
        dice.chance(0.6),
        dice.oneOf("In ", "In ", "In: ", "in ", "", "", "In Proc. of the ", "in: "),
        dice.below(NumberStyle.KINDS),
        dice.below(DateStyle.KINDS),
        breaks,
        dice.chance(0.25),
        dice.chance(0.3),
        dice.chance(breaks ? 0.4 : 0.1)
            ? dice.oneOf(
                " code",
                " [code]",
                " [PDF]",
                " code slides",
                " [pdf] [code]",
                " (code)",
                " paper code")
            : "",
        dice.chance(0.25) ? dice.oneOf("[%d] ", "%d. ", "(%d) ", "[J%d] ", "%d) ", "• ", "- ") : "",
        dice.chance(0.15) ? dice.oneOf("*", "†", "∗", " *") : "",
        dice.oneOf(".", ".", ".", "", "", ";"));
  }

  private static List<String> quotes(Dice dice) {
    return dice.chance(0.65)
        ? List.of("", "")
        : dice.oneOf(
            List.of(
                List.of("“", "”"),
                List.of("\"", "\""),
                List.of("\"", "\""),
                List.of("‘", "’"),
                List.of("``", "''"),
                List.of("„", "“"),
                List.of("'", "'")));
  }
}
