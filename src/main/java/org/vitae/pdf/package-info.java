/** PDF → placed glyphs, and what a reader can't see of it. */
@NullMarked
package org.vitae.pdf;

import org.jspecify.annotations.NullMarked;
