package org.vitae.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where one run reads from and writes to. The two outputs encode in UTF-8, whatever the platform's
 * charset.
 *
 * @param out data
 * @param err everything that is said to a person
 * @param interactive whether a person watches a terminal that can draw a progress bar
 */
record Streams(InputStream in, PrintStream out, PrintStream err, boolean interactive) {

  /** The process's own streams. */
  static Streams ofProcess() {
    return new Streams(
        System.in,
        utf8(new FileOutputStream(FileDescriptor.out)),
        utf8(new FileOutputStream(FileDescriptor.err)),
        isTerminal());
  }

  static PrintStream utf8(OutputStream stream) {
    return new PrintStream(stream, true, StandardCharsets.UTF_8);
  }

  /** Since JDK 22 there is a console without a terminal too, and {@code isTerminal} tells. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    Object console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (Boolean) console.getClass().getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }

  /** Says a line to the person, after the program's name as is the custom. */
  void say(String message) {
    err.println("vitae: " + message);
  }
}
