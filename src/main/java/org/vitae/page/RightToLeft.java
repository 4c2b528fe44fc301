package org.vitae.page;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Brings glyphs that stand from left to right into the order in which they are read. */
final class RightToLeft {
  private RightToLeft() {}

  /** The same list if nothing in it is read from right to left. */
  static List<Glyph> reorder(List<Glyph> glyphs) {
    if (!anyRightToLeft(glyphs)) {
      return glyphs;
    }
    StringBuilder firsts = new StringBuilder();
    glyphs.forEach(g -> firsts.append(g.text().charAt(0)));
    Bidi bidi = new Bidi(firsts.toString(), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    List<Glyph> out = new ArrayList<>();
    List<List<Glyph>> runs = new ArrayList<>();
    for (int i = 0; i < bidi.getRunCount(); i++) {
      List<Glyph> run = new ArrayList<>(glyphs.subList(bidi.getRunStart(i), bidi.getRunLimit(i)));
      if (bidi.getRunLevel(i) % 2 == 1) {
        Collections.reverse(run);
      }
      runs.add(run);
    }
    if (!bidi.baseIsLeftToRight()) {
      Collections.reverse(runs);
    }
    runs.forEach(out::addAll);
    return out;
  }

  private static boolean anyRightToLeft(List<Glyph> glyphs) {
    for (Glyph glyph : glyphs) {
      if (isRightToLeft(glyph)) {
        return true;
      }
    }
    return false;
  }

  /** The word starts of the read order: a blank stays between the same two neighbours. */
  static boolean[] reorder(List<Glyph> visual, List<Glyph> logical, boolean[] starts) {
    Map<Glyph, Integer> place = new IdentityHashMap<>();
    for (int i = 0; i < visual.size(); i++) {
      place.put(visual.get(i), i);
    }
    boolean[] out = new boolean[starts.length];
    for (int i = 1; i < out.length; i++) {
      int a = place.getOrDefault(logical.get(i - 1), 0);
      int b = place.getOrDefault(logical.get(i), 0);
      out[i] = Math.abs(a - b) > 1 || starts[Math.max(a, b)];
    }
    return out;
  }

  private static boolean isRightToLeft(Glyph glyph) {
    byte direction = Character.getDirectionality(glyph.text().charAt(0));
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
