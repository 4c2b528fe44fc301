package org.vitae.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vitae.extract.DateExtractor;
import org.vitae.layout.Passage;
import org.vitae.segment.Block;

/**
 * Reads entries that flow in a grid: a name and its dates in turn, several to a line, wherever the
 * line ends. Immutable, thread-safe.
 */
final class DatedPairs {
  private static final Pattern TAB = Pattern.compile("\\t");

  /** From so many entries on it is no accident. */
  private static final int LEAST = 2;

  private final DateExtractor dates = new DateExtractor();

  /** Each entry's name and dates, if the blocks are set so and a line holds more than one. */
  Optional<List<List<Passage>>> read(List<Block> blocks) {
    List<List<Passage>> pairs = new ArrayList<>();
    Passage name = null;
    boolean shared = false;
    for (Block block : blocks) {
      List<Passage> cells = block.passage().split(TAB);
      for (int i = 0; i < cells.size(); i++) {
        boolean date = dates.isDateOnly(cells.get(i));
        if (block.isBullet() || date == (name == null)) {
          return Optional.empty();
        }
        shared |= date && i + 1 < cells.size();
        if (date) {
          pairs.add(List.of(name, cells.get(i)));
        }
        name = date ? null : cells.get(i);
      }
    }
    return shared && name == null && pairs.size() >= LEAST ? Optional.of(pairs) : Optional.empty();
  }
}
