package org.vitae.bench;

import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks and prints a table of them; JMH's own options are understood. */
public final class Main {
  private static final double MILLI = 1e6;
  private static final double MEGA = 1e6;

  private Main() {}

  public static void main(String[] args) throws RunnerException, CommandLineOptionException {
    List<String> sets = Sample.sets();
    if (sets.contains(Sample.OURS)) {
      System.out.println("The shared corpus isn't there: our own PDFs are measured instead.");
    }
    Options options =
        new OptionsBuilder()
            .parent(new CommandLineOptions(args))
            .include(PdfCostBenchmark.class.getName())
            .param("set", sets.toArray(String[]::new))
            .build();
    print(new Runner(options).run());
  }

  private static void print(Collection<RunResult> results) {
    System.out.println();
    System.out.println(
        "| set | stripper, CPU ms a page | layout | parse | layout / stripper | parse / stripper"
            + " | MB a page: stripper, layout, parse |");
    System.out.println("|---|---|---|---|---|---|---|");
    for (RunResult result : results) {
      System.out.println(row(result));
    }
  }

  private static String row(RunResult result) {
    double pages = sum(result, "pages");
    double stripper = sum(result, "stripperNanos");
    double layout = sum(result, "layoutNanos");
    double parse = sum(result, "parseNanos");
    return "| %s | %.2f | %.2f | %.2f | %.2f | %.2f | %.1f, %.1f, %.1f |"
        .formatted(
            result.getParams().getParam("set"),
            stripper / pages / MILLI,
            layout / pages / MILLI,
            parse / pages / MILLI,
            layout / stripper,
            parse / stripper,
            sum(result, "stripperBytes") / pages / MEGA,
            sum(result, "layoutBytes") / pages / MEGA,
            sum(result, "parseBytes") / pages / MEGA);
  }

  private static double sum(RunResult result, String counter) {
    return result.getSecondaryResults().get(counter).getStatistics().getSum();
  }
}
