package org.vitae.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vitae.input.UnreadableDocumentException;
import org.vitae.input.UnreadableDocumentException.Reason;

class BatchTest {
  @TempDir Path out;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 16})
  void outcomesAreInTheOrderOfTheJobs(int threads) throws InterruptedException {
    List<Job> jobs = IntStream.range(0, 50).mapToObj(i -> job("cv" + i)).toList();
    AtomicInteger steps = new AtomicInteger();
    DocumentConverter converter =
        document -> {
          if (document.toString().contains("7")) {
            throw new UnreadableDocumentException(Reason.DAMAGED, "broken");
          }
          return document.toString().getBytes(UTF_8);
        };
    List<Outcome> outcomes =
        new Batch(converter, out, false, threads).run(jobs, steps::incrementAndGet);
    Summary summary = Summary.of(outcomes, List.of());
    assertThat(steps).hasValue(50);
    assertThat(summary.converted()).isEqualTo(45);
    assertThat(summary.failures()).extracting(Failure::file).startsWith("cv17", "cv27", "cv37");
    assertThat(out.resolve("cv3.json")).hasContent("cv3");
    assertThat(out.resolve("cv17.json")).doesNotExist();
  }

  @Test
  void noMistakeOfOursStopsTheOthers() throws InterruptedException {
    DocumentConverter converter =
        document -> {
          switch (document.toString()) {
            case "deep" -> throw new StackOverflowError();
            case "large" -> throw new OutOfMemoryError("heap\nspace");
            case "odd" -> throw new IllegalStateException("no such thing");
            default -> {
              return new byte[] {'1'};
            }
          }
        };
    List<Job> jobs = List.of(job("deep"), job("fine"), job("large"), job("odd"));
    List<Outcome> outcomes = new Batch(converter, out, false, 1).run(jobs, Progress.NONE);
    assertThat(outcomes.get(1)).isInstanceOf(Outcome.Converted.class);
    assertThat(Summary.of(outcomes, List.of()).failures())
        .containsExactly(
            new Failure("deep", "INTERNAL_ERROR", "StackOverflowError"),
            new Failure("large", "INTERNAL_ERROR", "OutOfMemoryError: heap"),
            new Failure("odd", "INTERNAL_ERROR", "IllegalStateException: no such thing"));
  }

  @Test
  void anOutputThatCannotBeWrittenIsAFailure() throws Exception {
    Files.writeString(out.resolve("file"), "in the way");
    List<Job> jobs = List.of(new Job(Path.of("cv.md"), "file/cv.json"), job("fine"));
    List<Outcome> outcomes =
        new Batch(document -> new byte[0], out, false, 1).run(jobs, Progress.NONE);
    assertThat(Summary.of(outcomes, List.of()).failures())
        .singleElement()
        .extracting(Failure::file, Failure::reason)
        .containsExactly("cv.md", "NOT_WRITABLE");
    assertThat(out.resolve("fine.json")).exists();
  }

  @Test
  void aNameThatIsNoPathIsAFailure() throws InterruptedException {
    List<Job> jobs = List.of(new Job(Path.of("cv.md"), "c\0v.json"), job("fine"));
    List<Outcome> outcomes =
        new Batch(document -> new byte[0], out, false, 1).run(jobs, Progress.NONE);
    assertThat(Summary.of(outcomes, List.of()).failures())
        .singleElement()
        .extracting(Failure::reason)
        .isEqualTo("NOT_WRITABLE");
    assertThat(out.resolve("fine.json")).exists();
  }

  @Test
  void anOutputThatIsThereIsKeptAndItsDocumentNotRead() throws IOException, InterruptedException {
    Files.writeString(out.resolve("cv.json"), "old");
    DocumentConverter never =
        document -> {
          throw new AssertionError("read");
        };
    List<Outcome> outcomes = new Batch(never, out, false, 1).run(List.of(job("cv")), Progress.NONE);
    assertThat(outcomes).singleElement().isInstanceOf(Outcome.Skipped.class);
    assertThat(out.resolve("cv.json")).hasContent("old");
  }

  private static Job job(String name) {
    return new Job(Path.of(name), name + ".json");
  }
}
