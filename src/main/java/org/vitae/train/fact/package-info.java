/** Chance that repeats itself, and the texts that a generator of CVs composes from. */
@NullMarked
package org.vitae.train.fact;

import org.jspecify.annotations.NullMarked;
