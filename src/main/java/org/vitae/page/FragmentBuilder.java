package org.vitae.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts the glyphs of a page together to fragments. For one page. */
final class FragmentBuilder {
  /** A wider gap, in parts of the size, parts two cells unless blanks fill it. */
  private static final float WIDE = 0.8f;

  /** A gap that parts two cells although one stretched blank fills it. */
  private static final float VERY_WIDE = 3;

  /** So many blanks in a row are meant to part. */
  private static final int PADDING = 3;

  /** A gap between list items that are set side by side, in parts of the size. */
  private static final float ITEM_GAP = 0.15f;

  /** A gap between differently tagged texts that no blank fills, in parts of the size. */
  private static final float TAG_GAP = 0.45f;

  private static final float SAME_BASELINE = 0.08f;
  private static final float OVERLAP = 0.5f;
  private static final float SCRIPT_SIZE = 0.87f;
  private static final float BUCKET = 4;

  /** Glyphs of one line while they are collected. */
  private static final class Part {
    final List<Glyph> glyphs = new ArrayList<>();
    final List<Boolean> blankBefore = new ArrayList<>();
    float size;
    float baseline;
    boolean blankAfter;

    float left() {
      return glyphs.get(0).x();
    }

    float right() {
      return glyphs.get(glyphs.size() - 1).right();
    }

    void add(Glyph glyph, boolean blank) {
      if (glyphs.isEmpty() || glyph.size() > size * 1.05f) {
        size = glyph.size();
        baseline = glyph.baseline();
      }
      glyphs.add(glyph);
      blankBefore.add(blank);
    }

    void addAll(Part next) {
      boolean blank = blankAfter;
      for (int i = 0; i < next.glyphs.size(); i++) {
        add(next.glyphs.get(i), next.blankBefore.get(i) || i == 0 && blank);
      }
      blankAfter = next.blankAfter;
    }
  }

  private final Map<Integer, List<Part>> rows = new HashMap<>();

  private FragmentBuilder() {}

  static List<Fragment> build(List<Glyph> glyphs, TimeLimit time) {
    FragmentBuilder builder = new FragmentBuilder();
    List<Part> parts = strings(glyphs);
    parts.sort(Comparator.comparingDouble(Part::left));
    List<Part> joined = new ArrayList<>();
    for (Part part : parts) {
      time.check();
      if (!builder.join(part)) {
        joined.add(part);
      }
    }
    return joined.stream().map(FragmentBuilder::fragment).toList();
  }

  private static Fragment fragment(Part part) {
    boolean[] blanks = new boolean[part.blankBefore.size()];
    for (int i = 0; i < blanks.length; i++) {
      blanks[i] = part.blankBefore.get(i);
    }
    return Fragment.of(TexLogo.spell(part.glyphs, part.baseline), blanks);
  }

  /** What the file draws in one go: on one baseline, from left to right, without a wide gap. */
  private static List<Part> strings(List<Glyph> glyphs) {
    List<Part> out = new ArrayList<>();
    Part current = new Part();
    int blanks = 0;
    float reach = 0;
    for (Glyph glyph : glyphs) {
      if (glyph.isBlank()) {
        blanks++;
        reach = glyph.right();
        current.blankAfter = true;
        continue;
      }
      if (!current.glyphs.isEmpty() && !goesOn(current, glyph, blanks, reach)) {
        out.add(current);
        current = new Part();
        blanks = 0;
      }
      current.add(glyph, blanks > 0);
      current.blankAfter = false;
      blanks = 0;
    }
    if (!current.glyphs.isEmpty()) {
      out.add(current);
    }
    return out;
  }

  private static boolean goesOn(Part part, Glyph next, int blanks, float reach) {
    Glyph last = part.glyphs.get(part.glyphs.size() - 1);
    float size = Math.max(last.size(), next.size());
    float gap = next.x() - last.right();
    if (Math.abs(next.baseline() - last.baseline()) > SAME_BASELINE * size
        || gap < -OVERLAP * size
        || next.x() < last.x()
        || gap > ITEM_GAP * size && Tag.partItems(last.tag(), next.tag())
        || Tag.partBlocks(last.tag(), next.tag())) {
      return false;
    }
    if (blanks == 0 && isTagGap(last, next, gap, size)) {
      return false;
    }
    boolean filled = blanks > 0 && blanks < PADDING && Math.abs(next.x() - reach) < 0.2f * size;
    return gap < (filled ? VERY_WIDE : WIDE) * size;
  }

  /** Joins a part to the one that it goes on, if there is one; parts come from left to right. */
  private boolean join(Part part) {
    int bucket = (int) Math.floor(part.baseline / BUCKET);
    Part best = null;
    for (int b = bucket - 3; b <= bucket + 3; b++) {
      for (Part candidate : rows.getOrDefault(b, List.of())) {
        if (isContinued(candidate, part) && (best == null || best.right() < candidate.right())) {
          best = candidate;
        }
      }
    }
    if (best != null) {
      best.addAll(part);
      return true;
    }
    rows.computeIfAbsent(bucket, k -> new ArrayList<>()).add(part);
    return false;
  }

  private static boolean isContinued(Part part, Part next) {
    float size = Math.max(part.size, next.size);
    float gap = next.left() - part.right();
    Glyph last = part.glyphs.get(part.glyphs.size() - 1);
    if (TexLogo.isLowered(last, next.glyphs.get(0)) && next.glyphs.size() == 1) {
      return true;
    }
    if (gap > WIDE * size
        || gap < -OVERLAP * size
        || gap > ITEM_GAP * size && Tag.partItems(last.tag(), next.glyphs.get(0).tag())
        || Tag.partBlocks(last.tag(), next.glyphs.get(0).tag())) {
      return false;
    }
    if (!part.blankAfter && isTagGap(last, next.glyphs.get(0), gap, size)) {
      return false;
    }
    return Math.abs(part.baseline - next.baseline) < SAME_BASELINE * size
        || isScript(part, next)
        || isScript(next, part);
  }

  /** Whether two texts stand beside each other rather than follow each other. */
  private static boolean isTagGap(Glyph last, Glyph next, float gap, float size) {
    return gap > TAG_GAP * size && Tag.partTexts(last.tag(), next.tag()) || isTightDate(last, next);
  }

  /**
   * "Organiser" and "2013-09": a cell has grown up to the next one, which the file tags apart; a
   * word ("Jan") begins the next one only where it is set in another size.
   */
  static boolean isTightDate(Glyph last, Glyph next) {
    if (!Tag.partTexts(last.tag(), next.tag())
        || !Character.isLowerCase(last.text().codePointAt(last.text().length() - 1))) {
      return false;
    }
    int first = next.text().codePointAt(0);
    boolean sameSize = Math.abs(last.size() - next.size()) < SAME_BASELINE * last.size();
    return sameSize
        ? last.face().equals(next.face()) && Character.isDigit(first)
        : Math.abs(next.baseline() - last.baseline()) < SAME_BASELINE * last.size()
            && (Character.isDigit(first) || Character.isUpperCase(first));
  }

  /** Whether a part is raised or lowered beside a larger one. */
  private static boolean isScript(Part base, Part script) {
    float rise = base.baseline - script.baseline;
    return script.size < SCRIPT_SIZE * base.size
        && rise > -0.3f * base.size
        && rise < 0.62f * base.size
        && (script.left() - base.right() < 0.3f * base.size)
        && (base.left() - script.right() < 0.3f * base.size);
  }
}
