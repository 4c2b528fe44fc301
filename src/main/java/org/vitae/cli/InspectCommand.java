package org.vitae.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.vitae.ParseResult;
import org.vitae.ResumePipeline;
import org.vitae.input.Limits;
import org.vitae.input.UnreadableDocumentException;
import org.vitae.input.UnreadableDocumentException.Reason;
import org.vitae.inspect.InspectReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
  private static final String STANDARD_INPUT = "-";

  private final Streams streams;

  @Parameters(paramLabel = "FILE", description = "The document, or - for standard input.")
  private String file = "";

  @Option(
      names = "--out",
      paramLabel = "PAGE",
      required = true,
      description = "The page to write, such as report.html.")
  private Path out = Path.of("");

  @Option(names = "--overwrite", description = "Replaces a page that is there.")
  private boolean overwrite;

  /** A document and what was found in it. */
  private record Inspected(String name, byte[] bytes, ParseResult result) {}

  InspectCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try {
      return usable() ? write(parse()) : ExitCode.USAGE;
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

  private boolean usable() throws IOException {
    boolean standard = file.equals(STANDARD_INPUT);
    if (!standard && Files.isDirectory(Path.of(file))) {
      streams.say(file + " is a folder; give one document of it");
    } else if (Files.isDirectory(out)) {
      streams.say(out + " is a folder; give the name of a page, such as " + out.resolve("cv.html"));
    } else if (!standard && Files.exists(out) && isSame(Path.of(file))) {
      streams.say(out + " is the document itself; give another name to --out");
    } else if (!overwrite && Files.exists(out)) {
      streams.say(out + " is there already; --overwrite replaces it");
    } else {
      return true;
    }
    return false;
  }

  private boolean isSame(Path document) throws IOException {
    return Files.exists(document) && Files.isSameFile(document, out);
  }

  private Inspected parse() throws UnreadableDocumentException, IOException {
    ResumePipeline pipeline = ResumePipeline.builder().build();
    if (file.equals(STANDARD_INPUT)) {
      // One byte more than allowed, so that the pipeline sees that there are too many.
      byte[] bytes = streams.in().readNBytes((int) Limits.DEFAULT.bytes() + 1);
      ParseResult result = pipeline.parse(new ByteArrayInputStream(bytes), "");
      return new Inspected("standard input", bytes, result);
    }
    Path path = Path.of(file);
    ParseResult result = pipeline.parse(path);
    return new Inspected(String.valueOf(path.getFileName()), Files.readAllBytes(path), result);
  }

  private int write(Inspected inspected) {
    // Pictures are drawn in memory; nothing needs a screen.
    System.setProperty("java.awt.headless", "true");
    String html = InspectReport.html(inspected.name(), inspected.bytes(), inspected.result());
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
