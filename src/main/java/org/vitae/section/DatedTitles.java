package org.vitae.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vitae.segment.Block;

/**
 * Reads entries whose titles nothing tells but the date that they end with: {@code "Glass in Winter
 * 2021"}, then the publisher or who gave it on lines of their own. Immutable, thread-safe.
 */
final class DatedTitles {
  /** Nearly every entry must have lines below its title: otherwise each line is an entry. */
  private static final double MOST = 0.6;

  private final HeadDates dates;
  private final LeadIns leadIns;

  DatedTitles(HeadDates dates, LeadIns leadIns) {
    this.dates = dates;
    this.leadIns = leadIns;
  }

  /** The entries, if the blocks are set in this way. */
  Optional<List<TitledEntry>> read(List<Block> blocks) {
    if (!isTitle(blocks.get(0)) || blocks.get(0).first().box() != null) {
      return Optional.empty();
    }
    List<TitledHead> heads = new ArrayList<>();
    for (Block block : blocks) {
      if (isTitle(block)) {
        TitledHead next = new TitledHead(TitleLook.of(block.passage()), dates, leadIns);
        next.addDatedTitle(block);
        heads.add(next);
      } else {
        heads.get(heads.size() - 1).add(block);
      }
    }
    List<TitledEntry> entries = heads.stream().map(TitledHead::entry).toList();
    long full = entries.stream().filter(e -> !e.details().isEmpty()).count();
    return full >= MOST * entries.size() ? Optional.of(entries) : Optional.empty();
  }

  private boolean isTitle(Block block) {
    return !block.isBullet()
        && block.lines().size() == 1
        && dates.trailing(block.passage()) < block.passage().length();
  }
}
