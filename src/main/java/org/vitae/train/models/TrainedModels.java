package org.vitae.train.models;

import java.util.Map;
import org.vitae.tagging.Models;

/**
 * Models and how well they do on documents that they have not seen.
 *
 * @param learntCells how many cells of heads they were made from
 * @param learntSections how many sections
 * @param learntLines how many lines
 * @param learntReferences how many invented references
 * @param cells by what cells truly are; empty if nothing was held out
 * @param sections by what sections are truly about; empty if nothing was held out
 * @param lines by what lines truly do; empty if nothing was held out
 * @param tokens by what tokens of further references truly belong to
 */
public record TrainedModels(
    Models models,
    int learntCells,
    int learntSections,
    int learntLines,
    int learntReferences,
    Map<String, Share> cells,
    Map<String, Share> sections,
    Map<String, Share> lines,
    Map<String, Share> tokens) {
  public TrainedModels {
    cells = Map.copyOf(cells);
    sections = Map.copyOf(sections);
    lines = Map.copyOf(lines);
    tokens = Map.copyOf(tokens);
  }

  /** So many of all were recognised. */
  public record Share(int right, int all) {
    Share plus(boolean recognised) {
      return plus(new Share(recognised ? 1 : 0, 1));
    }

    /** Both together. */
    public Share plus(Share other) {
      return new Share(right + other.right, all + other.all);
    }
  }
}
