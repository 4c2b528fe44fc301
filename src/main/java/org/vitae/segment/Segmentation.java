package org.vitae.segment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A section's blocks cut into entries at given starts, and how much the pieces look like entries.
 */
final class Segmentation {
  private static final double ONE_DATE = 1.0;
  private static final double NO_DATE = -0.9;
  private static final double FURTHER_DATE = -0.9;
  private static final double BAD_START = -1.0;
  private static final double TELLING_HEAD = 0.4;
  private static final double HEAD_IN_BODY = -0.7;
  private static final double LONG_HEAD = -0.3;

  /** What the logarithms of a model's odds count. */
  private static final double TOLD = 0.02;

  /** One date among many entries is a title's own. */
  private static final int SEVERAL = 2;

  private static final double FEW = 0.34;

  private static final double LEFT_OUT = -1.0;

  /** More lines than this rarely name one entry. */
  private static final int HEAD_LINES = 4;

  private final List<BlockLook> looks;
  private final List<List<BlockLook>> pieces = new ArrayList<>();
  private final int first;

  Segmentation(List<BlockLook> looks, BitSet starts) {
    this.looks = looks;
    this.first = starts.isEmpty() ? looks.size() : starts.nextSetBit(0);
    for (int i = first; i >= 0 && i < looks.size(); ) {
      int next = starts.nextSetBit(i + 1);
      pieces.add(looks.subList(i, next < 0 ? looks.size() : next));
      i = next;
    }
  }

  double score() {
    long dates = looks.stream().filter(l -> l.isDated() && l.isHeadLike()).count();
    boolean dated = dates >= SEVERAL || dates > FEW * pieces.size();
    double score =
        LEFT_OUT * looks.subList(0, first).stream().filter(BlockLook::isHeadLike).count();
    for (List<BlockLook> piece : pieces) {
      score += score(piece, dated);
    }
    return score + TOLD * told();
  }

  /** How much of this a model says, too. */
  private double told() {
    double sum = 0;
    for (BlockLook look : looks) {
      sum -= look.start();
    }
    for (List<BlockLook> piece : pieces) {
      sum += 2 * piece.get(0).start();
    }
    return sum;
  }

  private static double score(List<BlockLook> piece, boolean dated) {
    int bodyStart = bodyStart(piece);
    List<BlockLook> head = new ArrayList<>(piece.subList(0, bodyStart));
    List<BlockLook> body = piece.subList(bodyStart, piece.size());
    body.stream().filter(BlockLook::isDetached).forEach(head::add);
    long dates = head.stream().filter(BlockLook::isDated).count();
    if (dates == 0 && !body.isEmpty() && body.get(0).isDated() && body.get(0).isHeadLike()) {
      dates = 1;
    }
    double score =
        dates == 1
            ? ONE_DATE
            : dates == 0 ? (dated ? NO_DATE : 0) : ONE_DATE + FURTHER_DATE * (dates - 1);
    BlockLook start = piece.get(0);
    if (start.placeOnly()
        || start.prose()
        || start.label()
        || (start.dateOnly() && piece.size() == 1)) {
      score += BAD_START;
    }
    if (head.stream()
        .anyMatch(
            l -> l.wording().role() + l.wording().organisation() + l.wording().degree() >= 0.9)) {
      score += TELLING_HEAD;
    }
    score += HEAD_IN_BODY * body.stream().filter(l -> isHeadInBody(l, start)).count();
    score +=
        LONG_HEAD * Math.max(0, head.stream().filter(l -> !l.isDetached()).count() - HEAD_LINES);
    return score;
  }

  /** A dated or prominent line among the bullets is likely the head of another entry. */
  private static boolean isHeadInBody(BlockLook look, BlockLook start) {
    if (look.isDetached() || !look.isHeadLike()) {
      return false;
    }
    boolean shallow = !look.isBullet() || look.level() <= start.level();
    return (look.isDated() && shallow)
        || look.block().first().isHeading()
        || (!look.isBullet() && look.wording().organisation() >= 0.9 && look.level() == 0);
  }

  /** The index of the first block that is no longer part of the head. */
  private static int bodyStart(List<BlockLook> piece) {
    BlockLook start = piece.get(0);
    boolean dated = start.isDated();
    for (int i = 1; i < piece.size(); i++) {
      BlockLook look = piece.get(i);
      dated |= look.isDated();
      boolean deeper = look.isBullet() && (!start.isBullet() || look.level() > start.level());
      if ((deeper && !(start.dateOnly() && i <= 2)) || !look.isHeadLike()) {
        return i;
      }
    }
    return piece.size();
  }

  /** A lone position, dated, as the first item under an organisation without a date. */
  private static boolean isPosition(List<BlockLook> piece, int first) {
    if (first >= piece.size() || piece.subList(0, first).stream().anyMatch(BlockLook::isDated)) {
      return false;
    }
    BlockLook item = piece.get(first);
    return item.isBullet()
        && item.isDated()
        && item.isHeadLike()
        && item.wording().isRole()
        && piece.subList(first + 1, piece.size()).stream().noneMatch(BlockLook::isDated);
  }

  List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    int outer = pieces.isEmpty() ? 0 : pieces.get(0).get(0).level();
    for (List<BlockLook> piece : pieces) {
      int bodyStart = bodyStart(piece);
      List<Block> head =
          new ArrayList<>(piece.subList(0, bodyStart).stream().map(BlockLook::block).toList());
      List<Block> body = new ArrayList<>();
      if (isPosition(piece, bodyStart)) {
        head.add(piece.get(bodyStart++).block());
      }
      for (BlockLook look : piece.subList(bodyStart, piece.size())) {
        (look.isDetached() && !look.isBullet() ? head : body).add(look.block());
      }
      List<Block> topics = piece.stream().filter(BlockLook::topic).map(BlockLook::block).toList();
      entries.add(new Entry(head, body, topics, piece.get(0).level() > outer));
    }
    return entries;
  }
}
