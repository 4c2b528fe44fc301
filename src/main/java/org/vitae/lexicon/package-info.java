/** Loads and matches the tables of {@code resources/org/vitae/lexicon}. */
@NullMarked
package org.vitae.lexicon;

import org.jspecify.annotations.NullMarked;
