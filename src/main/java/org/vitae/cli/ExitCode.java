package org.vitae.cli;

/** What the process tells its caller. */
final class ExitCode {
  static final int OK = 0;

  /** A document, or some of a batch, can't be read, validated or written. */
  static final int FAILED = 1;

  /** The command can't be understood, or there is nothing to work on. */
  static final int USAGE = 2;

  private ExitCode() {}
}
