package org.vitae.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.vitae.page.Flows.Placed;
import org.vitae.page.Frame.Column;
import org.vitae.page.Pieces.Piece;

/**
 * The frames of a document that states its logical order: that order, with what stands side by side
 * on one line put together. For one document.
 */
final class LogicalOrder {
  /** A label ends so far left of the text's edge, in parts of its size. */
  private static final float RAIL = 0.3f;

  /** The longest line of a date that takes two lines. */
  private static final int STACKED = 15;

  private record Cell(PageContent page, Fragment fragment, int order) {
    boolean isBeside(Cell other) {
      return page == other.page && fragment.isBeside(other.fragment);
    }

    boolean isBelow(Cell other) {
      return page.number() > other.page.number()
          || page == other.page
              && fragment.baseline() > other.fragment.baseline() - 0.5f * other.fragment.size();
    }
  }

  private static final float SAME_SIZE = 0.08f;

  /** Lines of one heading are no further apart, in parts of the size. */
  private static final float NEXT_LINE = 1.7f;

  private final Labels labels;
  private final float textLeft;
  private final TimeLimit time;
  private final List<Placed> frames = new ArrayList<>();
  private List<Cell> open = new ArrayList<>();

  private LogicalOrder(Labels labels, float textLeft, TimeLimit time) {
    this.labels = labels;
    this.textLeft = textLeft;
    this.time = time;
  }

  static List<Placed> of(
      List<PageContent> pages, List<List<Fragment>> fragments, Labels labels, TimeLimit time) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      for (Fragment fragment : fragments.get(i)) {
        time.check();
        cells.add(new Cell(pages.get(i), fragment, order(fragment, fragments.get(i))));
      }
    }
    cells.sort(
        Comparator.<Cell>comparingInt(Cell::order)
            .thenComparingInt(c -> c.page.number())
            .thenComparingDouble(c -> c.fragment.baseline())
            .thenComparingDouble(c -> c.fragment.left()));
    LogicalOrder order = new LogicalOrder(labels, textLeft(cells), time);
    order.read(cells);
    return order.frames;
  }

  /** What has no tag goes with what stands left of it, or above it. */
  private static int order(Fragment fragment, List<Fragment> others) {
    if (fragment.order() < Tag.NO_ORDER) {
      return fragment.order();
    }
    int order = 0;
    float nearest = Float.MAX_VALUE;
    for (Fragment other : others) {
      float distance = distance(fragment, other);
      if (other.order() < Tag.NO_ORDER && distance < nearest) {
        nearest = distance;
        order = other.order();
      }
    }
    return order;
  }

  private static float distance(Fragment fragment, Fragment other) {
    if (other.isBeside(fragment) && other.right() <= fragment.left() + 1) {
      return (fragment.left() - other.right()) / 10;
    }
    boolean over = other.left() < fragment.right() && other.right() > fragment.left();
    return over && other.baseline() < fragment.baseline()
        ? fragment.baseline() - other.baseline()
        : Float.MAX_VALUE;
  }

  /** The left edge that most of the text has. */
  private static float textLeft(List<Cell> cells) {
    Map<Integer, Integer> edges = new HashMap<>();
    for (Cell cell : cells) {
      int length = cell.fragment.text().length();
      edges.merge(Math.round(cell.fragment.left()), length, Integer::sum);
    }
    return edges.entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  private void read(List<Cell> cells) {
    int i = 0;
    while (i < cells.size()) {
      time.check();
      Cell cell = cells.get(i);
      int labelEnd = labelEnd(cells, i);
      if (labelEnd > i) {
        close();
        label(cells.subList(i, labelEnd));
        i = labelEnd;
      } else if (!open.isEmpty() && isOther(List.of(), cells, i)) {
        close();
      } else if (open.isEmpty() || goesOn(cell)) {
        open.add(cell);
        i++;
      } else {
        int end = sideEnd(cells, i);
        if (end == i || !isBesides(cells.subList(i, end))) {
          close();
          end = i + 1;
        } else {
          stackDates();
        }
        open.addAll(cells.subList(i, end));
        i = end;
      }
    }
    close();
  }

  /** Whether the cell begins something of its own, after the open ones and some more. */
  private boolean isOther(List<Cell> more, List<Cell> cells, int index) {
    Cell next = cells.get(index);
    List<Fragment> before =
        Stream.concat(open.stream(), more.stream())
            .filter(c -> c.page == next.page)
            .map(Cell::fragment)
            .toList();
    Cell after = index + 1 < cells.size() ? cells.get(index + 1) : next;
    boolean below = after.isBelow(next) && !after.isBeside(next) && after.page == next.page;
    return Beside.isOther(before, next.fragment, below ? after.fragment : null);
  }

  private boolean goesOn(Cell cell) {
    Cell last = open.get(open.size() - 1);
    if (cell.page != last.page) {
      return false;
    }
    boolean section = cell.fragment.heading() > 0 && last.fragment.heading() == 0;
    return cell.isBeside(last)
        ? !(section && labels.isHeading(cell.fragment.text()))
        : cell.isBelow(last);
  }

  /** Where the cells end that stand beside the open lines, and not below them. */
  private int sideEnd(List<Cell> cells, int from) {
    Cell last = open.get(open.size() - 1);
    int end = from;
    while (end < cells.size()
        && cells.get(end).page == last.page
        && cells.get(end).fragment.baseline()
            < last.fragment.baseline() + 0.5f * last.fragment.size()
        && (end == from || !isOther(cells.subList(from, end), cells, end))) {
      end++;
    }
    return end;
  }

  /** Whether the next cells belong to the open lines, each to the one that it stands beside. */
  private boolean isBesides(List<Cell> side) {
    Extent extent = Extent.of(side.stream().map(Cell::fragment).toList());
    List<Fragment> beside =
        open.stream()
            .filter(c -> c.page == side.get(0).page)
            .map(Cell::fragment)
            .filter(f -> f.bottom() > extent.top() && f.top() < extent.bottom())
            .toList();
    boolean right = beside.stream().allMatch(f -> f.right() < extent.left());
    Piece piece = new Piece(beside, side.stream().map(Cell::fragment).toList());
    return right
        && !beside.isEmpty()
        && (piece.isRow() || !Parting.isColumns(piece, side.get(0).fragment.size()));
  }

  /** "2019" over "2021" in front of an entry is one date on its first line. */
  private void stackDates() {
    int from = open.size();
    while (from > 0
        && isYearLike(open.get(from - 1).fragment.text())
        && (from == open.size() || isStacked(open.get(from - 1), open.get(from)))) {
      from--;
    }
    if (open.size() - from > 1) {
      List<Cell> stack = open.subList(from, open.size());
      Cell first = stack.get(0);
      Fragment joined = first.fragment;
      for (Cell next : stack.subList(1, stack.size())) {
        joined = joined.join(next.fragment);
      }
      Cell date = new Cell(first.page, joined.at(first.fragment.baseline()), first.order);
      stack.clear();
      open.add(date);
    }
  }

  /** Whether one line stands right below the other, where it begins. */
  private static boolean isStacked(Cell upper, Cell lower) {
    return upper.page == lower.page
        && !lower.isBeside(upper)
        && Math.abs(upper.fragment.left() - lower.fragment.left()) < lower.fragment.size()
        && lower.fragment.baseline() - upper.fragment.baseline() < 2 * lower.fragment.size();
  }

  private static boolean isYearLike(String text) {
    return text.length() <= STACKED && text.chars().anyMatch(Character::isDigit);
  }

  /** The lines of a heading that stands left of its text. */
  private int labelEnd(List<Cell> cells, int from) {
    int end = from;
    StringBuilder text = new StringBuilder();
    while (end < cells.size()
        && isInRail(cells.get(end))
        && cells.get(end).page == cells.get(from).page) {
      if (end > from && !isWrapped(cells.get(end - 1).fragment, cells.get(end).fragment)) {
        return from;
      }
      text.append(end > from ? " " : "").append(cells.get(end).fragment.text());
      end++;
      if (text.length() > 60) {
        return from;
      }
    }
    return labels.isHeading(text.toString()) ? end : from;
  }

  /**
   * Whether a line is a heading's next one: what follows in smaller type, under another tag or
   * further below is the text below it.
   */
  private static boolean isWrapped(Fragment line, Fragment next) {
    return Math.abs(line.size() - next.size()) < SAME_SIZE * line.size()
        && line.heading() == next.heading()
        && next.baseline() - line.baseline() < NEXT_LINE * line.size();
  }

  private boolean isInRail(Cell cell) {
    Fragment fragment = cell.fragment;
    return fragment.right() < textLeft - RAIL * fragment.size();
  }

  private void label(List<Cell> lines) {
    Fragment label = lines.get(0).fragment;
    for (Cell line : lines.subList(1, lines.size())) {
      label = label.join(line.fragment);
    }
    place(lines.get(0).page, List.of(label));
  }

  private void close() {
    if (!open.isEmpty()) {
      place(open.get(0).page, open.stream().map(Cell::fragment).toList());
      open = new ArrayList<>();
    }
  }

  private void place(PageContent page, List<Fragment> fragments) {
    Extent extent = Extent.of(fragments);
    frames.add(
        new Placed(page, new Frame(fragments, new Column(extent.left(), extent.right(), true)), 0));
  }
}
