package org.vitae.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Knows short running text by where it stands: a line that a gap parts from a head which is whole.
 * Only for documents without real type, whose lines have no other look.
 */
final class GapText {
  private static final double TELLING = 0.9;
  private static final Pattern BESIDE = Pattern.compile("\\p{L}\\S*\\s\\|\\s\\p{L}");

  private GapText() {}

  static List<BlockLook> apply(List<BlockLook> looks) {
    List<BlockLook> out = new ArrayList<>(looks.size());
    for (int i = 0; i < looks.size(); i++) {
      BlockLook look = looks.get(i);
      boolean text = i > 0 && isApart(look) && isHead(looks.get(i - 1)) && isText(looks, i);
      out.add(text ? look.asProse() : look);
    }
    return out;
  }

  private static boolean isApart(BlockLook look) {
    return look.block().first().box() == null
        && look.block().first().gapBefore()
        && !look.isBullet()
        && look.level() == 0
        && look.isHeadLike()
        && !look.isDated()
        && !look.isDetached()
        && !look.block().first().isHeading()
        && !look.startsBold();
  }

  private static boolean isHead(BlockLook look) {
    return look.isDated() && !look.dateOnly() && !look.isBullet() && look.isHeadLike();
  }

  /** A sentence, or anything but a name below a head in two cells. */
  private static boolean isText(List<BlockLook> looks, int i) {
    BlockLook look = looks.get(i);
    BlockLook head = looks.get(i - 1);
    boolean whole = BESIDE.matcher(head.block().passage().raw()).find();
    boolean telling =
        look.wording().role() >= TELLING
            || look.wording().organisation() >= TELLING
            || look.wording().degree() >= TELLING;
    boolean bodyFollows = i + 1 < looks.size() && looks.get(i + 1).isBullet();
    return bodyFollows && (Sentences.isEnded(look.block().text()) || whole && !telling);
  }
}
