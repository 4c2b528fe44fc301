package org.vitae.page;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts accents that are drawn as glyphs of their own onto the letter that they stand over. */
final class Accents {
  private static final Map<String, String> COMBINING =
      Map.ofEntries(
          Map.entry("\u00b4", "\u0301"),
          Map.entry("\u02ca", "\u0301"),
          Map.entry("`", "\u0300"),
          Map.entry("\u02cb", "\u0300"),
          Map.entry("\u00a8", "\u0308"),
          Map.entry("\u02c6", "\u0302"),
          Map.entry("^", "\u0302"),
          Map.entry("\u02dc", "\u0303"),
          Map.entry("~", "\u0303"),
          Map.entry("\u02c7", "\u030c"),
          Map.entry("\u02d8", "\u0306"),
          Map.entry("\u02da", "\u030a"),
          Map.entry("\u02d9", "\u0307"),
          Map.entry("\u02dd", "\u030b"),
          Map.entry("\u00af", "\u0304"),
          Map.entry("\u02c9", "\u0304"),
          Map.entry("\u00b8", "\u0327"),
          Map.entry("\u02db", "\u0328"));

  private Accents() {}

  /** The accent stands right before or after its letter in the file, and over or under it. */
  static List<Glyph> compose(List<Glyph> glyphs) {
    List<Glyph> out = new ArrayList<>(glyphs.size());
    for (int i = 0; i < glyphs.size(); i++) {
      Glyph glyph = glyphs.get(i);
      Glyph last = out.isEmpty() ? null : out.get(out.size() - 1);
      if (last != null && mark(last) != null && isOver(last, glyph)) {
        out.set(out.size() - 1, composed(glyph, last));
      } else if (last != null && mark(glyph) != null && isOver(glyph, last)) {
        out.set(out.size() - 1, composed(last, glyph));
      } else {
        out.add(glyph);
      }
    }
    return out;
  }

  private static Glyph composed(Glyph letter, Glyph accent) {
    String base = letter.text().equals("\u0131") ? "i" : letter.text();
    String text = Normalizer.normalize(base + mark(accent), Normalizer.Form.NFC);
    return text.length() == base.length() ? letter.withText(text) : letter;
  }

  private static @Nullable String mark(Glyph glyph) {
    String text = glyph.text();
    if (text.length() != 1 || isPlain(text.charAt(0))) {
      return null;
    }
    return Character.getType(text.charAt(0)) == Character.NON_SPACING_MARK
        ? text
        : COMBINING.get(text);
  }

  /** Most glyphs: they needn't be looked up. */
  private static boolean isPlain(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == ' ' || c >= '0' && c <= '9';
  }

  private static boolean isOver(Glyph accent, Glyph letter) {
    return letter.text().length() == 1
        && Character.isLetter(letter.text().charAt(0))
        && Math.abs(accent.baseline() - letter.baseline()) < 0.4f * letter.size()
        && Math.abs(accent.centerX() - letter.centerX()) < 0.25f * letter.size()
        && Math.min(accent.right(), letter.right()) - Math.max(accent.x(), letter.x())
            > 0.5f * Math.min(accent.width(), letter.width());
  }
}
