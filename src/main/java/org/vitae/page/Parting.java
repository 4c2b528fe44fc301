package org.vitae.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vitae.page.Pieces.Piece;

/**
 * What a gutter does to the lines beside it.
 *
 * @param lines how many lines it concerns
 */
record Parting(Kind kind, Gutter gutter, List<Piece> pieces, int lines) {
  /** How lines beside each other are read. */
  enum Kind {
    /** One side from top to bottom, then the other. */
    COLUMNS,
    /** Labels stand in a narrow column, each beside the lines that it is about. */
    RAIL
  }

  /** A rail has so many labels. */
  private static final int LABELS = 2;

  /** Lines of a rail's labels, in parts of the lines beside them. */
  private static final double LABEL_LINES = 0.6;

  private static final double LABEL_WIDTH = 0.36;
  private static final double ALIGNED = 0.75;

  private static final int DATE_LENGTH = 30;

  /** A flush right column of at most this share of the width holds dates and places. */
  private static final double FLUSH_WIDTH = 0.42;

  /** What the gutter means, if it isn't just a gap between cells of rows. */
  static @Nullable Parting judge(Gutter gutter, float size, Labels labels) {
    if (gutter.shared() < 1.5f * size || gutter.right().size() < 2) {
      return null;
    }
    List<Piece> pieces = Pieces.of(gutter);
    Parting rail = rail(gutter, pieces, size, labels);
    if (rail != null) {
      return rail;
    }
    Optional<List<Piece>> headings = HeadingRail.pieces(gutter, size, labels);
    if (headings.isPresent()) {
      int all = Rows.of(gutter.left()).size() + Rows.of(gutter.right()).size();
      return new Parting(Kind.RAIL, gutter, headings.get(), all);
    }
    int lines = 0;
    for (Piece piece : pieces) {
      lines += isColumns(piece, size) ? piece.leftLines() + piece.rightLines() : 0;
    }
    return lines == 0 ? null : new Parting(Kind.COLUMNS, gutter, pieces, lines);
  }

  private static @Nullable Parting rail(
      Gutter gutter, List<Piece> pieces, float size, Labels labels) {
    List<Piece> labelled = pieces.stream().filter(p -> !p.left().isEmpty()).toList();
    boolean enough =
        labelled.size() >= LABELS
            || labelled.size() == 1 && labels.isHeading(text(labelled.get(0).left()));
    if (!enough) {
      return null;
    }
    Extent left = Extent.of(gutter.left());
    Extent right = Extent.of(gutter.right());
    int leftLines = labelled.stream().mapToInt(Parting::labelLines).sum();
    int rightLines = Rows.of(gutter.right()).size();
    long beside = labelled.stream().filter(p -> isLabelled(p, size)).count();
    long more =
        pieces.stream().filter(p -> p.isBesides() && !p.isRow() || p.left().isEmpty()).count();
    boolean narrow = left.width() < LABEL_WIDTH * (right.right() - left.left());
    return narrow
            && leftLines <= LABEL_LINES * rightLines
            && beside >= ALIGNED * labelled.size()
            && more * 3 >= labelled.size()
        ? new Parting(Kind.RAIL, gutter, pieces, leftLines + rightLines)
        : null;
  }

  /** A date that the narrow column breaks over several lines counts as one. */
  private static int labelLines(Piece piece) {
    String text = text(piece.left());
    return text.length() < DATE_LENGTH && hasYear(text) ? 1 : piece.leftLines();
  }

  private static String text(List<Fragment> fragments) {
    return Rows.of(fragments).stream()
        .flatMap(List::stream)
        .map(Fragment::text)
        .collect(Collectors.joining(" "));
  }

  /** A label stands beside the first line of what it is about. */
  private static boolean isLabelled(Piece piece, float size) {
    if (piece.right().isEmpty()) {
      return false;
    }
    Extent label = Extent.of(piece.left());
    Extent content = Extent.of(piece.right());
    return Math.abs(label.top() - content.top()) < 1.2f * size
        && label.bottom() < content.bottom() + 1.6f * size;
  }

  /** Whether the two sides are read one after the other rather than line by line. */
  static boolean isColumns(Piece piece, float size) {
    if (!piece.isBesides() || piece.isRow()) {
      return false;
    }
    List<List<Fragment>> left = Rows.of(piece.left());
    List<List<Fragment>> right = Rows.of(piece.right());
    int lesser = Math.min(left.size(), right.size());
    double aligned = aligned(left, right);
    int changes = Pieces.changes(piece.left(), piece.right());
    boolean inTurn = changes > 2 + 0.12 * (left.size() + right.size());
    if (inTurn) {
      return aligned < 0.6 && lesser >= 5;
    }
    if (lesser < 2) {
      return aligned < 0.5 && Math.max(left.size(), right.size()) >= 4;
    }
    boolean dates = aligned >= ALIGNED && (isDates(right) || isDates(left));
    return !dates && !(aligned >= ALIGNED && isFlushRight(piece));
  }

  /** The share of the shorter side's lines that stand beside a line of the other. */
  private static double aligned(List<List<Fragment>> left, List<List<Fragment>> right) {
    List<List<Fragment>> few = left.size() <= right.size() ? left : right;
    List<List<Fragment>> many = few == left ? right : left;
    long beside =
        few.stream().filter(f -> many.stream().anyMatch(m -> m.get(0).isBeside(f.get(0)))).count();
    return (double) beside / few.size();
  }

  private static boolean isDates(List<List<Fragment>> rows) {
    long dated =
        rows.stream()
            .filter(r -> r.get(0).text().length() < DATE_LENGTH && hasYear(r.get(0).text()))
            .count();
    return dated * 2 >= rows.size();
  }

  private static boolean hasYear(String text) {
    for (int i = 0; i + 3 < text.length(); i++) {
      String four = text.substring(i, i + 4);
      if ((four.startsWith("19") || four.startsWith("20"))
          && four.chars().allMatch(Character::isDigit)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFlushRight(Piece piece) {
    Extent all = Extent.of(piece.all());
    Extent right = Extent.of(piece.right());
    List<Float> lefts = new ArrayList<>();
    for (Fragment f : piece.right()) {
      if (Math.abs(f.right() - right.right()) > 2) {
        return false;
      }
      lefts.add(f.left());
    }
    float spread =
        (float)
            (lefts.stream().mapToDouble(Float::doubleValue).max().orElse(0)
                - lefts.stream().mapToDouble(Float::doubleValue).min().orElse(0));
    return spread > 2 && right.width() < FLUSH_WIDTH * all.width();
  }
}
