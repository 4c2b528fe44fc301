package org.vitae.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.concurrent.Callable;
import org.vitae.ParseResult;
import org.vitae.ResumePipeline;
import org.vitae.diagnostic.Diagnostic;
import org.vitae.diagnostic.Diagnostic.Severity;
import org.vitae.input.UnreadableDocumentException;
import org.vitae.json.JsonResume;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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
  private final Streams streams;

  @Mixin private OneDocument document = new OneDocument();

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

  ParseCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    return document.attempt(streams, password -> print(parse(password)));
  }

  private ParseResult parse(String password) throws UnreadableDocumentException {
    ResumePipeline pipeline = document.pipeline(password);
    return document.isStandardInput()
        ? pipeline.parse(streams.in(), "")
        : pipeline.parse(document.path());
  }

  private int print(ParseResult result) {
    for (Diagnostic diagnostic : result.diagnostics()) {
      if (diagnostic.severity() == Severity.WARNING) {
        streams.say("warning: " + diagnostic.message());
      }
    }
    try {
      String resume =
          validate ? ValidJson.write(result.resume()) : JsonResume.write(result.resume());
      String json = evidence ? ParseReport.json(result) : resume;
      streams.out().writeBytes(json.getBytes(UTF_8));
      return ExitCode.OK;
    } catch (InvalidOutputException e) {
      streams.say(document.name() + ": " + e.getMessage());
      return ExitCode.FAILED;
    }
  }
}
