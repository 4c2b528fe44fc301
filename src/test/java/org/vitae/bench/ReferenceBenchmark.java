package org.vitae.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.vitae.ReferenceParser;
import org.vitae.json.JsonResume;

/**
 * References a second on one core: the shared ones if they are there, otherwise our invented ones.
 * Run it with {@code org.openjdk.jmh.Main ReferenceBenchmark}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 2, jvmArgs = "-XX:+UseSerialGC")
public class ReferenceBenchmark {
  /** As many as both files have. */
  private static final int REFERENCES = 300;

  private static final Path SHARED = Path.of("../shared/corpus/citations-dev/dev.input.jsonl");
  private static final Path OURS = Path.of("src/test/resources/org/vitae/references.jsonl");

  private List<String> references = List.of();

  @Setup
  public void load() throws IOException {
    references =
        Files.readAllLines(Files.exists(SHARED) ? SHARED : OURS).stream()
            .limit(REFERENCES)
            .map(line -> Objects.requireNonNull(JsonResume.readTree(line).get("text")).toString())
            .toList();
  }

  @Benchmark
  @OperationsPerInvocation(REFERENCES)
  public void references(Blackhole hole) {
    for (String reference : references) {
      hole.consume(ReferenceParser.parse(reference));
    }
  }
}
