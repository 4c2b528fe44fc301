/** Sequence models over the tokens of a text: what they see of it, and what they say. */
@NullMarked
package org.vitae.tagging;

import org.jspecify.annotations.NullMarked;
