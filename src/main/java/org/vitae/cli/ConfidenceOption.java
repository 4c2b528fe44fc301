package org.vitae.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How sure a value must be to be given. */
final class ConfidenceOption {
  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  private double least;

  /** A confidence that no value can have is wrong usage. */
  @Option(
      names = "--min-confidence",
      paramLabel = "X",
      description =
          "Keeps values that are less sure than X, 0 to 1, out of the fields: their text goes to"
              + " meta.unmapped with what it was taken for. By default all are given.")
  void least(double least) {
    if (!(least >= 0 && least <= 1)) {
      String complaint = "--min-confidence is within 0 and 1, not " + least;
      throw command == null
          ? new IllegalArgumentException(complaint)
          : new ParameterException(command.commandLine(), complaint);
    }
    this.least = least;
  }

  double least() {
    return least;
  }
}
