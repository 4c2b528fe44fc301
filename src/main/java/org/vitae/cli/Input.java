package org.vitae.cli;

import java.nio.file.Path;
import java.util.Comparator;

/**
 * A document to convert.
 *
 * @param file as the user gave it, or as it was found in a folder
 * @param folder the sub-folder of the outputs that it goes to, as a relative path; empty for none
 */
record Input(Path file, Path folder) {
  /** Of two ways to the same file the plainer one: fewer folders, then by their names. */
  static final Comparator<Input> PLAINEST =
      Comparator.comparingInt((Input input) -> input.folder.getNameCount())
          .thenComparing(input -> input.folder.toString())
          .thenComparing(input -> input.file.toString());

  Path absolute() {
    return file.toAbsolutePath().normalize();
  }
}
