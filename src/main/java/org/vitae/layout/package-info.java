/** The document as positioned lines, whatever format it came in. */
@NullMarked
package org.vitae.layout;

import org.jspecify.annotations.NullMarked;
