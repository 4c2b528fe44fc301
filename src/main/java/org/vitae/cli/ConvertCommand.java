package org.vitae.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.vitae.ResumePipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vitae convert}: many documents to files. */
@Command(
    name = "convert",
    sortOptions = false,
    description = "Converts CVs to JSON Resume files, or their publications, in parallel.",
    footer = {
      "",
      "cv.md becomes DIR/cv.json; a folder's sub-folders are kept below DIR. Where",
      "documents meet in one name they keep their extension (cv.md.json), then their",
      "folder. A document that fails is a line of DIR/failures.jsonl; the others go on.",
      "",
      "Examples:",
      "  vitae convert cvs/ --out json/",
      "  vitae convert applications.zip --out json/",
      "  vitae convert cvs/ --out bib/ --format bibtex",
      "  vitae convert anna.md \"more/**/*.txt\" --out json/ --overwrite",
      "",
      "Exit code: 0 all is fine, 1 some failed, 2 wrong usage or nothing to convert."
    })
final class ConvertCommand implements Callable<Integer> {
  private static final String FAILURES = "failures.jsonl";

  private final Streams streams;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description =
          "Files, folders (with all folders in them), ZIP archives and quoted patterns. Of a"
              + " folder or an archive the files with the extension of a CV are taken (md, txt,"
              + " html, pdf, docx ...), but no hidden ones and no README.")
  private List<String> paths = List.of();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "The folder for the results; created if it is not there.")
  private Path out = Path.of("");

  @Option(
      names = "--overwrite",
      description =
          "Replaces results that are there, and removes them where their document fails now;"
              + " otherwise their documents are skipped.")
  private boolean overwrite;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "json (JSON Resume, the default), or the publications alone as bibtex (NAME.bib) or csl"
              + " (CSL-JSON, NAME.csl.json).")
  private OutputFormat format = OutputFormat.json;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many documents at a time; by default one for each processor.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--validate",
      description = "Counts a result that is no valid JSON Resume as a failure.")
  private boolean validate;

  @Option(names = "--quiet", description = "Says nothing but errors.")
  private boolean quiet;

  @Option(names = "--no-progress", description = "Shows no progress bar on a terminal.")
  private boolean noProgress;

  @Mixin private PasswordOption password = new PasswordOption();

  @Mixin private OcrOption ocr = new OcrOption();

  @Mixin private ConfidenceOption confidence = new ConfidenceOption();

  @Mixin private ModelsOption models = new ModelsOption();

  ConvertCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (threads < 1) {
      streams.say("--threads wants a number from 1 up, not " + threads);
      return ExitCode.USAGE;
    }
    Inputs inputs = InputFinder.find(paths);
    inputs.notes().forEach(streams::say);
    if (inputs.documents().isEmpty()) {
      inputs.failures().forEach(failure -> streams.say(failure.toSentence()));
      streams.say("there is nothing to convert");
      return ExitCode.USAGE;
    }
    try {
      ResumePipeline pipeline =
          models
              .with(ResumePipeline.builder())
              .password(password.read())
              .ocr(ocr.settings())
              .minConfidence(confidence.least())
              .build();
      return createFolder() ? convert(inputs, pipeline) : ExitCode.USAGE;
    } catch (IOException e) {
      streams.say(password.complaint(e));
      return ExitCode.USAGE;
    }
  }

  private boolean createFolder() {
    try {
      Files.createDirectories(out);
      return true;
    } catch (IOException e) {
      streams.say("the folder " + out + " can't be created: " + Failure.describe(e));
      return false;
    }
  }

  private int convert(Inputs inputs, ResumePipeline pipeline) throws InterruptedException {
    long start = System.nanoTime();
    ResumeConverter converter = new ResumeConverter(pipeline, format, validate);
    List<Job> jobs = OutputNames.assign(inputs.documents(), format.extension());
    List<Outcome> outcomes;
    try (Progress progress = progress(jobs.size())) {
      outcomes = new Batch(converter, out, overwrite, threads).run(jobs, progress);
    }
    Summary summary = Summary.of(outcomes, inputs.failures());
    boolean recorded = record(summary);
    if (!quiet) {
      boolean failed = !summary.failures().isEmpty();
      String sentence = summary.toSentence((System.nanoTime() - start) / 1e9);
      streams.say(sentence + (failed ? "; see " + out.resolve(FAILURES) : ""));
    }
    return summary.failures().isEmpty() && recorded ? ExitCode.OK : ExitCode.FAILED;
  }

  private Progress progress(int documents) {
    return streams.interactive() && !quiet && !noProgress ? Progress.bar(documents) : Progress.NONE;
  }

  /** The failures of this run replace those of an earlier one. */
  private boolean record(Summary summary) {
    Path file = out.resolve(FAILURES);
    try {
      if (summary.failures().isEmpty()) {
        Files.deleteIfExists(file);
      } else {
        WholeFile.write(file, summary.failuresAsJsonLines().getBytes(UTF_8));
      }
      return true;
    } catch (IOException e) {
      streams.say("can't write " + file + ": " + Failure.describe(e));
      summary.failures().forEach(failure -> streams.say(failure.toSentence()));
      return false;
    }
  }
}
