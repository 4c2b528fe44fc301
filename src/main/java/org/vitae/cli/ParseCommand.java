package org.vitae.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.vitae.ParseResult;
import org.vitae.ResumePipeline;
import org.vitae.diagnostic.Diagnostic;
import org.vitae.diagnostic.Diagnostic.Severity;
import org.vitae.input.UnreadableDocumentException;
import org.vitae.input.UnreadableDocumentException.Reason;
import org.vitae.json.JsonResume;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vitae parse}: one document to standard output. */
@Command(
    name = "parse",
    sortOptions = false,
    description = "Prints one CV as JSON Resume.",
    footer = {
      "",
      "Examples:",
      "  vitae parse cv.md > cv.json",
      "  curl --silent https://example.org/cv.md | vitae parse -",
      "",
      "Exit code: 0 all is fine, 1 the document failed, 2 wrong usage or no such file."
    })
final class ParseCommand implements Callable<Integer> {
  private static final String STANDARD_INPUT = "-";

  private final Streams streams;

  @Parameters(paramLabel = "FILE", description = "The document, or - for standard input.")
  private String file = "";

  @Option(
      names = "--evidence",
      description =
          "Prints an object with the resume, for each value where it stands in the document, and"
              + " the diagnostics.")
  private boolean evidence;

  @Option(
      names = "--validate",
      description = "Prints nothing and fails if the result is no valid JSON Resume.")
  private boolean validate;

  @Mixin private PasswordOption password = new PasswordOption();

  ParseCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try {
      if (!file.equals(STANDARD_INPUT) && Files.isDirectory(Path.of(file))) {
        streams.say(file + " is a folder; see vitae convert --help");
        return ExitCode.USAGE;
      }
      return print(parse(password.read()));
    } catch (UnreadableDocumentException e) {
      streams.say(Failure.of(file, e).toSentence());
      return e.reason() == Reason.NOT_FOUND ? ExitCode.USAGE : ExitCode.FAILED;
    } catch (IOException e) {
      streams.say(password.complaint(e));
      return ExitCode.USAGE;
    } catch (InvalidPathException e) {
      streams.say(file + ": it is no valid path here: " + e.getReason() + LocaleHint.of(file));
      return ExitCode.USAGE;
    } catch (InvalidOutputException e) {
      streams.say(file + ": " + e.getMessage());
      return ExitCode.FAILED;
    } catch (StackOverflowError | OutOfMemoryError e) {
      streams.say(file + ": internal error, please report it: " + Failure.describe(e));
      return ExitCode.FAILED;
    }
  }

  private ParseResult parse(String secret) throws UnreadableDocumentException {
    ResumePipeline pipeline = ResumePipeline.builder().password(secret).build();
    return file.equals(STANDARD_INPUT)
        ? pipeline.parse(streams.in(), "")
        : pipeline.parse(Path.of(file));
  }

  private int print(ParseResult result) throws InvalidOutputException {
    for (Diagnostic diagnostic : result.diagnostics()) {
      if (diagnostic.severity() == Severity.WARNING) {
        streams.say("warning: " + diagnostic.message());
      }
    }
    String resume = validate ? ValidJson.write(result.resume()) : JsonResume.write(result.resume());
    String json = evidence ? ParseReport.json(result) : resume;
    streams.out().writeBytes(json.getBytes(UTF_8));
    return ExitCode.OK;
  }
}
