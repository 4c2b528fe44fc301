package org.vitae.section;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vitae.tagging.CellLabel;
import org.vitae.tagging.CellTagger;
import org.vitae.tagging.Likelihood;

/**
 * Where schools, degrees and fields stand in the heads of an education section, as all its entries
 * together tell: they are set alike. Each part is scored for each slot (a place in the head and its
 * type) by the sum of what words and a model say in all entries, and for each form of head the
 * three are assigned together, to slots of their own. Immutable after it is made.
 */
final class StudySlots {
  /** What a model thinks of a cell counts so much of what its words tell. */
  private static final double MODEL = 0.3;

  /** What the same place tells in another type. */
  private static final double PLACE = 0.5;

  /** Less evidence for each entry than this assigns nothing. */
  private static final double LEAST = 0.1;

  /** What a head is about stands in its first slots. */
  private static final int MOST_SLOTS = 8;

  /** Cells after these aren't looked at. */
  private static final int MOST_CELLS = 400;

  private static final List<StudyPart> PARTS =
      List.of(StudyPart.SCHOOL, StudyPart.DEGREE, StudyPart.FIELD);

  private final Map<String, Map<StudyPart, Double>> evidence = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<List<String>, Map<String, StudyPart>> forms = new HashMap<>();
  private final Map<Cell, StudyPart> assigned = new HashMap<>();

  private StudySlots() {}

  /** Knows nothing. */
  static StudySlots unknown() {
    return new StudySlots();
  }

  /**
   * @param words what the words of a cell tell
   * @param tagger what is asked, too, if there is one
   */
  static StudySlots of(List<List<Cell>> heads, StudyWords words, Optional<CellTagger> tagger) {
    StudySlots out = new StudySlots();
    int cells = 0;
    for (List<Cell> head : heads) {
      if (cells + head.size() <= MOST_CELLS) {
        cells += head.size();
        out.gather(head, words, tagger);
      }
    }
    for (List<Cell> head : heads) {
      List<String> form = head.stream().map(Cell::typedSlot).distinct().toList();
      Map<String, StudyPart> parts = out.forms.computeIfAbsent(form, out::assign);
      head.forEach(
          cell -> out.assigned.put(cell, parts.getOrDefault(cell.typedSlot(), StudyPart.OTHER)));
    }
    return out;
  }

  /** What stands in the slot of a cell. */
  StudyPart of(Cell cell) {
    return assigned.getOrDefault(cell, StudyPart.OTHER);
  }

  private void gather(List<Cell> head, StudyWords words, Optional<CellTagger> tagger) {
    List<Likelihood<CellLabel>> likely =
        tagger.map(t -> t.tag(HeadCells.of(head), "EDUCATION")).orElse(List.of());
    for (int i = 0; i < head.size(); i++) {
      Map<StudyPart, Double> told = words.read(head.get(i));
      for (String slot : List.of(head.get(i).typedSlot(), head.get(i).slot())) {
        counts.merge(slot, 1, Integer::sum);
        Map<StudyPart, Double> sums =
            evidence.computeIfAbsent(slot, s -> new EnumMap<>(StudyPart.class));
        told.forEach((part, strength) -> sums.merge(part, strength, Double::sum));
        if (!likely.isEmpty()) {
          add(likely.get(i), sums);
        }
      }
    }
  }

  private static void add(Likelihood<CellLabel> likely, Map<StudyPart, Double> sums) {
    for (CellLabel label : CellLabel.values()) {
      StudyPart part =
          switch (label) {
            case SCHOOL, ORGANISATION -> StudyPart.SCHOOL;
            case DEGREE -> StudyPart.DEGREE;
            case FIELD -> StudyPart.FIELD;
            default -> StudyPart.OTHER;
          };
      sums.merge(part, MODEL * likely.probability(label), Double::sum);
    }
  }

  /** The slots of the three parts for which most speaks. */
  private Map<String, StudyPart> assign(List<String> form) {
    List<String> slots = form.stream().limit(MOST_SLOTS).toList();
    Best best = new Best();
    choose(slots, new ArrayList<>(), 0, best);
    Map<String, StudyPart> out = new HashMap<>();
    for (int i = 0; i < best.slots.size(); i++) {
      String slot = best.slots.get(i);
      if (!slot.isEmpty() && score(slot, PARTS.get(i)) >= LEAST * counts.getOrDefault(slot, 1)) {
        out.put(slot, PARTS.get(i));
      }
    }
    return out;
  }

  /** Tries all ways to give each part a slot of its own, or none. */
  private void choose(List<String> slots, List<String> chosen, double gain, Best best) {
    if (chosen.size() == PARTS.size()) {
      if (gain > best.gain) {
        best.gain = gain;
        best.slots = List.copyOf(chosen);
      }
      return;
    }
    StudyPart part = PARTS.get(chosen.size());
    chosen.add("");
    choose(slots, chosen, gain, best);
    chosen.remove(chosen.size() - 1);
    for (String slot : slots) {
      if (!chosen.contains(slot)) {
        chosen.add(slot);
        choose(slots, chosen, gain + score(slot, part) - score(slot, StudyPart.OTHER), best);
        chosen.remove(chosen.size() - 1);
      }
    }
  }

  private double score(String slot, StudyPart part) {
    String place = slot.substring(0, slot.indexOf(' '));
    return evidence.getOrDefault(slot, Map.of()).getOrDefault(part, 0.0)
        + PLACE * evidence.getOrDefault(place, Map.of()).getOrDefault(part, 0.0);
  }

  private static final class Best {
    private double gain;
    private List<String> slots = List.of();
  }
}
