package org.vitae.page;

import java.util.Arrays;
import java.util.List;

/** Tells from the gaps between glyphs where words start. */
final class WordStarts {
  /**
   * A gap of this share of the size parts words where the file draws no blanks: TeX shrinks its
   * blanks to 0.22, has a thin one of 0.167, and kerns letters by less than 0.1.
   */
  private static final float GAP = 0.14f;

  /** The same where the file draws blanks. */
  private static final float GAP_BESIDE_BLANKS = 0.27f;

  /** From such a gap between most letters on, they are letter-spaced. */
  private static final float SPACED = 0.08f;

  private static final float WIDER = 1.7f;

  /** Ideographs are set without blanks. */
  private static final float IDEOGRAPH_GAP = 0.5f;

  private static final int SPACED_LETTERS = 4;
  private static final double SINGLES = 0.8;

  private WordStarts() {}

  /**
   * @param blankBefore for each glyph whether the file draws a blank before it
   */
  static boolean[] find(List<Glyph> glyphs, boolean[] blankBefore) {
    int count = glyphs.size();
    float[] gaps = new float[count];
    boolean blanks = false;
    for (int i = 1; i < count; i++) {
      Glyph a = glyphs.get(i - 1);
      Glyph b = glyphs.get(i);
      gaps[i] = (b.x() - a.right()) / Math.max(a.size(), b.size());
      blanks |= blankBefore[i];
    }
    float usual = count < 3 ? 0 : median(gaps);
    float limit = blanks ? GAP_BESIDE_BLANKS : GAP;
    if (usual > SPACED) {
      limit = Math.max(limit, usual * WIDER);
    }
    boolean[] starts = new boolean[count];
    starts[0] = true;
    for (int i = 1; i < count; i++) {
      boolean ideographs = isIdeograph(glyphs.get(i - 1)) && isIdeograph(glyphs.get(i));
      starts[i] = blankBefore[i] || gaps[i] > (ideographs ? IDEOGRAPH_GAP : limit);
    }
    return isLetterSpaced(glyphs, starts) ? spaced(gaps, usual) : starts;
  }

  /** "E D U C A T I O N": nearly every word is one letter. */
  private static boolean isLetterSpaced(List<Glyph> glyphs, boolean[] starts) {
    int words = 0;
    int singles = 0;
    for (int i = 0; i < starts.length; i++) {
      if (starts[i]) {
        words++;
        boolean alone = i + 1 == starts.length || starts[i + 1];
        singles += alone && Character.isLetter(glyphs.get(i).text().codePointAt(0)) ? 1 : 0;
      }
    }
    return words >= SPACED_LETTERS
        && singles >= SINGLES * words
        && !isIdeograph(glyphs.get(0))
        && singles >= SPACED_LETTERS;
  }

  private static boolean[] spaced(float[] gaps, float usual) {
    boolean[] starts = new boolean[gaps.length];
    starts[0] = true;
    for (int i = 1; i < gaps.length; i++) {
      starts[i] = gaps[i] > usual * WIDER;
    }
    return starts;
  }

  private static float median(float[] gaps) {
    float[] sorted = Arrays.copyOfRange(gaps, 1, gaps.length);
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  static boolean isIdeograph(Glyph glyph) {
    int c = glyph.text().codePointAt(0);
    return c >= 0x2e80 && c <= 0x9fff
        || c >= 0xac00 && c <= 0xd7af
        || c >= 0xf900 && c <= 0xfaff
        || c >= 0xff00 && c <= 0xffef
        || c >= 0x20000 && c <= 0x3ffff;
  }
}
