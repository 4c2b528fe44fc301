package org.vitae.section;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vitae.extract.Found;
import org.vitae.extract.PlaceExtractor;

/**
 * Where places stand in the heads of a section: a town that nobody knows is told by that. Pure
 * functions.
 */
final class PlaceSlots {
  private static final double BY_SLOT = 0.6;

  /** Fewer places in a slot tell nothing. */
  private static final int LEAST = 2;

  /** For each text that is no place there are so many places. */
  private static final int OTHERS = 2;

  private PlaceSlots() {}

  /**
   * The heads, those without a place with the town that stands where most others have their place.
   */
  static List<Head> complete(List<Head> heads) {
    Map<String, Integer> votes = new HashMap<>();
    for (Head head : heads) {
      if (!head.placed().slot().isEmpty()) {
        votes.merge(head.placed().slot(), 1, Integer::sum);
      }
    }
    votes.values().removeIf(places -> places < LEAST);
    if (votes.isEmpty()) {
      return heads;
    }
    for (Head head : heads) {
      for (Cell cell : head.cells()) {
        votes.computeIfPresent(cell.typedSlot(), (slot, sum) -> sum - OTHERS);
      }
    }
    return heads.stream().map(head -> complete(head, votes)).toList();
  }

  private static Head complete(Head head, Map<String, Integer> votes) {
    if (head.place().isPresent()) {
      return head;
    }
    List<Cell> cells = head.cells();
    for (int i = 1; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      if (votes.getOrDefault(cell.typedSlot(), -1) >= 0
          && PlaceExtractor.couldBeTown(cell.text())) {
        return head.withPlace(cell, Found.text(cell.passage(), "place.slot", BY_SLOT));
      }
    }
    return head;
  }
}
