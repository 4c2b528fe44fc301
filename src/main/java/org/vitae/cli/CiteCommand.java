package org.vitae.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.vitae.input.UnreadableDocumentException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vitae cite}: references to standard output. */
@Command(
    name = "cite",
    sortOptions = false,
    description = "Prints the parts of references: authors, title, venue, date and so on.",
    footer = {
      "",
      "A text holds one reference a line, or a list that is cut by its looks. A file",
      "*.jsonl, or standard input that begins so, holds {\"id\": …, \"text\": …} a line and",
      "gives as many lines.",
      "",
      "Examples:",
      "  vitae cite references.txt > references.jsonl",
      "  vitae cite references.txt --format bibtex > references.bib",
      "  echo 'A. Quill. On tides. J. Seas 3(2):1-9, 2021.' | vitae cite -",
      "",
      "Exit code: 0 all is fine, 1 the file can't be read, 2 wrong usage or no such file."
    })
final class CiteCommand implements Callable<Integer> {
  private static final String STANDARD_INPUT = "-";

  private final Streams streams;

  @Parameters(paramLabel = "FILE", description = "The references, or - for standard input.")
  private String file = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "jsonl",
      description = "The output: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} by default.")
  private CitationFormat format = CitationFormat.JSONL;

  @Mixin private ModelsOption models = new ModelsOption();

  CiteCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try {
      List<Citation> citations = citations(text());
      streams.out().writeBytes(format.writer().write(citations).getBytes(UTF_8));
      return ExitCode.OK;
    } catch (UnreadableDocumentException e) {
      streams.say(Failure.of(file, e).toSentence());
      return ExitCode.FAILED;
    } catch (NoSuchFileException e) {
      streams.say(file + ": there is no such file" + LocaleHint.of(file));
      return ExitCode.USAGE;
    } catch (InvalidPathException e) {
      streams.say(file + ": it is no valid path here: " + e.getReason() + LocaleHint.of(file));
      return ExitCode.USAGE;
    } catch (IOException e) {
      streams.say(file + " can't be read: " + Failure.describe(e));
      return ExitCode.FAILED;
    }
  }

  private String text() throws IOException {
    byte[] bytes =
        file.equals(STANDARD_INPUT)
            ? streams.in().readAllBytes()
            : Files.readAllBytes(Path.of(file));
    String text = new String(bytes, UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private List<Citation> citations(String text) throws UnreadableDocumentException {
    CitationReader reader = new CitationReader(streams, models.references());
    boolean json =
        file.equals(STANDARD_INPUT)
            ? text.stripLeading().startsWith("{\"")
            : file.toLowerCase(Locale.ROOT).endsWith(".jsonl");
    return json ? reader.jsonLines(text) : reader.text(text);
  }
}
