package org.vitae.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import org.vitae.ParseResult;
import org.vitae.ResumePipeline;
import org.vitae.evaluate.Evaluation;
import org.vitae.evaluate.Evaluator;
import org.vitae.evaluate.Judged;
import org.vitae.evaluate.Reliability;
import org.vitae.input.UnreadableDocumentException;
import org.vitae.json.JsonResume;
import org.vitae.json.JsonResumeException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vitae evaluate}: parses against expected results. */
@Command(
    name = "evaluate",
    sortOptions = false,
    description = "Parses documents and scores them against expected results, field by field.",
    footer = {
      "",
      "DIR holds documents, each beside its expected result: cv.md and cv.expected.json.",
      "",
      "Examples:",
      "  vitae evaluate cvs/",
      "  vitae evaluate cvs/ --format json > scores.json",
      "  vitae evaluate cvs/ --reliability",
      "",
      "Exit code: 0 all is fine, 1 a document failed, 2 wrong usage or nothing expected."
    })
final class EvaluateCommand implements Callable<Integer> {
  /** How the scores are printed, in the words of the option. */
  enum Format {
    table,
    json
  }

  private final Streams streams;

  @Parameters(paramLabel = "DIR", description = "The folder with NAME.* and NAME.expected.json.")
  private Path folder = Path.of("");

  @Option(names = "--format", paramLabel = "FORMAT", description = "table (the default) or json.")
  private Format format = Format.table;

  @Mixin private ModelsOption models = new ModelsOption();

  @Option(
      names = "--reliability",
      description =
          "Prints how often values are right in place of the scores, by the confidence that they"
              + " are given with.")
  private boolean reliability;

  private final List<Judged> judged = new ArrayList<>();

  private boolean failed;

  EvaluateCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try {
      SortedMap<String, Map<String, Object>> expected = Evaluator.expected(folder);
      Map<String, Path> documents = documents(expected);
      ResumePipeline pipeline = models.with(ResumePipeline.builder()).build();
      Evaluation evaluation =
          Evaluator.evaluate(
              expected,
              name -> {
                Optional<ParseResult> result = parse(pipeline, name, documents.get(name));
                result.ifPresent(r -> judged.addAll(judge(r, expected.get(name))));
                return result.map(r -> JsonResume.toTree(r.resume()));
              });
      String text = reliability ? write(Reliability.of(judged)) : write(evaluation);
      streams.out().writeBytes(text.getBytes(UTF_8));
      return failed ? ExitCode.FAILED : ExitCode.OK;
    } catch (JsonResumeException e) {
      streams.say("an expected result can't be read: " + e.getMessage());
      return ExitCode.USAGE;
    } catch (NoSuchFileException e) {
      String reason = e.getReason();
      streams.say(folder + ": " + (reason == null ? "there is no such folder" : reason));
      return ExitCode.USAGE;
    } catch (IOException e) {
      streams.say(folder + " can't be read: " + Failure.describe(e));
      return ExitCode.USAGE;
    }
  }

  private List<Judged> judge(ParseResult result, @Nullable Map<String, Object> expected) {
    return reliability && expected != null ? Judged.of(result, expected) : List.of();
  }

  private String write(Evaluation evaluation) {
    return format == Format.json ? evaluation.json() : evaluation.table();
  }

  private String write(Reliability reliability) {
    return format == Format.json ? reliability.json() : reliability.table();
  }

  /** The documents that have an expected result; of several with one name the first. */
  private Map<String, Path> documents(SortedMap<String, ?> expected) throws IOException {
    Map<String, Path> documents = new TreeMap<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, CvFiles::isCv)) {
      for (Path file : files) {
        String name = CvFiles.stem(CvFiles.fileName(file));
        if (expected.containsKey(name)) {
          documents.merge(name, file, BinaryOperator.minBy(Comparator.naturalOrder()));
        }
      }
    }
    return documents;
  }

  private Optional<ParseResult> parse(
      ResumePipeline pipeline, String name, @Nullable Path document) {
    if (document == null) {
      return unparsed(new Failure(name, "NOT_FOUND", "there is no document of this name"));
    }
    try {
      return Optional.of(pipeline.parse(document));
    } catch (UnreadableDocumentException e) {
      return unparsed(Failure.of(document.toString(), e));
    } catch (RuntimeException | StackOverflowError e) {
      return unparsed(
          new Failure(document.toString(), Failure.INTERNAL_ERROR, Failure.describe(e)));
    }
  }

  private Optional<ParseResult> unparsed(Failure failure) {
    failed = true;
    streams.say(failure.toSentence());
    return Optional.empty();
  }
}
