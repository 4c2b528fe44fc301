package org.vitae.cli;

/** What became of one document of a batch. */
sealed interface Outcome {
  /** Its output was written. */
  record Converted() implements Outcome {}

  /** Its output was there already. */
  record Skipped() implements Outcome {}

  /** It gave no output. */
  record Failed(Failure failure) implements Outcome {}
}
