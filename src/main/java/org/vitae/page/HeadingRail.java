package org.vitae.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vitae.page.Pieces.Piece;

/**
 * Recognises names of sections in a narrow column beside their content by where they stand, for
 * files that draw a page in an order of their own.
 */
final class HeadingRail {
  /** So many of the labels are known names of sections. */
  private static final double KNOWN = 0.6;

  private static final double WIDTH = 0.36;

  /** Lines of one label are this close, in parts of the size. */
  private static final float LINES = 1.7f;

  /** A label begins this far above its content at most, in parts of the size. */
  private static final float ABOVE = 0.8f;

  private HeadingRail() {}

  /** The labels, each with what is about it, and what stands above the first one. */
  static Optional<List<Piece>> pieces(Gutter gutter, float size, Labels labels) {
    Extent left = Extent.of(gutter.left());
    Extent right = Extent.of(gutter.right());
    if (left.width() > WIDTH * (right.right() - left.left())) {
      return Optional.empty();
    }
    List<List<Fragment>> names = names(gutter.left(), size);
    long known = names.stream().filter(n -> labels.isHeading(text(n))).count();
    boolean beside = names.stream().allMatch(n -> isBeside(n, gutter.right(), size));
    return known >= KNOWN * names.size() && beside
        ? Optional.of(cut(names, gutter.right(), size))
        : Optional.empty();
  }

  private static List<List<Fragment>> names(List<Fragment> left, float size) {
    List<List<Fragment>> names = new ArrayList<>();
    float last = -Float.MAX_VALUE;
    for (List<Fragment> row : Rows.of(left)) {
      if (names.isEmpty()
          || row.get(0).baseline() - last > LINES * Math.max(size, row.get(0).size())) {
        names.add(new ArrayList<>());
      }
      names.get(names.size() - 1).addAll(row);
      last = row.get(0).baseline();
    }
    return names;
  }

  private static String text(List<Fragment> name) {
    return name.stream().map(Fragment::text).collect(Collectors.joining(" "));
  }

  private static boolean isBeside(List<Fragment> name, List<Fragment> right, float size) {
    Fragment first = name.get(0);
    return right.stream()
        .anyMatch(f -> first.isBeside(f) || Math.abs(f.top() - first.top()) < 1.2f * size);
  }

  private static List<Piece> cut(List<List<Fragment>> names, List<Fragment> right, float size) {
    List<Piece> out = new ArrayList<>();
    float from = -Float.MAX_VALUE;
    List<Fragment> name = List.of();
    for (int i = 0; i <= names.size(); i++) {
      float to = i < names.size() ? names.get(i).get(0).top() - ABOVE * size : Float.MAX_VALUE;
      float above = from;
      List<Fragment> content =
          right.stream().filter(f -> f.top() >= above && f.top() < to).toList();
      if (!content.isEmpty() || !name.isEmpty()) {
        out.add(new Piece(name, content));
      }
      from = to;
      name = i < names.size() ? names.get(i) : List.of();
    }
    return out;
  }
}
