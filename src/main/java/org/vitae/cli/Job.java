package org.vitae.cli;

import java.nio.file.Path;

/**
 * One document of a batch.
 *
 * @param output the file to write, relative to the folder of outputs; a text, as not every locale
 *     can make a path of it
 */
record Job(Path document, String output) {}
