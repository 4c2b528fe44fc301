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
      System.out.println(row(result.getParams().getParam("set"), List.of(result)));
    }
    System.out.println(row("all", results));
  }

  /** All pages of the sets together: the page is the unit, not the set. */
  private static String row(String name, Collection<RunResult> results) {
    double pages = sum(results, "pages");
    double stripper = sum(results, "stripperNanos");
    double layout = sum(results, "layoutNanos");
    double parse = sum(results, "parseNanos");
    return "| %s | %.2f | %.2f | %.2f | %.2f | %.2f | %.1f, %.1f, %.1f |"
        .formatted(
            name,
            stripper / pages / MILLI,
            layout / pages / MILLI,
            parse / pages / MILLI,
            layout / stripper,
            parse / stripper,
            sum(results, "stripperBytes") / pages / MEGA,
            sum(results, "layoutBytes") / pages / MEGA,
            sum(results, "parseBytes") / pages / MEGA);
  }

  private static double sum(Collection<RunResult> results, String counter) {
    return results.stream()
        .mapToDouble(r -> r.getSecondaryResults().get(counter).getStatistics().getSum())
        .sum();
  }
}
