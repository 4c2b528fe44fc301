package org.vitae.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.vitae.ParseResult;
import org.vitae.ResumePipeline;
import org.vitae.input.Limits;
import org.vitae.input.UnreadableDocumentException;
import org.vitae.inspect.InspectReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vitae inspect}: one document to a page for people. */
@Command(
    name = "inspect",
    sortOptions = false,
    description =
        "Shows what was found in a CV, and where: one HTML page with the document, a coloured box"
            + " for each value, and the JSON beside it.",
    footer = {
      "",
      "The page needs no network. It holds the document: share it as you would the CV.",
      "",
      "Examples:",
      "  vitae inspect cv.pdf --out report.html",
      "  vitae inspect cv.md --out report.html --overwrite",
      "",
      "Exit code: 0 all is fine, 1 the document failed, 2 wrong usage or no such file."
    })
final class InspectCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private OneDocument document = new OneDocument();

  @Option(
      names = "--out",
      paramLabel = "PAGE",
      required = true,
      description = "The page to write, such as report.html.")
  private Path out = Path.of("");

  @Option(names = "--overwrite", description = "Replaces a page that is there.")
  private boolean overwrite;

  /** A document and what was found in it. */
  private record Inspected(String name, byte[] bytes, String password, ParseResult result) {}

  InspectCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    return document.attempt(
        streams, password -> usable() ? write(parse(password)) : ExitCode.USAGE);
  }

  private boolean usable() throws IOException {
    if (Files.isDirectory(out)) {
      streams.say(out + " is a folder; give the name of a page, such as " + out.resolve("cv.html"));
    } else if (!document.isStandardInput() && Files.exists(out) && isDocument(out)) {
      streams.say(out + " is the document itself; give another name to --out");
    } else if (!overwrite && Files.exists(out)) {
      streams.say(out + " is there already; --overwrite replaces it");
    } else {
      return true;
    }
    return false;
  }

  private boolean isDocument(Path page) throws IOException {
    return Files.exists(document.path()) && Files.isSameFile(document.path(), page);
  }

  private Inspected parse(String password) throws UnreadableDocumentException, IOException {
    ResumePipeline pipeline = document.pipeline(password).build();
    if (document.isStandardInput()) {
      // One byte more than allowed, so that the pipeline sees that there are too many.
      byte[] bytes = streams.in().readNBytes((int) Limits.DEFAULT.bytes() + 1);
      ParseResult result = pipeline.parse(new ByteArrayInputStream(bytes), "");
      return new Inspected("standard input", bytes, password, result);
    }
    Path path = document.path();
    ParseResult result = pipeline.parse(path);
    String name = String.valueOf(path.getFileName());
    return new Inspected(name, Files.readAllBytes(path), password, result);
  }

  private int write(Inspected inspected) {
    // Pictures are drawn in memory; nothing needs a screen.
    System.setProperty("java.awt.headless", "true");
    String html =
        InspectReport.html(
            inspected.name(), inspected.bytes(), inspected.password(), inspected.result());
    try {
      WholeFile.write(out, html.getBytes(UTF_8));
      return ExitCode.OK;
    } catch (IOException e) {
      streams.say(
          out + " can't be written: " + Failure.describe(e) + LocaleHint.of(out.toString()));
      return ExitCode.FAILED;
    }
  }
}
