/** Reads XML of unknown origin to elements, safely. */
@NullMarked
package org.vitae.xml;

import org.jspecify.annotations.NullMarked;
