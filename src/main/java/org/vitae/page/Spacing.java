package org.vitae.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far the lines of a document stand apart when nothing is between them.
 *
 * @param pitch from baseline to baseline, in parts of the text's size
 */
record Spacing(float pitch) {
  private static final float DEFAULT = 1.2f;

  /** Steps in which distances are counted, in parts of the size. */
  private static final float STEP = 0.05f;

  /** The closest distance that is this frequent, compared with the most frequent one. */
  private static final double FREQUENT = 0.3;

  /** A distance that is this much larger shows a gap. */
  private static final float GAP = 1.28f;

  static Spacing of(List<List<Row>> frames) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (List<Row> rows : frames) {
      for (int i = 1; i < rows.size(); i++) {
        Row a = rows.get(i - 1);
        Row b = rows.get(i);
        float pitch = (b.baseline() - a.baseline()) / b.size();
        if (Math.abs(a.size() - b.size()) < 0.05f * a.size() && pitch > 0.8f && pitch < 3) {
          counts.merge(Math.round(pitch / STEP), 1, Integer::sum);
        }
      }
    }
    int most = counts.values().stream().max(Integer::compare).orElse(0);
    List<Integer> steps = new ArrayList<>(counts.keySet());
    steps.sort(null);
    for (int step : steps) {
      if (counts.getOrDefault(step, 0) >= Math.max(2, FREQUENT * most)) {
        return new Spacing(step * STEP);
      }
    }
    return new Spacing(DEFAULT);
  }

  boolean isGap(Row above, Row below) {
    float size = Math.max(above.size(), below.size());
    return below.baseline() - above.lastBaseline() > GAP * pitch * size;
  }
}
