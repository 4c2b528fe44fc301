package org.vitae.ocr;

import java.util.ArrayList;
import java.util.List;
import org.vitae.layout.Box;
import org.vitae.page.Face;
import org.vitae.page.Glyph;

/** Makes glyphs of recognised words, as if a file had placed them. For one page. */
final class WordGlyphs {
  private static final Face FACE = new Face("", false, false, false);

  /** A blank is so wide at most, in parts of the size: wider gaps are seen as gaps. */
  private static final float BLANK = 0.4f;

  private final List<Glyph> glyphs = new ArrayList<>();
  private final Sizes sizes;

  private WordGlyphs(Sizes sizes) {
    this.sizes = sizes;
  }

  static List<Glyph> of(OcrPage page, Sizes sizes) {
    WordGlyphs made = new WordGlyphs(sizes);
    page.lines().forEach(made::add);
    return made.glyphs;
  }

  private void add(OcrText line) {
    float size = sizes.nearest(line.size());
    OcrWord last = null;
    for (OcrWord word : line.words()) {
      if (last != null && word.left() > last.right()) {
        float width = Math.min(word.left() - last.right(), BLANK * size);
        add(" ", last.right(), width, line.baseline(), size);
      }
      add(word, line.baseline(), size);
      last = word;
    }
  }

  private void add(OcrWord word, float baseline, float size) {
    Box whole = new Box(word.left(), baseline, word.right() - word.left(), 0);
    String text = word.text();
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      int end = text.offsetByCodePoints(i, 1);
      Box part = whole.part(text, i, end);
      add(text.substring(i, end), part.x(), part.width(), baseline, size);
    }
  }

  private void add(String text, float x, float width, float baseline, float size) {
    glyphs.add(new Glyph(text, x, baseline, width, size, FACE, 0, glyphs.size(), null));
  }
}
