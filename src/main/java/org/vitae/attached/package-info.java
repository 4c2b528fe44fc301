/** Reads a résumé as data out of the files that a document carries inside. */
@NullMarked
package org.vitae.attached;

import org.jspecify.annotations.NullMarked;
