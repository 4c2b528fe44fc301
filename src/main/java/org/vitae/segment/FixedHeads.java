package org.vitae.segment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.vitae.extract.DateRange;

/**
 * Knows a print that always gives a title, an employer with its place and a range of dates, a line
 * each and apart, as job sites do: whatever is between two such heads is text, however short. Only
 * for documents without real type.
 */
final class FixedHeads {
  /** The lines above the dates. */
  private static final int LINES = 2;

  /** So many heads of one form are a print; a single one is if its employer ends with a dash. */
  private static final int ENOUGH = 2;

  private static final Pattern POST =
      Pattern.compile(
          "(?i)(?:client|role|position|designation|company|employer|organi[sz]ation)\\s?:");

  private FixedHeads() {}

  static List<BlockLook> apply(List<BlockLook> looks) {
    BitSet heads = new BitSet(looks.size());
    int count = 0;
    int dates = 0;
    boolean dashed = false;
    for (int i = 0; i < looks.size(); i++) {
      if (!isRange(looks.get(i))) {
        continue;
      }
      dates++;
      if (isHead(looks, i)) {
        heads.set(i - LINES, i + 1);
        dashed |= looks.get(i - 1).block().text().endsWith(" -");
        count++;
      }
    }
    boolean print = count == dates && (count >= ENOUGH || count > 0 && dashed);
    return print ? withText(looks, heads) : looks;
  }

  private static List<BlockLook> withText(List<BlockLook> looks, BitSet heads) {
    List<BlockLook> out = new ArrayList<>(looks.size());
    int first = heads.nextSetBit(0);
    for (int i = 0; i < looks.size(); i++) {
      BlockLook look = looks.get(i);
      boolean text =
          i > first
              && !heads.get(i)
              && !look.isBullet()
              && !look.block().first().isHeading()
              && !isNamed(looks, i);
      out.add(text ? look.asProse() : look);
    }
    return out;
  }

  /**
   * Whether the text names a further post: by a line with a date of its own above its client, or by
   * labels for both the position and the employer.
   */
  private static boolean isNamed(List<BlockLook> looks, int i) {
    BlockLook look = looks.get(i);
    boolean labelled = POST.matcher(look.block().text()).lookingAt();
    boolean before = i > 0 && POST.matcher(looks.get(i - 1).block().text()).lookingAt();
    boolean after =
        i + 1 < looks.size() && POST.matcher(looks.get(i + 1).block().text()).lookingAt();
    return labelled
        ? before || after || i > 0 && isDatedTitle(looks.get(i - 1))
        : after && isDatedTitle(look);
  }

  private static boolean isDatedTitle(BlockLook look) {
    return look.isDated() && !look.dateOnly() && look.block().text().indexOf(':') < 0;
  }

  private static boolean isRange(BlockLook look) {
    return look.dateOnly()
        && !look.isBullet()
        && look.block().first().box() == null
        && look.block().first().gapBefore()
        && look.dates().size() == 1
        && isLong(look.dates().get(0).value().kind());
  }

  private static boolean isLong(DateRange.Kind kind) {
    return kind == DateRange.Kind.RANGE || kind == DateRange.Kind.OPEN;
  }

  private static boolean isHead(List<BlockLook> looks, int date) {
    if (date < LINES) {
      return false;
    }
    for (BlockLook look : looks.subList(date - LINES, date)) {
      boolean line =
          look.isHeadLike()
              && !look.isBullet()
              && !look.isDated()
              && look.block().first().gapBefore()
              && look.block().text().indexOf(':') < 0;
      if (!line) {
        return false;
      }
    }
    return true;
  }
}
