package org.vitae.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.vitae.input.UnreadableDocumentException;
import org.vitae.json.JsonResumeException;
import org.vitae.train.models.ModelTraining;
import org.vitae.train.models.TrainedModels;
import org.vitae.train.models.TrainedModels.Share;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vitae train}: makes models from documents with their truth. */
@Command(
    name = "train",
    sortOptions = false,
    description =
        "Makes models for sections, lines and the heads of entries from CVs that have their truth beside"
            + " them, and one for references from invented ones.",
    footer = {
      "",
      "DIR holds documents and for each NAME.expected.json, as vitae generate writes them.",
      "The same files give the same models to the byte.",
      "",
      "Examples:",
      "  vitae train cvs/ --out my.models",
      "  vitae convert more/ --models my.models --out json/",
      "",
      "Exit code: 0 all is fine, 1 a file can't be read or written, 2 wrong usage."
    })
final class TrainCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(paramLabel = "DIR", description = "The folder with the documents and their truth.")
  private Path folder = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "MODELS",
      required = true,
      description = "The file for the models.")
  private Path out = Path.of("");

  @Option(
      names = "--held-out",
      paramLabel = "SHARE",
      description =
          "The share of the CVs that the models are tried on instead of learning from them; 0.2 by"
              + " default.")
  private double heldOut = 0.2;

  @Option(
      names = "--references",
      paramLabel = "COUNT",
      description =
          "How many invented references the model of references learns from; 6000 by default.")
  private int references = ModelTraining.REFERENCES;

  TrainCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (!(heldOut >= 0 && heldOut < 1)) {
      streams.say("--held-out wants a share from 0 to below 1, not " + heldOut);
      return ExitCode.USAGE;
    }
    if (references < 1) {
      streams.say("--references wants at least one, not " + references);
      return ExitCode.USAGE;
    }
    try {
      List<Path> documents = documents();
      if (documents.isEmpty()) {
        streams.say(folder + ": no document has a NAME.expected.json beside it");
        return ExitCode.USAGE;
      }
      TrainedModels trained = new ModelTraining(references).train(documents, heldOut);
      ByteArrayOutputStream model = new ByteArrayOutputStream();
      trained.models().write(model);
      WholeFile.write(out, model.toByteArray());
      streams.out().writeBytes(report(trained).getBytes(UTF_8));
      return ExitCode.OK;
    } catch (UnreadableDocumentException e) {
      streams.say(Failure.of(folder.toString(), e).toSentence());
    } catch (IOException e) {
      streams.say(Failure.describe(e));
    } catch (JsonResumeException | IllegalArgumentException e) {
      streams.say(folder + ": " + e.getMessage());
    }
    return ExitCode.FAILED;
  }

  private List<Path> documents() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(CvFiles::isCv).filter(ModelTraining::hasTruth).sorted().toList();
    }
  }

  private static String report(TrainedModels trained) {
    return table("cells of heads", trained.learntCells(), trained.cells())
        + table("sections", trained.learntSections(), trained.sections())
        + table("lines", trained.learntLines(), trained.lines())
        + table("references", trained.learntReferences(), trained.tokens());
  }

  private static String table(String what, int learnt, Map<String, Share> heldOut) {
    StringBuilder text = new StringBuilder();
    text.append(String.format(Locale.ROOT, "learnt from %d %s%n", learnt, what));
    new TreeMap<>(heldOut)
        .forEach((label, share) -> text.append(line(label.toLowerCase(Locale.ROOT), share)));
    if (!heldOut.isEmpty()) {
      text.append(line("all", heldOut.values().stream().reduce(new Share(0, 0), Share::plus)));
    }
    return text.toString();
  }

  private static String line(String label, Share share) {
    double part = (double) share.right() / share.all();
    return String.format(
        Locale.ROOT, "%-14s %.3f  %d of %d%n", label, part, share.right(), share.all());
  }
}
