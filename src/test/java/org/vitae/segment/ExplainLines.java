package org.vitae.segment;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.vitae.input.DocumentReader;
import org.vitae.input.Limits;
import org.vitae.layout.Line;
import org.vitae.tagging.Likelihood;
import org.vitae.tagging.LineLabel;
import org.vitae.tagging.LineTagger;
import org.vitae.tagging.Models;

/**
 * Prints what the model takes the lines of a document for: {@code java -cp …
 * org.vitae.segment.ExplainLines FILE}.
 */
public final class ExplainLines {
  private ExplainLines() {}

  public static void main(String[] args) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    LineTagger tagger = Models.shipped().lines();
    for (Section section :
        new Segmenter(Optional.of(Models.shipped().sections()))
            .segment(new DocumentReader(Limits.DEFAULT).read(Path.of(args[0])).document())) {
      out.println("== " + section.type() + " " + section.title());
      LineRoles roles = LineRoles.of(section, line -> true, new LineFeatures(), tagger);
      for (Line line : section.lines()) {
        Likelihood<LineLabel> told = roles.of(line).orElseThrow();
        out.printf(
            "%-12s %.2f head %.2f | %s%n",
            told.best(),
            told.probability(told.best()),
            told.probability(LineLabel.HEAD),
            line.text());
      }
    }
  }
}
