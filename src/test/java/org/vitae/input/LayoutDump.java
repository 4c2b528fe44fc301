package org.vitae.input;

import java.nio.file.Path;
import org.vitae.layout.LayoutDocument;
import org.vitae.layout.Line;
import org.vitae.layout.Run;

/** A layout as text for people and for comparing: one line of output for each line. */
final class LayoutDump {
  private LayoutDump() {}

  static String of(LayoutDocument document) {
    StringBuilder out = new StringBuilder();
    document.hints().entrySet().stream()
        .sorted(java.util.Map.Entry.comparingByKey())
        .forEach(h -> out.append("# ").append(h).append('\n'));
    document.lines().forEach(line -> out.append(of(document, line)).append('\n'));
    return out.toString();
  }

  private static String of(LayoutDocument document, Line line) {
    StringBuilder out = new StringBuilder();
    out.append(line.gapBefore() ? '^' : ' ');
    out.append(line.breakBefore().name().charAt(0));
    out.append(line.kind().name().charAt(0)).append(line.level());
    out.append(
        (line.page() > 1 ? "p" + line.page() : "") + (line.flow() > 0 ? "f" + line.flow() : ""));
    out.append(' ').append(line.marker().isEmpty() ? "" : "{" + line.marker() + "} ");
    int at = line.span().start();
    for (Run run : line.runs()) {
      out.append(document.text(), at, run.span().start());
      out.append(style(run)).append(document.text(), run.span().start(), run.span().end());
      out.append(run.link() == null ? "" : "(→" + run.link() + ")");
      at = run.span().end();
    }
    return out.append('|').toString().replace("\t", " ⇥ ");
  }

  private static String style(Run run) {
    String marks =
        (run.style().bold() ? "B" : "")
            + (run.style().italic() ? "I" : "")
            + (run.style().underline() ? "U" : "")
            + (run.style().superscript() ? "S" : "")
            + (run.style().smallCaps() ? "C" : "")
            + (run.style().size() == 1 ? "" : run.style().size())
            + (run.style().color() == 0 ? "" : "#%06x".formatted(run.style().color()));
    return marks.isEmpty() ? "" : "‹" + marks + "›";
  }

  /** Prints the layout of each file that is given. */
  public static void main(String[] args) throws Exception {
    for (String arg : args) {
      ReadDocument read = new DocumentReader(Limits.DEFAULT).read(Path.of(arg));
      System.out.println("=== " + arg + " " + read.format() + " " + read.diagnostics());
      System.out.println(of(read.document()));
    }
  }
}
