package org.vitae.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.vitae.ResumePipeline;
import org.vitae.input.DocumentReader;
import org.vitae.input.Limits;
import org.vitae.input.UnreadableDocumentException;

/**
 * What a page costs: PDFBox's own text stripper, our reading of the layout, and the whole parse.
 * One operation goes through all files of a set and does the three of them in turn on each, so that
 * whatever else the machine does meets them alike; {@link Cost} counts the thread's CPU time.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(value = 2, jvmArgs = "-XX:+UseSerialGC")
public class PdfCostBenchmark {
  /** A folder of PDFs, see {@link Sample#sets}. */
  @Param(Sample.OURS)
  public String set = Sample.OURS;

  private List<Sample> samples = List.of();
  private final DocumentReader reader = new DocumentReader(Limits.DEFAULT);
  private final ResumePipeline pipeline = ResumePipeline.builder().build();

  /**
   * The first document sets the fonts that stand in for missing ones: the stripper has them too,
   * and doesn't search the system's.
   */
  @Setup
  public void load() throws IOException, UnreadableDocumentException {
    samples = Sample.of(set);
    for (Sample sample : samples) {
      reader.read(sample.open(), sample.name());
    }
  }

  @Benchmark
  public void inTurn(Cost cost, Blackhole hole) throws IOException, UnreadableDocumentException {
    for (Sample sample : samples) {
      cost.start();
      hole.consume(strip(sample));
      cost.stripped();
      hole.consume(reader.read(sample.open(), sample.name()));
      cost.laidOut();
      hole.consume(pipeline.parse(sample.open(), sample.name()));
      cost.parsed();
      cost.pages += sample.pages();
    }
  }

  private static String strip(Sample sample) throws IOException {
    try (PDDocument document = Loader.loadPDF(sample.bytes())) {
      return new PDFTextStripper().getText(document);
    }
  }
}
