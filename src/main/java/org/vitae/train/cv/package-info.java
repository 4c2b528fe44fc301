/** Invented people, and their CVs as labelled lines together with what these say. */
@NullMarked
package org.vitae.train.cv;

import org.jspecify.annotations.NullMarked;
