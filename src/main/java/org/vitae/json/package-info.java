/** Writes, reads and validates JSON Resume. */
@NullMarked
package org.vitae.json;

import org.jspecify.annotations.NullMarked;
