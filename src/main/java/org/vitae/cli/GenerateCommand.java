package org.vitae.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.vitae.train.CvGenerator;
import org.vitae.train.Format;
import org.vitae.train.GeneratedCv;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code vitae generate}: writes CVs of invented people with their truth. */
@Command(
    name = "generate",
    sortOptions = false,
    description = "Writes CVs of invented people, each with what it says, to train and test on.",
    footer = {
      "",
      "For each CV: NAME.expected.json, NAME.labels.jsonl (the lines of the text document and what",
      "they are), and a document in each format. The same seed gives the same files.",
      "",
      "Examples:",
      "  vitae generate --count 100 --out invented/",
      "  vitae generate --count 2000 --seed 7 --formats pdf,docx --out invented/",
      "  vitae evaluate invented/"
    })
final class GenerateCommand implements Callable<Integer> {
  private final Streams streams;

  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--count", paramLabel = "N", required = true, description = "How many CVs.")
  private int count;

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "What chance starts from; 1 by default.")
  private long seed = 1;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "The folder for the files; created if it is not there.")
  private Path out = Path.of("");

  @Option(
      names = "--formats",
      paramLabel = "LIST",
      split = ",",
      description = "Of md, txt, html, docx, pdf; all by default.")
  private List<String> formats = List.of("md", "txt", "html", "docx", "pdf");

  GenerateCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Set<Format> wanted = wanted();
    if (count < 1) {
      throw wrong("--count wants a number from 1 on");
    }
    try {
      Files.createDirectories(out);
      LongStream.range(0, count)
          .parallel()
          .mapToObj(index -> CvGenerator.cv(seed, index))
          .forEach(cv -> write(cv, wanted));
    } catch (IOException | java.io.UncheckedIOException e) {
      streams.say(out + " can't be written: " + Failure.describe(e));
      return ExitCode.FAILED;
    }
    streams.say("vitae: " + count + " generated");
    return ExitCode.OK;
  }

  private Set<Format> wanted() {
    Set<Format> wanted = EnumSet.noneOf(Format.class);
    for (String format : formats) {
      try {
        wanted.add(Format.of(format));
      } catch (IllegalArgumentException e) {
        throw wrong("--formats: " + e.getMessage());
      }
    }
    return wanted;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(
        spec == null ? new picocli.CommandLine(this) : spec.commandLine(), message);
  }

  private void write(GeneratedCv cv, Set<Format> wanted) {
    List<Format> written = new ArrayList<>();
    try {
      for (Format format : wanted) {
        Optional<byte[]> document = cv.document(format);
        if (document.isPresent()) {
          Files.write(out.resolve(cv.name() + "." + format.extension()), document.get());
          written.add(format);
        }
      }
      if (!written.isEmpty()) {
        Files.write(out.resolve(cv.name() + ".expected.json"), cv.expectedJson().getBytes(UTF_8));
        Files.write(out.resolve(cv.name() + ".labels.jsonl"), cv.labels().getBytes(UTF_8));
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
