/** The command line: {@code vitae parse}, {@code convert} and {@code evaluate}. */
@NullMarked
package org.vitae.cli;

import org.jspecify.annotations.NullMarked;
