package org.vitae.cli;

import java.nio.file.Path;

/**
 * One document of a batch.
 *
 * @param output the file to write, relative to the folder of outputs
 */
record Job(Path document, Path output) {}
