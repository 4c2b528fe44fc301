package org.vitae.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

/** What a run of the command line gave. */
record CommandLineRun(int code, String out, String err) {
  static CommandLineRun of(String... args) {
    return withInput("", args);
  }

  static CommandLineRun withInput(String input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(UTF_8));
    int code = Main.run(in, new PrintStream(out, true), new PrintStream(err, true), args);
    return new CommandLineRun(code, out.toString(UTF_8), err.toString(UTF_8));
  }
}
