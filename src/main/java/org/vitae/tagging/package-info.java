/** Models over the tokens of a reference and the cells of a head: what they see, what they say. */
@NullMarked
package org.vitae.tagging;

import org.jspecify.annotations.NullMarked;
