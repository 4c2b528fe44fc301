package org.vitae.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Recognises sections where an organisation stands above dated list items, one for each position or
 * programme there: each item is an entry, and the lines above belong to its head.
 */
final class Banners {
  /** So many of the items have a date of their own. */
  private static final double DATED = 0.75;

  /** Lines that an organisation takes. */
  private static final int LINES = 3;

  private Banners() {}

  /** The entries, or empty if the section isn't set so. */
  static Optional<List<Entry>> split(List<BlockLook> looks) {
    int items = 0;
    int dated = 0;
    for (BlockLook look : looks) {
      if (isItem(look)) {
        items++;
        dated += look.isDated() && look.isHeadLike() ? 1 : 0;
      }
    }
    if (items == 0 || dated < DATED * items || looks.get(0).isBullet()) {
      return Optional.empty();
    }
    return entries(looks);
  }

  private static Optional<List<Entry>> entries(List<BlockLook> looks) {
    List<Entry> out = new ArrayList<>();
    List<Block> banner = new ArrayList<>();
    int i = 0;
    while (i < looks.size()) {
      if (!isItem(looks.get(i))) {
        banner = new ArrayList<>();
        while (i < looks.size() && !isItem(looks.get(i))) {
          if (!isBanner(looks.get(i))) {
            return Optional.empty();
          }
          banner.add(looks.get(i++).block());
        }
        if (i == looks.size() || banner.size() > LINES) {
          return Optional.empty();
        }
      }
      List<Block> head = new ArrayList<>(banner);
      head.add(looks.get(i++).block());
      List<Block> body = new ArrayList<>();
      while (i < looks.size() && !isItem(looks.get(i)) && looks.get(i).level() > 0) {
        body.add(looks.get(i++).block());
      }
      out.add(new Entry(head, body, false));
    }
    return Optional.of(out);
  }

  private static boolean isItem(BlockLook look) {
    return look.isBullet() && look.level() == 1;
  }

  private static boolean isBanner(BlockLook look) {
    return !look.isBullet()
        && look.level() == 0
        && look.isHeadLike()
        && !look.isDated()
        && !look.dateOnly();
  }
}
