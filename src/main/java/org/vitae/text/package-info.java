/** Positions in text and its normal forms, without knowledge of résumés. */
@NullMarked
package org.vitae.text;

import org.jspecify.annotations.NullMarked;
