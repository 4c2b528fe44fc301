/** Scores parses against expected results, field by field. */
@NullMarked
package org.vitae.evaluate;

import org.jspecify.annotations.NullMarked;
