package org.vitae.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vitae.page.Frame.Column;
import org.vitae.page.Pieces.Piece;

/**
 * Cuts a page into frames, in the order in which they are read: columns, sidebars, grids and labels
 * beside their lines. For one page.
 */
final class ReadingOrder {
  /** Columns within columns within columns. */
  private static final int DEPTH = 5;

  /** A column of the page, other than one of a small table, takes up this share of its height. */
  private static final double PAGE_COLUMN = 0.3;

  /** More fragments than a page of a CV ever has: the gutters would take too long. */
  private static final int MANY = 3000;

  private final Labels labels;
  private final float size;
  private final float height;
  private final TimeLimit time;
  private final List<Frame> frames = new ArrayList<>();

  private ReadingOrder(Labels labels, float size, float height, TimeLimit time) {
    this.labels = labels;
    this.size = size;
    this.height = height;
    this.time = time;
  }

  static List<Frame> of(List<Fragment> fragments, Labels labels, TimeLimit time) {
    if (fragments.isEmpty()) {
      return List.of();
    }
    Extent all = Extent.of(fragments);
    ReadingOrder order = new ReadingOrder(labels, textSize(fragments), all.height(), time);
    int depth = fragments.size() > MANY ? DEPTH : 0;
    order.read(fragments, new Column(all.left(), all.right(), true), depth);
    return order.frames;
  }

  private static float textSize(List<Fragment> fragments) {
    List<Float> sizes = fragments.stream().map(Fragment::size).sorted().toList();
    return sizes.get(sizes.size() / 2);
  }

  private void read(List<Fragment> fragments, Column column, int depth) {
    if (fragments.isEmpty()) {
      return;
    }
    Parting parting = depth >= DEPTH || fragments.size() < 4 ? null : best(fragments);
    if (parting == null) {
      frames.add(new Frame(fragments, column));
      return;
    }
    read(parting.gutter().above(), column, depth + 1);
    if (parting.kind() == Parting.Kind.RAIL) {
      rail(parting.pieces(), column, depth + 1);
    } else {
      columns(parting.pieces(), column, depth + 1);
    }
    read(parting.gutter().below(), column, depth + 1);
  }

  private @Nullable Parting best(List<Fragment> fragments) {
    Parting best = null;
    for (Gutter gutter : Gutter.in(fragments, size)) {
      time.check();
      Parting parting = Parting.judge(gutter, size, labels);
      if (parting != null && (best == null || parting.lines() > best.lines())) {
        best = parting;
      }
    }
    return best;
  }

  private void columns(List<Piece> pieces, Column column, int depth) {
    List<Fragment> rows = new ArrayList<>();
    for (Piece piece : pieces) {
      if (!Parting.isColumns(piece, size)) {
        rows.addAll(piece.all());
        continue;
      }
      read(List.copyOf(rows), column, depth);
      rows.clear();
      List<List<Fragment>> sides = new ArrayList<>(List.of(piece.left(), piece.right()));
      sides.sort(
          Comparator.comparingInt(s -> s.stream().mapToInt(Fragment::order).min().orElse(0)));
      boolean ofPage = Extent.of(piece.all()).height() > PAGE_COLUMN * height;
      for (List<Fragment> side : sides) {
        Extent extent = Extent.of(side);
        Column inner = new Column(extent.left(), extent.right(), false);
        read(side, ofPage && column.main() ? inner : column, depth);
      }
    }
    read(rows, column, depth);
  }

  /** Headings get a frame of their own; other labels go to the front of their first line. */
  private void rail(List<Piece> pieces, Column column, int depth) {
    List<Fragment> names =
        pieces.stream().filter(p -> !p.left().isEmpty()).map(p -> label(p.left())).toList();
    List<Boolean> headings = labels.headings(names);
    List<Fragment> open = new ArrayList<>();
    boolean rows = false;
    int next = 0;
    for (Piece piece : pieces) {
      if (!piece.left().isEmpty()) {
        Fragment name = names.get(next);
        if (headings.get(next)) {
          content(open, rows, column, depth);
          open = new ArrayList<>();
          rows = false;
          frames.add(new Frame(List.of(name), column));
        } else {
          open.add(name.at(baseline(piece, name)));
          rows = true;
        }
        next++;
      }
      open.addAll(piece.right());
    }
    content(open, rows, column, depth);
  }

  private void content(List<Fragment> fragments, boolean rows, Column column, int depth) {
    if (rows) {
      frames.add(new Frame(fragments, column));
    } else {
      read(fragments, column, depth);
    }
  }

  private static float baseline(Piece piece, Fragment name) {
    return piece.right().stream()
        .map(Fragment::baseline)
        .min(Comparator.naturalOrder())
        .filter(b -> Math.abs(b - name.baseline()) < 2 * name.size())
        .orElse(name.baseline());
  }

  /** The lines of a label as one. */
  private static Fragment label(List<Fragment> lines) {
    Fragment out = null;
    for (List<Fragment> row : Rows.of(lines)) {
      for (Fragment fragment : row) {
        out = out == null ? fragment : out.join(fragment);
      }
    }
    if (out == null) {
      throw new IllegalArgumentException("a label has lines");
    }
    return out;
  }
}
