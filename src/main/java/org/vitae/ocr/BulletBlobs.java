package org.vitae.ocr;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds bullets that Tesseract leaves out: it takes dots that stand alone for dirt. Looks in the
 * picture for a dot before a line, in mid-height, with nothing around it. For one picture.
 */
record BulletBlobs(GreyPicture picture) {
  /** Darker is ink. */
  private static final int INK = 128;

  /** How far before the line it is looked for, in parts of the size. */
  private static final float REACH = 2.4f;

  /** What is nearer is of the line's first letter. */
  private static final float NEAR = 0.12f;

  /** Its width and height, in parts of the size. */
  private static final float LEAST = 0.12f;

  private static final float MOST = 0.5f;

  /** A dash is wider. */
  private static final float ROUND = 1.6f;

  /** A stretch of rows or columns. */
  private record Range(int from, int to) {
    int length() {
      return to - from;
    }
  }

  /** The lines, those with a bullet before them with it as their first word. */
  List<OcrLine> addTo(List<OcrLine> lines) {
    List<OcrLine> out = new ArrayList<>();
    for (OcrLine line : lines) {
      OcrWord bullet = before(line);
      if (bullet == null || lines.stream().anyMatch(l -> covers(l, bullet))) {
        out.add(line);
      } else {
        List<OcrWord> words = new ArrayList<>(line.words());
        words.add(0, bullet);
        out.add(line.withWords(words));
      }
    }
    return out;
  }

  private static boolean covers(OcrLine line, OcrWord bullet) {
    float y = (bullet.top() + bullet.bottom()) / 2;
    return line.words().stream()
        .anyMatch(
            w ->
                w.left() < bullet.right()
                    && w.right() > bullet.left()
                    && w.top() < y
                    && w.bottom() > y);
  }

  private @Nullable OcrWord before(OcrLine line) {
    float size = LetterHeight.size(line);
    OcrWord first = line.words().get(0);
    float baseline = line.baseline(first.left());
    Range rows = rows(baseline - 0.9f * size, baseline + 0.25f * size);
    int end = (int) (first.left() - NEAR * size);
    int start = Math.max(0, (int) (first.left() - REACH * size));
    int right = end;
    while (right > start && isBlank(right - 1, rows)) {
      right--;
    }
    int left = right;
    while (left > start && !isBlank(left - 1, rows)) {
      left--;
    }
    if (left == start || right == end) {
      return null;
    }
    Range inked = inked(new Range(left, right), rows);
    return isBullet(right - left, inked, baseline, size)
        ? new OcrWord(BulletSigns.BULLET, left, inked.from(), right, inked.to(), first.confidence())
        : null;
  }

  private static boolean isBullet(int width, Range rows, float baseline, float size) {
    int height = rows.length();
    return width > LEAST * size
        && width < MOST * size
        && height > LEAST * size
        && height < MOST * size
        && Math.max(width, height) < ROUND * Math.min(width, height)
        && BulletSigns.hovers(baseline - rows.to(), size);
  }

  private Range rows(float top, float bottom) {
    return new Range(Math.max(0, (int) top), Math.min(picture.height(), (int) bottom));
  }

  private boolean isBlank(int x, Range rows) {
    for (int y = rows.from(); y < rows.to(); y++) {
      if (picture.at(x, y) < INK) {
        return false;
      }
    }
    return true;
  }

  /** The rows from the first to the last that hold ink. */
  private Range inked(Range columns, Range rows) {
    int first = rows.to();
    int last = rows.from();
    for (int y = rows.from(); y < rows.to(); y++) {
      for (int x = columns.from(); x < columns.to(); x++) {
        if (picture.at(x, y) < INK) {
          first = Math.min(first, y);
          last = y + 1;
        }
      }
    }
    return new Range(first, last);
  }
}
