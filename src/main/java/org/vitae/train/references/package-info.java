/** Invented references in hundreds of styles, each token labelled, and the model made of them. */
@NullMarked
package org.vitae.train.references;

import org.jspecify.annotations.NullMarked;
