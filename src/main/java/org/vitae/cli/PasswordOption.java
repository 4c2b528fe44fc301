package org.vitae.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A password from a file: on the command line, every user of the machine would see it. */
final class PasswordOption {
  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      description = "A file whose first line is the password of encrypted documents.")
  private @Nullable Path file;

  /** The password, or empty without the option. */
  String read() throws IOException {
    if (file == null) {
      return "";
    }
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      String line = reader.readLine();
      return line == null ? "" : line;
    }
  }

  /** What to say if it can't be read. */
  String complaint(IOException e) {
    return "the password file " + file + " can't be read: " + Failure.describe(e);
  }
}
