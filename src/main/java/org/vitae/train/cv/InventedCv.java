package org.vitae.train.cv;

import org.vitae.model.Resume;
import org.vitae.train.fact.Dice;
import org.vitae.train.fact.Grammar;

/**
 * A CV of an invented person: what is printed, how, and what it says. Immutable.
 *
 * @param truth exactly what the sheet prints, as {@code NAME.expected.json} has it
 */
public record InventedCv(CvLayout layout, Sheet sheet, Resume truth) {
  /** The CV that a seed gives. */
  public static InventedCv of(long seed) {
    Dice dice = new Dice(seed);
    Grammar grammar = Grammar.load();
    Dice who = dice.forPurpose("person");
    String language = who.oneOf(LANGUAGES);
    String country =
        switch (language) {
          case "de", "fr", "es" -> language;
          case "zh" -> "cn";
          default -> grammar.expand("country", who);
        };
    CvLayout layout = CvLayout.random(language, dice.forPurpose("layout"));
    Person person = CvInventor.person(language, country, grammar, who);
    Resume facts = new CvInventor(person, layout, grammar, dice.forPurpose("facts")).resume();
    return new CvComposer(person, layout, grammar, dice.forPurpose("sheet")).compose(facts);
  }

  /** How often a CV is written in a language. */
  private static final java.util.List<String> LANGUAGES =
      java.util.List.of(
          "en", "en", "en", "en", "en", "en", "en", "en", "en", "en", "en", "en", "en", "en", "en",
          "en", "en", "en", "de", "de", "fr", "es", "es", "zh");
}
