/** Lines to sections, blocks and entries. */
@NullMarked
package org.vitae.segment;

import org.jspecify.annotations.NullMarked;
