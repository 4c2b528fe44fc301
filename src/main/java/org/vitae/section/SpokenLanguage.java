package org.vitae.section;

import java.util.Optional;
import org.vitae.layout.Passage;

/**
 * A human language where it stands.
 *
 * @param language its English name
 * @param name as printed
 * @param rest what follows, up to the next language
 * @param prefix a fluency that stands before it: "fluent in English and French"
 */
record SpokenLanguage(String language, Passage name, Passage rest, Optional<Passage> prefix) {}
