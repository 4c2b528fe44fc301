/**
 * Bytes to {@link org.vitae.layout.LayoutDocument}: format detection, limits, one reader for each
 * format.
 */
@NullMarked
package org.vitae.input;

import org.jspecify.annotations.NullMarked;
