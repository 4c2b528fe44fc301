package org.vitae.train.cells;

import java.util.List;
import org.vitae.tagging.CellLabel;

/** What a model sees of a cell, and what the cell is. */
record LabelledCell(List<String> features, CellLabel label) {
  LabelledCell {
    features = List.copyOf(features);
  }
}
