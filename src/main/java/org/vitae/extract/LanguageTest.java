package org.vitae.extract;

import org.vitae.layout.Passage;

/**
 * A test or certificate of a language.
 *
 * @param language the English name of the language that it tests
 * @param name the test's name
 * @param passage the test with its scores, such as {@code TOEFL 104 (R28, L27, S23, W26)}
 * @param scored whether a score or level is printed
 */
public record LanguageTest(String language, Passage name, Passage passage, boolean scored) {

  /** The draft of a language that says no more than this test. */
  public Draft draft() {
    return new Draft(EntryKind.LANGUAGE)
        .add(Field.LANGUAGE, Found.of(language, name, "language.test", 0.9))
        .add(Field.FLUENCY, passage, "language.test", 0.9);
  }
}
