package org.vitae.cli;

import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The command line: {@code vitae parse}, {@code convert}, {@code inspect}, {@code cite}, {@code
 * evaluate}, {@code generate} and {@code train}.
 */
@Command(
    name = "vitae",
    description = "Turns CVs into JSON Resume.",
    footer = {
      "",
      "Examples:",
      "  vitae parse cv.md                          JSON Resume on standard output",
      "  vitae convert cvs/ more/*.md --out json/   every CV to json/NAME.json",
      "  vitae inspect cv.pdf --out report.html     what was found, and where, as a page",
      "  vitae cite references.txt                  the parts of each reference",
      "  vitae evaluate cvs/                        NAME.md against NAME.expected.json",
      "  vitae generate --count 100 --out made/     CVs of invented people, with their truth",
      "  vitae train made/ --out my.models          models that have learnt from them",
      "",
      "Exit code: 0 all is fine, 1 a document failed, 2 wrong usage.",
      "See 'vitae COMMAND --help' for the options of a command."
    })
public final class Main implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  private Main() {}

  public static void main(String... args) {
    System.exit(run(Streams.ofProcess(), args));
  }

  /**
   * Runs a command as the process would, without ending it, and gives the exit code.
   *
   * @param out receives data, in UTF-8
   * @param err receives what is said to a person, in UTF-8
   */
  public static int run(InputStream in, PrintStream out, PrintStream err, String... args) {
    return run(new Streams(in, Streams.utf8(out), Streams.utf8(err), false), args);
  }

  private static int run(Streams streams, String... args) {
    CommandLine line =
        new CommandLine(new Main())
            .addSubcommand(new ParseCommand(streams))
            .addSubcommand(new ConvertCommand(streams))
            .addSubcommand(new InspectCommand(streams))
            .addSubcommand(new CiteCommand(streams))
            .addSubcommand(new EvaluateCommand(streams))
            .addSubcommand(new TrainCommand(streams))
            .addSubcommand(new GenerateCommand(streams));
    line.getSubcommands().values().forEach(Main::standardOptions);
    standardOptions(line);
    line.setExpandAtFiles(false)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(writer(streams.out()))
        .setErr(writer(streams.err()))
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setExecutionExceptionHandler((e, command, parsed) -> unexpected(streams, e));
    int code = line.execute(args);
    if (streams.out().checkError()) {
      streams.say("standard output can't be written; is the disk full?");
      return ExitCode.FAILED;
    }
    return code;
  }

  private static void standardOptions(CommandLine line) {
    CommandSpec spec = line.getCommandSpec();
    spec.addMixin("standard", CommandSpec.forAnnotatedObject(new StandardOptions()));
    spec.versionProvider(() -> new String[] {"vitae " + version()});
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  /** A mistake of ours: the user gets a sentence, not a stack trace. */
  private static int unexpected(Streams streams, Exception e) {
    streams.say("internal error, please report it: " + Failure.describe(e));
    return ExitCode.FAILED;
  }

  private static String version() {
    String version = Main.class.getPackage().getImplementationVersion();
    return version == null ? "(not packaged)" : version;
  }

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(
          spec.commandLine(),
          "which command? parse, convert, inspect, cite, evaluate, generate or train; see vitae --help");
    }
  }

  /** The options that every command has; picocli acts on them, nobody reads the fields. */
  @Command
  @SuppressWarnings("UnusedVariable")
  private static final class StandardOptions {
    @CommandLine.Option(
        names = "--help",
        usageHelp = true,
        description = "Shows this help and ends.")
    boolean help;

    @CommandLine.Option(
        names = "--version",
        versionHelp = true,
        description = "Shows the version and ends.")
    boolean version;
  }
}
