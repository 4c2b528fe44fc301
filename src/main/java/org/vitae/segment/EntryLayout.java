package org.vitae.segment;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import org.vitae.layout.Line;

/** The ways in which CVs set the entries of a section. */
enum EntryLayout {
  /** A marked heading each. */
  HEADINGS(0.3) {
    @Override
    boolean isStart(List<BlockLook> looks, int i) {
      return looks.get(i).block().first().isHeading() && !isBelowTitle(looks, i);
    }
  },
  /** A title that is marked as a heading or begins bold, outside of lists. */
  PROMINENT(0.25) {
    @Override
    boolean isStart(List<BlockLook> looks, int i) {
      BlockLook look = looks.get(i);
      return look.block().first().isHeading() && !isBelowTitle(looks, i)
          || (look.startsBold() && !look.isBullet() && look.level() == 0 && !look.label());
    }
  },
  /** A bullet of the first level each. */
  BULLETS(0.15) {
    @Override
    boolean isStart(List<BlockLook> looks, int i) {
      return looks.get(i).isBullet() && looks.get(i).level() == 1;
    }
  },
  /**
   * The same, and a dated line between deeper bullets: a further position at the same organisation.
   */
  BULLETS_AND_POSITIONS(0.1) {
    @Override
    boolean isStart(List<BlockLook> looks, int i) {
      BlockLook look = looks.get(i);
      boolean position =
          i > 0
              && !look.isBullet()
              && look.level() > 1
              && look.isDated()
              && look.isHeadLike()
              && isBody(looks.get(i - 1));
      return (look.isBullet() && look.level() == 1) || position;
    }
  },
  /** A new head where a body has ended. */
  AFTER_BODY(0.2) {
    @Override
    boolean isStart(List<BlockLook> looks, int i) {
      BlockLook look = looks.get(i);
      return (i == 0 || isBody(looks.get(i - 1)) || afterDetached(looks, i))
          && look.isHeadLike()
          && !look.isDetached()
          && !look.isBullet()
          && look.level() == 0;
    }
  },
  /** As AFTER_BODY, and where a gap comes after a head without a body. */
  PARAGRAPHS(0.0) {
    @Override
    boolean isStart(List<BlockLook> looks, int i) {
      BlockLook look = looks.get(i);
      boolean gap = i == 0 || look.block().first().gapBefore() || isBody(looks.get(i - 1));
      return gap
          && look.isHeadLike()
          && !look.isDetached()
          && !look.isBullet()
          && look.level() == 0;
    }
  },
  /** The date first. */
  DATE_FIRST(0.1) {
    @Override
    boolean isStart(List<BlockLook> looks, int i) {
      return looks.get(i).datesFirst() && (!looks.get(i).isBullet() || looks.get(i).level() == 1);
    }
  },
  /** A dated line each. */
  DATED(0.05) {
    @Override
    boolean isStart(List<BlockLook> looks, int i) {
      BlockLook look = looks.get(i);
      return look.isDated()
          && !look.dateOnly()
          && look.isHeadLike()
          && (!look.isBullet() || looks.stream().noneMatch(EntryLayout::isWholeHead));
    }
  },
  /** One line, and then a dated one. */
  SECOND_DATED(0.1) {
    @Override
    boolean isStart(List<BlockLook> looks, int i) {
      return isBeforeDated(looks, i, 1);
    }
  },
  /** Two lines, and then a dated one. */
  THIRD_DATED(0.05) {
    @Override
    boolean isStart(List<BlockLook> looks, int i) {
      return isBeforeDated(looks, i, 2);
    }
  },
  /** Each line by itself. */
  LINES(-0.3) {
    @Override
    boolean isStart(List<BlockLook> looks, int i) {
      return looks.get(i).isHeadLike() && !looks.get(i).isDetached() && (looks.get(i).level() <= 1);
    }
  };

  private static final double TELLING = 0.9;

  private final double bonus;

  EntryLayout(double bonus) {
    this.bonus = bonus;
  }

  /** How much more than a bare guess this layout is, for each entry. */
  double bonus() {
    return bonus;
  }

  abstract boolean isStart(List<BlockLook> looks, int i);

  BitSet starts(List<BlockLook> looks) {
    BitSet starts = new BitSet(looks.size());
    IntPredicate isStart = i -> isStart(looks, i);
    for (int i = 0; i < looks.size(); i++) {
      starts.set(i, isStart.test(i));
    }
    return starts;
  }

  /** A dated line outside of lists that names somebody: bullets are below such heads. */
  private static boolean isWholeHead(BlockLook look) {
    return !look.isBullet()
        && look.isDated()
        && !look.dateOnly()
        && look.isHeadLike()
        && look.wording().role() + look.wording().organisation() >= TELLING;
  }

  /**
   * A marked heading right below a bold line, or below a heading of a higher level, goes on with
   * the head that the line above begins.
   */
  private static boolean isBelowTitle(List<BlockLook> looks, int i) {
    Line line = looks.get(i).block().first();
    if (i == 0 || line.gapBefore()) {
      return false;
    }
    BlockLook above = looks.get(i - 1);
    Line title = above.block().first();
    return title.isHeading()
        ? title.level() < line.level()
        : above.startsBold() && !above.isBullet() && above.level() == 0 && !line.startsBold();
  }

  private static boolean isBody(BlockLook look) {
    return look.isBullet() || !look.isHeadLike();
  }

  /** After the dates and places that a converter put behind an entry's body. */
  private static boolean afterDetached(List<BlockLook> looks, int i) {
    int j = i - 1;
    while (j >= 0 && looks.get(j).isDetached()) {
      j--;
    }
    return j >= 0 && j < i - 1 && isBody(looks.get(j));
  }

  private static boolean isBeforeDated(List<BlockLook> looks, int i, int lines) {
    if (i + lines >= looks.size()
        || !looks.get(i + lines).isDated()
        || looks.get(i + lines).isBullet()) {
      return false;
    }
    for (int j = i; j < i + lines; j++) {
      if (looks.get(j).isDated() || !looks.get(j).isHeadLike() || looks.get(j).isBullet()) {
        return false;
      }
    }
    return true;
  }
}
