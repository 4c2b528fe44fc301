package org.vitae.page;

import java.util.ArrayList;
import java.util.List;

/** TeX's logos: an A that is raised and an E that is lowered stand for small letters. */
final class TexLogo {
  /** How far the E is below the baseline, in parts of the size (The TeXbook, p. 66: 0.5 ex). */
  private static final float LEAST = 0.1f;

  private static final float MOST = 0.36f;
  private static final float OVERLAP = 0.3f;

  private TexLogo() {}

  /** Whether a letter goes on with the one before it, lower and closer than letters stand. */
  static boolean isLowered(Glyph last, Glyph next) {
    float size = last.size();
    float drop = next.baseline() - last.baseline();
    float gap = next.x() - last.right();
    return isE(next)
        && (last.text().equals("T") || last.text().equals("X"))
        && Math.abs(next.size() - size) < 0.05f * size
        && drop > LEAST * size
        && drop < MOST * size
        && gap < 0
        && gap > -OVERLAP * size;
  }

  static List<Glyph> spell(List<Glyph> glyphs, float baseline) {
    List<Glyph> out = glyphs;
    for (int i = 1; i < glyphs.size(); i++) {
      Glyph glyph = glyphs.get(i);
      if (!mayBePart(glyph.text())) {
        continue;
      }
      Glyph before = glyphs.get(i - 1);
      boolean a = glyph.text().equals("A") && before.text().equals("L") && isRaised(glyph, before);
      boolean e = isE(glyph) && glyph.baseline() > baseline + LEAST * glyph.size();
      if (a || e && "TX".contains(before.text())) {
        out = out == glyphs ? new ArrayList<>(glyphs) : out;
        out.set(i, glyph.withText(a ? "a" : "e"));
      }
    }
    return out;
  }

  /** A look at the letter, which nearly always settles it. */
  private static boolean mayBePart(String text) {
    char first = text.isEmpty() ? ' ' : text.charAt(0);
    return first == 'A' || first == 'E' || first == '\u018e';
  }

  /** Turned around in XeTeX's logo. */
  private static boolean isE(Glyph glyph) {
    return glyph.text().equals("E") || glyph.text().equals("\u018e");
  }

  private static boolean isRaised(Glyph glyph, Glyph before) {
    return glyph.size() < 0.87f * before.size()
        && glyph.baseline() < before.baseline() - LEAST * before.size();
  }
}
