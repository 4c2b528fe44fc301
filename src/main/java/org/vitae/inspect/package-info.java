/** A parse for people to look at: one HTML page, the document beside the JSON. */
@NullMarked
package org.vitae.inspect;

import org.jspecify.annotations.NullMarked;
