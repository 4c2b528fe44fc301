package org.vitae.section;

import java.util.Optional;
import org.vitae.layout.Passage;

/**
 * A degree as a CV prints it: {@code "BSc (Hons) in Physics"}.
 *
 * @param studyType the degree alone
 * @param area the field, if it is said with the degree
 * @param rest what stands behind both, in brackets or after "with"
 */
record Programme(Passage studyType, Optional<Passage> area, Optional<Passage> rest) {}
