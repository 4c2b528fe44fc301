package org.vitae.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The sizes that a document's type really has: those of lines as they were measured differ by a
 * pixel or two.
 */
final class Sizes {
  /** Sizes that differ by less, in parts of themselves, are one. */
  private static final float SAME = 0.12f;

  private final List<Float> sizes = new ArrayList<>();

  private Sizes() {}

  /** The most frequent one first: it draws what is near to it. */
  static Sizes of(List<OcrPage> pages) {
    Sizes out = new Sizes();
    List<OcrText> rest =
        new ArrayList<>(
            pages.stream()
                .flatMap(p -> p.lines().stream())
                .sorted(Comparator.comparing(OcrText::size))
                .toList());
    while (!rest.isEmpty()) {
      float size = mostFrequent(rest);
      out.sizes.add(size);
      rest.removeIf(l -> isSame(l.size(), size));
    }
    return out;
  }

  private static boolean isSame(float a, float b) {
    return Math.abs(a - b) <= SAME * Math.min(a, b);
  }

  private static float mostFrequent(List<OcrText> sorted) {
    float best = sorted.get(0).size();
    int most = 0;
    int count = 0;
    int from = 0;
    for (int i = 0; i < sorted.size(); i++) {
      OcrText line = sorted.get(i);
      count += line.letters();
      while (sorted.get(from).size() < line.size() * (1 - SAME)) {
        count -= sorted.get(from++).letters();
      }
      if (count > most) {
        most = count;
        best = middle(sorted.subList(from, i + 1));
      }
    }
    return best;
  }

  /** The size of the middle letter. */
  private static float middle(List<OcrText> lines) {
    int left = lines.stream().mapToInt(OcrText::letters).sum() / 2;
    for (OcrText line : lines) {
      left -= line.letters();
      if (left <= 0) {
        return line.size();
      }
    }
    return lines.get(lines.size() - 1).size();
  }

  float nearest(float size) {
    for (float known : sizes) {
      if (isSame(size, known)) {
        return known;
      }
    }
    return size;
  }
}
