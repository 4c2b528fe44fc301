package org.vitae.section;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vitae.segment.SectionType;
import org.vitae.tagging.CellLabel;
import org.vitae.tagging.CellTagger;
import org.vitae.tagging.Likelihood;

/**
 * What a model thinks that the cells of a section's heads are: each cell by itself and by what
 * stands in its slot in the other entries. Immutable after it is made.
 */
final class LikelyParts {
  /** From here on a cell is rather no part of what the entry is about. */
  private static final double RATHER = 0.6;

  private static final double SURELY = 0.9;

  /** How much the other entries count beside the cell itself. */
  private static final double SLOT = 0.5;

  /** Words that are only somewhere in a cell give way to a model that is so much surer. */
  private static final double TWICE = 2;

  private final Map<Cell, Likelihood<CellLabel>> own = new HashMap<>();
  private final Map<String, Likelihood<CellLabel>> slots = new HashMap<>();
  private final Map<String, Integer> entries = new HashMap<>();

  private LikelyParts() {}

  /** Knows nothing: without a model. */
  static LikelyParts unknown() {
    return new LikelyParts();
  }

  static LikelyParts of(List<Head> heads, SectionType type, CellTagger tagger) {
    LikelyParts out = new LikelyParts();
    for (Head head : heads) {
      List<Likelihood<CellLabel>> told = tagger.tag(HeadCells.of(head.cells()), type.name());
      for (int i = 0; i < told.size(); i++) {
        Cell cell = head.cells().get(i);
        out.own.put(cell, told.get(i));
        out.slots.merge(cell.slot(), told.get(i), Likelihood::plus);
        out.entries.merge(cell.slot(), 1, Integer::sum);
      }
    }
    return out;
  }

  /** Whether a cell is running text, a place, a technology or the like. */
  boolean isRatherNone(Cell cell) {
    return none(cell) >= RATHER;
  }

  boolean isSurelyNone(Cell cell) {
    return none(cell) >= SURELY;
  }

  boolean isRatherOrganisation(Cell cell) {
    return of(cell, Part.ORGANISATION) >= 0.5;
  }

  /** What a cell's words tell, unless a model is surer of something else. */
  Part revised(Cell cell, Part told) {
    if (told == Part.UNKNOWN) {
      return told;
    }
    if (cell.line() > 0 && of(cell, Part.UNKNOWN) >= SURELY) {
      return Part.UNKNOWN;
    }
    Part other =
        switch (told) {
          case ROLE -> Part.ORGANISATION;
          case ORGANISATION -> Part.ROLE;
          default -> told;
        };
    boolean weak = Math.max(cell.wording().role(), cell.wording().organisation()) < SURELY;
    return weak && of(cell, other) > TWICE * of(cell, told) ? other : told;
  }

  /** How likely a cell by itself is a part, 0–1; 0 without a model. */
  double own(Cell cell, Part part) {
    Likelihood<CellLabel> likelihood = own.get(cell);
    double sum = 0;
    for (CellLabel label : CellLabel.values()) {
      sum += likelihood != null && part(label) == part ? likelihood.probability(label) : 0;
    }
    return sum;
  }

  /** How likely a cell by itself is none of the parts that an entry is about. */
  double ownNone(Cell cell) {
    return own(cell, Part.UNKNOWN) + own(cell, Part.KEYWORD);
  }

  private double none(Cell cell) {
    return of(cell, Part.UNKNOWN) + of(cell, Part.KEYWORD);
  }

  /** How likely a cell is a part, 0–1; 0 without a model. */
  private double of(Cell cell, Part part) {
    Likelihood<CellLabel> likelihood = own.get(cell);
    if (likelihood == null) {
      return 0;
    }
    double sum = 0;
    double asked = 0;
    for (CellLabel label : CellLabel.values()) {
      double share = Math.exp(score(cell, likelihood, label));
      sum += share;
      asked += part(label) == part ? share : 0;
    }
    return asked / sum;
  }

  /** The cell's own logarithm and the mean of the slot's other cells. */
  private double score(Cell cell, Likelihood<CellLabel> likelihood, CellLabel label) {
    int others = entries.getOrDefault(cell.slot(), 1) - 1;
    Likelihood<CellLabel> slot = slots.get(cell.slot());
    double mean =
        others == 0 || slot == null ? 0 : (slot.of(label) - likelihood.of(label)) / others;
    return likelihood.of(label) + SLOT * mean;
  }

  private static Part part(CellLabel label) {
    return switch (label) {
      case ROLE -> Part.ROLE;
      case ORGANISATION, SCHOOL -> Part.ORGANISATION;
      case UNIT -> Part.UNIT;
      case TITLE -> Part.TITLE;
      case KEYWORD -> Part.KEYWORD;
      case PLACE, DEGREE, FIELD, OTHER -> Part.UNKNOWN;
    };
  }
}
