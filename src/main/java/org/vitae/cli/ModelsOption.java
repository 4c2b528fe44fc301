package org.vitae.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.vitae.ReferencePipeline;
import org.vitae.ResumePipeline;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which model is asked where words don't tell. */
final class ModelsOption {
  private static final class Choice {
    @Option(
        names = "--models",
        paramLabel = "FILE",
        description = "A model that vitae train has made, instead of the one of Vitae.")
    private @Nullable Path file;

    @Option(names = "--no-models", description = "Decides by rules alone.")
    private boolean none;
  }

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  @ArgGroup private @Nullable Choice choice;

  /** A file that is no model is wrong usage. */
  ResumePipeline.Builder with(ResumePipeline.Builder builder) {
    Path file = choice == null ? null : choice.file;
    if (file != null) {
      check(file);
      return builder.models(file);
    }
    return choice != null && choice.none ? builder.withoutModels() : builder;
  }

  /** The same for references that stand alone. */
  ReferencePipeline references() {
    Path file = choice == null ? null : choice.file;
    if (file != null) {
      check(file);
      return ReferencePipeline.withModels(file);
    }
    return choice != null && choice.none
        ? ReferencePipeline.withoutModels()
        : ReferencePipeline.standard();
  }

  private void check(Path file) {
    try {
      ResumePipeline.builder().models(file).build();
    } catch (IllegalArgumentException e) {
      if (command == null) {
        throw e;
      }
      throw new ParameterException(command.commandLine(), "--models: " + e.getMessage(), e);
    }
  }
}
