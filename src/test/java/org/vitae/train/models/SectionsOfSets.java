package org.vitae.train.models;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.vitae.input.DocumentReader;
import org.vitae.input.Limits;
import org.vitae.json.JsonResume;
import org.vitae.segment.Section;
import org.vitae.segment.Segmenter;
import org.vitae.tagging.Models;
import org.vitae.tagging.SectionTagger;

/**
 * Prints how well a model tells what the sections of documents are about, without their headings:
 * {@code java -cp … org.vitae.train.models.SectionsOfSets MODELS DIR…}.
 */
public final class SectionsOfSets {
  private SectionsOfSets() {}

  public static void main(String[] args) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    SectionTagger tagger = Models.read(Path.of(args[0])).sections();
    for (String set : List.of(args).subList(1, args.length)) {
      Map<String, Integer> counts = new TreeMap<>();
      int all = 0;
      int right = 0;
      int sure = 0;
      int surelyRight = 0;
      for (Path document : documents(Path.of(set))) {
        List<Section> sections =
            new Segmenter().segment(new DocumentReader(Limits.DEFAULT).read(document).document());
        for (Example example :
            new SectionAligner().align(sections, JsonResume.read(ModelTraining.truth(document)))) {
          String best = tagger.kind(example.features(), 0).orElseThrow();
          boolean isSure = tagger.kind(example.features(), 0.95).isPresent();
          all++;
          right += best.equals(example.label()) ? 1 : 0;
          sure += isSure ? 1 : 0;
          surelyRight += isSure && best.equals(example.label()) ? 1 : 0;
          if (!best.equals(example.label())) {
            counts.merge(example.label() + " as " + best + (isSure ? " !" : ""), 1, Integer::sum);
          }
        }
      }
      out.printf(
          "%s: %d sections, right %.3f; sure %.3f, of these right %.3f%n",
          set, all, (double) right / all, (double) sure / all, (double) surelyRight / sure);
      counts.forEach((error, count) -> out.println("   " + count + " " + error));
    }
  }

  /** The documents of a set that have their truth. */
  static List<Path> documents(Path set) throws IOException {
    try (Stream<Path> files = Files.list(set)) {
      return new ArrayList<>(
          files
              .filter(f -> f.toString().matches(".*\\.(?:pdf|docx|md|txt|html)"))
              .filter(ModelTraining::hasTruth)
              .sorted()
              .toList());
    }
  }
}
