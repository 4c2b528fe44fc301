/** Text to values with their evidence, one class for each field. */
@NullMarked
package org.vitae.extract;

import org.jspecify.annotations.NullMarked;
