/** Trains the model for the cells of head lines on documents with their truth. */
@NullMarked
package org.vitae.train.models;

import org.jspecify.annotations.NullMarked;
