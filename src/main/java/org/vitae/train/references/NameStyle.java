package org.vitae.train.references;

import java.util.List;
import java.util.stream.Collectors;
import org.vitae.train.fact.Dice;

/**
 * How a style prints names.
 *
 * @param form of all names but the first, which may have another
 * @param dot behind an initial
 * @param gap between initials
 */
record NameStyle(Form first, Form form, String dot, String gap) {
  enum Form {
    /** Ada M. Quill. */
    FULL,
    /** Ada Quill, the others left out. */
    SHORT,
    /** A. M. Quill. */
    INITIALS,
    /** Quill, A. M. */
    INVERTED,
    /** Quill A. M. */
    INVERTED_PLAIN,
    /** Quill, Ada M. */
    INVERTED_FULL
  }

  static NameStyle draw(Dice dice) {
    Form form =
        dice.oneOf(
            Form.FULL,
            Form.FULL,
            Form.SHORT,
            Form.INITIALS,
            Form.INITIALS,
            Form.INVERTED,
            Form.INVERTED,
            Form.INVERTED,
            Form.INVERTED_PLAIN,
            Form.INVERTED_FULL);
    Form first =
        switch (form) {
          case FULL, SHORT -> dice.chance(0.12) ? Form.INVERTED_FULL : form;
          case INITIALS -> dice.chance(0.15) ? Form.INVERTED : form;
          default -> form;
        };
    boolean dots = form != Form.INVERTED_PLAIN ? dice.chance(0.93) : dice.chance(0.35);
    return new NameStyle(
        first, form, dots ? "." : "", dots ? dice.oneOf(" ", " ", "", "-") : dice.oneOf("", " "));
  }

  String print(Person person, boolean isFirst) {
    Form now = isFirst ? first : form;
    return switch (now) {
      case FULL -> full(person) + " " + person.family();
      case SHORT -> person.given().get(0) + " " + person.family();
      case INITIALS -> initials(person) + " " + person.family();
      case INVERTED -> person.family() + ", " + initials(person);
      case INVERTED_PLAIN -> person.family() + " " + initials(person);
      case INVERTED_FULL -> person.family() + ", " + full(person);
    };
  }

  /** The first name in full, the others as initials. */
  private String full(Person person) {
    List<String> given = person.given();
    return given.get(0)
        + given.stream()
            .skip(1)
            .map(g -> " " + g.substring(0, 1) + dot)
            .collect(Collectors.joining());
  }

  private String initials(Person person) {
    return person.given().stream()
        .map(g -> g.substring(0, 1) + dot)
        .collect(Collectors.joining(gap));
  }

  boolean isInverted() {
    return form == Form.INVERTED || form == Form.INVERTED_PLAIN || form == Form.INVERTED_FULL;
  }
}
