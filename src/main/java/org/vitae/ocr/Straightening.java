package org.vitae.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts lines that run slightly up or down upright, and pixels to points.
 *
 * @param slope of the page's baselines, downwards
 * @param scale points per pixel
 */
record Straightening(float slope, float scale) {
  /** Shorter lines say little of how the page lies. */
  private static final int LONG = 20;

  static Straightening of(List<OcrLine> lines, float scale) {
    List<OcrLine> sorted =
        lines.stream()
            .filter(l -> l.letters() >= LONG)
            .sorted(Comparator.comparing(OcrLine::slope))
            .toList();
    return new Straightening(sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2).slope(), scale);
  }

  OcrText apply(OcrLine line) {
    float size = LetterHeight.size(line);
    float left = line.words().get(0).left();
    float right = line.words().get(line.words().size() - 1).right();
    float middle = (left + right) / 2;
    float baseline = line.baseline(middle) - slope * middle;
    List<OcrWord> words = new ArrayList<>();
    for (OcrWord w : line.words()) {
      float up = slope * w.centerX();
      words.add(
          new OcrWord(
              w.text(),
              w.left() * scale,
              (w.top() - up) * scale,
              w.right() * scale,
              (w.bottom() - up) * scale,
              w.confidence()));
    }
    return new OcrText(words, baseline * scale, size * scale);
  }
}
