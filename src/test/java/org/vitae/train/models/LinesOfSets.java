package org.vitae.train.models;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vitae.input.DocumentReader;
import org.vitae.input.Limits;
import org.vitae.json.JsonResume;
import org.vitae.segment.Section;
import org.vitae.segment.Segmenter;
import org.vitae.tagging.LineLabel;
import org.vitae.tagging.LineTagger;
import org.vitae.tagging.Models;

/**
 * Prints how well a model tells what the lines of documents do: {@code java -cp …
 * org.vitae.train.models.LinesOfSets MODELS DIR…}.
 */
public final class LinesOfSets {
  private static final double SURE = 0.9;

  private LinesOfSets() {}

  public static void main(String[] args) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    LineTagger tagger = Models.read(Path.of(args[0])).lines();
    for (String set : List.of(args).subList(1, args.length)) {
      Map<String, Integer> counts = new TreeMap<>();
      int all = 0;
      int right = 0;
      int sure = 0;
      int surelyRight = 0;
      for (Example example : examples(Path.of(set))) {
        var told = tagger.likelihood(example.features());
        LineLabel best = told.best();
        boolean is = best.name().equals(example.label());
        boolean isSure = told.probability(best) >= SURE;
        all++;
        right += is ? 1 : 0;
        sure += isSure ? 1 : 0;
        surelyRight += isSure && is ? 1 : 0;
        counts.merge(example.label() + (is ? "" : " as " + best), 1, Integer::sum);
      }
      out.printf(
          "%s: %d lines, right %.3f; sure %.3f, of these right %.3f%n",
          set, all, (double) right / all, (double) sure / all, (double) surelyRight / sure);
      counts.forEach((what, count) -> out.println("   " + count + " " + what));
    }
  }

  private static List<Example> examples(Path set) throws Exception {
    List<Example> out = new ArrayList<>();
    for (Path document : SectionsOfSets.documents(set)) {
      List<Section> sections =
          new Segmenter().segment(new DocumentReader(Limits.DEFAULT).read(document).document());
      out.addAll(new LineAligner().align(sections, JsonResume.read(ModelTraining.truth(document))));
    }
    return out;
  }
}
