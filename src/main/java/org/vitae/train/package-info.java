/** Generates CVs of invented people with their truth, to train and test on. */
@NullMarked
package org.vitae.train;

import org.jspecify.annotations.NullMarked;
