package org.vitae.train.models;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vitae.tagging.MaxentModel;
import org.vitae.train.models.TrainedModels.Share;

/** What documents with their truth give to learn from. */
record Examples(List<Example> cells, List<Example> sections, List<Example> lines) {
  Examples {
    cells = List.copyOf(cells);
    sections = List.copyOf(sections);
    lines = List.copyOf(lines);
  }

  static Examples all(Collection<Examples> parts) {
    List<Example> cells = new ArrayList<>();
    List<Example> sections = new ArrayList<>();
    List<Example> lines = new ArrayList<>();
    parts.forEach(p -> cells.addAll(p.cells));
    parts.forEach(p -> sections.addAll(p.sections));
    parts.forEach(p -> lines.addAll(p.lines));
    return new Examples(cells, sections, lines);
  }

  /** How many of each label a model recognises. */
  static Map<String, Share> recognised(MaxentModel model, List<Example> examples) {
    Map<String, Share> out = new TreeMap<>();
    for (Example example : examples) {
      double[] logarithms = model.logProbabilities(example.features());
      int best = 0;
      for (int i = 1; i < logarithms.length; i++) {
        best = logarithms[i] > logarithms[best] ? i : best;
      }
      boolean right = model.labels().get(best).equals(example.label());
      out.put(example.label(), out.getOrDefault(example.label(), new Share(0, 0)).plus(right));
    }
    return out;
  }
}
