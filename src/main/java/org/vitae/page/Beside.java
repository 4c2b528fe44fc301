package org.vitae.page;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells what stands beside a line without belonging to it, in a document that states its logical
 * order: entries and list items that are set in a grid.
 */
final class Beside {
  /** Items of a grid are so far from each other, in parts of the size; chips are nearer. */
  private static final float GRID_GAP = 1.5f;

  private static final float SAME_SIZE = 0.05f;

  private Beside() {}

  /**
   * Whether the next text begins something of its own.
   *
   * @param open what was read before it, in order, on the same page
   * @param below what comes next in reading, if it is lower on the page
   */
  static boolean isOther(List<Fragment> open, Fragment next, @Nullable Fragment below) {
    Optional<Fragment> left =
        open.stream()
            .filter(f -> f.isBeside(next) && f.right() < next.left())
            .filter(f -> isItemBeside(f, next) || isLike(f, next))
            .findFirst();
    if (left.isEmpty()) {
      return false;
    }
    if (isItemBeside(left.get(), next)) {
      return true;
    }
    Fragment last = open.get(open.size() - 1);
    boolean heads = below != null && below.left() > left.get().right();
    return last.isBeside(next) ? last != left.get() && isDate(last) || heads : isBelow(last, next);
  }

  private static boolean isBelow(Fragment last, Fragment next) {
    return last.baseline() > next.baseline() + 0.5f * next.size();
  }

  private static boolean isItemBeside(Fragment left, Fragment next) {
    return Tag.partItems(left.tag(), next.tag())
        && next.heading() == 0
        && next.left() - left.right() > GRID_GAP * next.size();
  }

  /** Set alike, and neither is a date: the titles of two entries, no title and its date. */
  private static boolean isLike(Fragment left, Fragment next) {
    Glyph a = left.first();
    Glyph b = next.first();
    boolean headings = left.heading() > 0 && left.heading() == next.heading();
    boolean face = a.face().bold() == b.face().bold() && a.face().italic() == b.face().italic();
    return Math.abs(left.size() - next.size()) < SAME_SIZE * next.size()
        && (headings || face)
        && a.color() == b.color()
        && !isDate(left)
        && !isDate(next);
  }

  private static boolean isDate(Fragment fragment) {
    return fragment.text().chars().filter(Character::isDigit).count() >= 4;
  }
}
