/** What went wrong while reading or understanding a document, as data. */
@NullMarked
package org.vitae.diagnostic;

import org.jspecify.annotations.NullMarked;
