package org.vitae.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.vitae.ResumePipeline;
import org.vitae.input.UnreadableDocumentException;
import org.vitae.input.UnreadableDocumentException.Reason;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The document that a command is about, and what becomes of it if it can't be read. */
final class OneDocument {
  private static final String STANDARD_INPUT = "-";

  @Parameters(paramLabel = "FILE", description = "The document, or - for standard input.")
  private String file = "";

  @Mixin private PasswordOption password = new PasswordOption();

  @Mixin private OcrOption ocr = new OcrOption();

  @Mixin private ModelsOption models = new ModelsOption();

  /** What a command does with the document. */
  @FunctionalInterface
  interface Work {
    /** Returns an exit code. */
    int with(String password) throws UnreadableDocumentException, IOException;
  }

  /** As the user has named it. */
  String name() {
    return file;
  }

  boolean isStandardInput() {
    return file.equals(STANDARD_INPUT);
  }

  /**
   * @throws InvalidPathException if it has no valid name
   */
  Path path() {
    return Path.of(file);
  }

  /** A pipeline with the document's options. */
  ResumePipeline.Builder pipeline(String password) {
    return models.with(ResumePipeline.builder()).password(password).ocr(ocr.settings());
  }

  /** Does the work, or says in one line why that isn't possible; returns the exit code. */
  int attempt(Streams streams, Work work) {
    try {
      if (!isStandardInput() && Files.isDirectory(path())) {
        streams.say(file + " is a folder; give one document of it, or see vitae convert --help");
        return ExitCode.USAGE;
      }
      return unlocked(streams, work);
    } catch (UnreadableDocumentException e) {
      streams.say(Failure.of(file, e).toSentence());
      return e.reason() == Reason.NOT_FOUND ? ExitCode.USAGE : ExitCode.FAILED;
    } catch (InvalidPathException e) {
      streams.say(file + ": it is no valid path here: " + e.getReason() + LocaleHint.of(file));
      return ExitCode.USAGE;
    } catch (IOException e) {
      streams.say(file + " can't be read: " + Failure.describe(e));
      return ExitCode.FAILED;
    } catch (StackOverflowError | OutOfMemoryError e) {
      streams.say(file + ": internal error, please report it: " + Failure.describe(e));
      return ExitCode.FAILED;
    }
  }

  private int unlocked(Streams streams, Work work) throws UnreadableDocumentException, IOException {
    String secret;
    try {
      secret = password.read();
    } catch (IOException e) {
      streams.say(password.complaint(e));
      return ExitCode.USAGE;
    }
    return work.with(secret);
  }
}
