package org.vitae.section;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What stands where in the heads of a section, as all its entries together tell: they are set
 * alike. A slot is a place in the head (line, column, part) and its type; each part is scored for
 * each slot by the sum of what the words and the model say in all entries, and for each form of
 * head the role and the organisation are assigned together, so that one slot isn't both. Immutable
 * after it is made.
 */
final class SlotAssignment {
  /** What the model thinks of a cell counts so much of what its words tell. */
  private static final double MODEL = 0.1;

  /** Less evidence for each entry than this assigns nothing. */
  private static final double LEAST = 0.02;

  /** What the same place tells in another type. */
  private static final double PLACE = 0.5;

  /** What a section that is set alike tells counts so much of what the section itself tells. */
  private static final double ALIKE = 0.5;

  private static final List<Part> OTHERS = List.of(Part.UNIT, Part.TITLE, Part.UNKNOWN);

  private final Map<String, Map<Part, Double>> evidence = new HashMap<>();
  private final Map<String, Integer> cells = new HashMap<>();
  private final Map<Set<String>, Map<String, Part>> forms = new HashMap<>();
  private final Map<Cell, Part> assigned = new HashMap<>();

  /**
   * @param told what the words of each head's cells tell
   * @param alike what the words tell of the heads of other sections, of all their cells; those of a
   *     form that no head has here don't count
   */
  SlotAssignment(
      List<Head> heads,
      List<Map<Cell, Part>> told,
      LikelyParts likely,
      List<Map<Cell, Part>> alike) {
    for (int i = 0; i < heads.size(); i++) {
      for (Cell cell : heads.get(i).cells()) {
        gather(cell, told.get(i).getOrDefault(cell, Part.UNKNOWN), likely);
      }
    }
    Set<Set<String>> own = new HashSet<>();
    heads.forEach(head -> own.add(form(head.cells())));
    alike.stream()
        .filter(head -> own.contains(form(head.keySet())))
        .forEach(head -> head.forEach(this::gatherAlike));
    for (Head head : heads) {
      Map<String, Part> parts = forms.computeIfAbsent(form(head.cells()), this::assign);
      head.cells()
          .forEach(cell -> assigned.put(cell, parts.getOrDefault(cell.typedSlot(), Part.UNKNOWN)));
    }
  }

  /** What a cell is by its slot, if its slot tells. */
  Optional<Part> of(Cell cell) {
    Part part = assigned.getOrDefault(cell, Part.UNKNOWN);
    return part == Part.UNKNOWN || part == Part.TITLE ? Optional.empty() : Optional.of(part);
  }

  private void gather(Cell cell, Part told, LikelyParts likely) {
    gather(cell.typedSlot(), cell, told, likely);
    gather(cell.slot(), cell, told, likely);
  }

  private void gather(String slot, Cell cell, Part told, LikelyParts likely) {
    Map<Part, Double> sums = evidence.computeIfAbsent(slot, s -> new EnumMap<>(Part.class));
    cells.merge(slot, 1, Integer::sum);
    if (told != Part.UNKNOWN && told != Part.KEYWORD) {
      sums.merge(told, 1.0, Double::sum);
    }
    for (Part part : List.of(Part.ROLE, Part.ORGANISATION, Part.UNIT, Part.TITLE)) {
      sums.merge(part, MODEL * likely.own(cell, part), Double::sum);
    }
    sums.merge(Part.UNKNOWN, MODEL * likely.ownNone(cell), Double::sum);
  }

  private void gatherAlike(Cell cell, Part told) {
    if (told != Part.UNKNOWN && told != Part.KEYWORD) {
      evidence
          .computeIfAbsent(cell.typedSlot(), s -> new EnumMap<>(Part.class))
          .merge(told, ALIKE, Double::sum);
    }
  }

  /** The slots that a head has, by which heads that are set alike are known. */
  private static Set<String> form(Collection<Cell> cells) {
    Set<String> form = new LinkedHashSet<>();
    cells.forEach(cell -> form.add(cell.typedSlot()));
    return form;
  }

  private Map<String, Part> assign(Set<String> form) {
    List<String> slots = List.copyOf(form);
    double[] roles = gains(slots, Part.ROLE);
    double[] organisations = gains(slots, Part.ORGANISATION);
    int bestRole = -1;
    int bestOrganisation = -1;
    double most = 0;
    for (int role = -1; role < slots.size(); role++) {
      for (int organisation = -1; organisation < slots.size(); organisation++) {
        double gain =
            (role < 0 ? 0 : roles[role]) + (organisation < 0 ? 0 : organisations[organisation]);
        if (role != organisation && gain > most) {
          most = gain;
          bestRole = role;
          bestOrganisation = organisation;
        }
      }
    }
    return parts(slots, bestRole, bestOrganisation);
  }

  /** How much more speaks for a part in each slot than for what else may stand there. */
  private double[] gains(List<String> slots, Part part) {
    return slots.stream().mapToDouble(s -> score(s, part) - score(s, other(s))).toArray();
  }

  private double score(String slot, Part part) {
    String place = slot.substring(0, slot.indexOf(' '));
    return evidence.getOrDefault(slot, Map.of()).getOrDefault(part, 0.0)
        + PLACE * evidence.getOrDefault(place, Map.of()).getOrDefault(part, 0.0);
  }

  private Part other(String slot) {
    Part best = Part.UNKNOWN;
    for (Part part : OTHERS) {
      best = score(slot, part) > score(slot, best) ? part : best;
    }
    return best;
  }

  private Map<String, Part> parts(List<String> slots, int role, int organisation) {
    Map<String, Part> out = new HashMap<>();
    for (int i = 0; i < slots.size(); i++) {
      String slot = slots.get(i);
      Part part = i == role ? Part.ROLE : i == organisation ? Part.ORGANISATION : other(slot);
      if (score(slot, part) >= LEAST * cells.getOrDefault(slot, 1)) {
        out.put(slot, part);
      }
    }
    return out;
  }
}
