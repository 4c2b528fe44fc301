package org.vitae.cli;

import org.vitae.model.Publication;

/**
 * A reference of the input and what was read of it.
 *
 * @param id that of the input, a string or a number; otherwise its place in the list, from 1
 * @param publication empty if nothing was understood
 */
record Citation(Object id, Publication publication) {}
