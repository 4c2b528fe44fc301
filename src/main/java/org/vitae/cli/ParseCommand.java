package org.vitae.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.concurrent.Callable;
import org.vitae.ParseResult;
import org.vitae.ResumePipeline;
import org.vitae.diagnostic.Diagnostic;
import org.vitae.diagnostic.Diagnostic.Severity;
import org.vitae.input.UnreadableDocumentException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vitae parse}: one document to standard output. */
@Command(
    name = "parse",
    sortOptions = false,
    description = "Prints one CV as JSON Resume, or its publications.",
    footer = {
      "",
      "Examples:",
      "  vitae parse cv.md > cv.json",
      "  vitae parse cv.md --format bibtex > papers.bib",
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
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "json (JSON Resume, the default), or the publications alone as bibtex or csl (CSL-JSON).")
  private OutputFormat format = OutputFormat.json;

  @Option(
      names = "--validate",
      description = "Prints nothing and fails if the result is no valid JSON Resume.")
  private boolean validate;

  @Mixin private ConfidenceOption confidence = new ConfidenceOption();

  ParseCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (evidence && format != OutputFormat.json) {
      streams.say("--evidence is JSON: it can't be had as " + format);
      return ExitCode.USAGE;
    }
    return document.attempt(streams, password -> print(parse(password)));
  }

  private ParseResult parse(String password) throws UnreadableDocumentException {
    ResumePipeline pipeline = document.pipeline(password).minConfidence(confidence.least()).build();
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
      byte[] resume = format.write(result.resume(), validate);
      streams.out().writeBytes(evidence ? ParseReport.json(result).getBytes(UTF_8) : resume);
      return ExitCode.OK;
    } catch (InvalidOutputException e) {
      streams.say(document.name() + ": " + e.getMessage());
      return ExitCode.FAILED;
    }
  }
}
