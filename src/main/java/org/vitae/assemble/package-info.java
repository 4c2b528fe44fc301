/**
 * Findings to one {@link org.vitae.model.Resume}: precedence, conflicts, accounting of every line.
 */
@NullMarked
package org.vitae.assemble;

import org.jspecify.annotations.NullMarked;
