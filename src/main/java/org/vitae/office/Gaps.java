package org.vitae.office;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.vitae.office.Block.Paragraph;

/**
 * Which paragraphs stand apart from the one before: an empty one is between, or clearly more room
 * than between the closest paragraphs of the document.
 */
final class Gaps {
  /** Room that is seen, in twentieths of a point: a quarter of a line. */
  private static final int VISIBLE = 60;

  /** The share of the paragraphs whose distance counts as close. */
  private static final double CLOSE = 0.2;

  private final Map<Paragraph, Integer> room = new IdentityHashMap<>();
  private final int least;

  Gaps(List<Block> blocks) {
    List<Paragraph> all = new ArrayList<>();
    BodySize.eachParagraph(blocks, all::add);
    List<Integer> distances = new ArrayList<>();
    Paragraph last = null;
    boolean blank = false;
    for (Paragraph paragraph : all) {
      if (paragraph.isBlank()) {
        blank = true;
        continue;
      }
      int distance = last == null ? 0 : distance(last, paragraph);
      distances.add(distance);
      room.put(paragraph, blank ? Integer.MAX_VALUE : distance);
      blank = false;
      last = paragraph;
    }
    distances.sort(null);
    int close = distances.isEmpty() ? 0 : distances.get((int) (distances.size() * CLOSE));
    this.least = close + Math.max(VISIBLE, close / 4);
  }

  boolean isBefore(Paragraph paragraph) {
    return room.getOrDefault(paragraph, 0) >= least;
  }

  private static int distance(Paragraph above, Paragraph below) {
    boolean same = above.spacing().style().equals(below.spacing().style());
    int after = same && above.spacing().joined() ? 0 : above.spacing().after();
    int before = same && below.spacing().joined() ? 0 : below.spacing().before();
    return after + before;
  }
}
