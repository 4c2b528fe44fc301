package org.vitae.cli;

/** An output that violates the constraints of JSON Resume; the message lists the violations. */
final class InvalidOutputException extends Exception {
  private static final long serialVersionUID = 1L;

  InvalidOutputException(String message) {
    super(message);
  }
}
