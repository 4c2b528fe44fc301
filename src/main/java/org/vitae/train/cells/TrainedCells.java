package org.vitae.train.cells;

import java.util.Map;
import org.vitae.tagging.CellLabel;
import org.vitae.tagging.CellModel;

/**
 * A model and how well it does on documents that it has not seen.
 *
 * @param learnt how many cells it was made from
 * @param heldOut by what cells truly are; empty if nothing was held out
 */
public record TrainedCells(CellModel model, int learnt, Map<CellLabel, Share> heldOut) {
  public TrainedCells {
    heldOut = Map.copyOf(heldOut);
  }

  /** So many of all were recognised. */
  public record Share(int right, int all) {
    Share plus(boolean recognised) {
      return new Share(right + (recognised ? 1 : 0), all + 1);
    }
  }
}
