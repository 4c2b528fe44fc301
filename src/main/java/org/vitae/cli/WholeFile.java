package org.vitae.cli;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** Writes files whole or not at all: nobody ever sees half of one. */
final class WholeFile {
  private WholeFile() {}

  /**
   * Writes under a temporary, hidden name beside the target, then moves; replaces what is there.
   * Creates the folders that are missing.
   *
   * @throws IOException with nothing left behind
   */
  static void write(Path target, byte[] content) throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    // Not Files.createTempFile: its files are readable by their owner alone, and stay so.
    Path temporary = target.resolveSibling(".vitae-" + UUID.randomUUID() + ".tmp");
    try {
      Files.write(temporary, content);
      Files.move(temporary, target, ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}
