package org.vitae.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Glyphs that stand side by side on one line without a wide gap: a cell of a line. Raised and
 * lowered glyphs are among them. Equal only to itself.
 */
final class Fragment {
  private final List<Glyph> glyphs;
  private final boolean[] starts;
  private final String text;
  private final float baseline;
  private final float size;
  private final int order;

  private Fragment(
      List<Glyph> glyphs, boolean[] starts, String text, float baseline, float size, int order) {
    this.glyphs = glyphs;
    this.starts = starts;
    this.text = text;
    this.baseline = baseline;
    this.size = size;
    this.order = order;
  }

  /** In the order in which they are read, no blanks. */
  List<Glyph> glyphs() {
    return glyphs;
  }

  /** Whether a word starts with the glyph at this index. */
  boolean startsWord(int index) {
    return starts[index];
  }

  String text() {
    return text;
  }

  /** Of its largest glyphs. */
  float baseline() {
    return baseline;
  }

  /** Of its largest glyphs. */
  float size() {
    return size;
  }

  /** The least of its glyphs. */
  int order() {
    return order;
  }

  /** The same on another baseline. */
  Fragment at(float newBaseline) {
    return new Fragment(glyphs, starts, text, newBaseline, size, order);
  }

  static Fragment of(List<Glyph> glyphs, boolean[] blankBefore) {
    List<Glyph> inOrder = RightToLeft.reorder(glyphs);
    boolean[] starts = WordStarts.find(glyphs, blankBefore);
    if (inOrder != glyphs) {
      starts = RightToLeft.reorder(glyphs, inOrder, starts);
    }
    StringBuilder text = new StringBuilder(glyphs.size() + 8);
    int order = Integer.MAX_VALUE;
    Glyph main = inOrder.get(0);
    for (int i = 0; i < inOrder.size(); i++) {
      Glyph glyph = inOrder.get(i);
      if (starts[i] && i > 0) {
        text.append(' ');
      }
      text.append(glyph.text());
      order = Math.min(order, glyph.order());
      main = glyph.size() > main.size() * 1.05f ? glyph : main;
    }
    return new Fragment(inOrder, starts, text.toString(), main.baseline(), main.size(), order);
  }

  /** Some of its glyphs, on its own line. */
  Fragment part(int from, int to) {
    return of(List.copyOf(glyphs.subList(from, to)), Arrays.copyOfRange(starts, from, to));
  }

  Glyph first() {
    return glyphs.get(0);
  }

  Glyph last() {
    return glyphs.get(glyphs.size() - 1);
  }

  float left() {
    return Math.min(first().x(), last().x());
  }

  float right() {
    return Math.max(last().right(), first().right());
  }

  float width() {
    return right() - left();
  }

  float top() {
    return baseline - Glyph.ASCENT * size;
  }

  float bottom() {
    return baseline + Glyph.DESCENT * size;
  }

  /** Whether both stand on one line. */
  boolean isBeside(Fragment other) {
    return Math.abs(baseline - other.baseline) < 0.3f * Math.max(size, other.size)
        || Math.abs((top() + bottom()) - (other.top() + other.bottom())) / 2
            < 0.2f * Math.max(size, other.size);
  }

  /** The width of its first word. */
  float firstWord() {
    int end = 1;
    while (end < glyphs.size() && !starts[end]) {
      end++;
    }
    return glyphs.get(end - 1).right() - first().x();
  }

  /** The one and then the other, with a blank between them. */
  Fragment join(Fragment next) {
    List<Glyph> all = new ArrayList<>(glyphs);
    all.addAll(next.glyphs);
    boolean[] both = Arrays.copyOf(starts, all.size());
    System.arraycopy(next.starts, 0, both, glyphs.size(), next.glyphs.size());
    both[glyphs.size()] = true;
    boolean first = size >= next.size;
    return new Fragment(
        all,
        both,
        text + " " + next.text,
        first ? baseline : next.baseline,
        Math.max(size, next.size),
        Math.min(order, next.order));
  }

  /** The level of the heading that the file says it is, or 0. Icons may lack a tag. */
  int heading() {
    int level = -1;
    for (Glyph glyph : glyphs) {
      if (glyph.tag() != null) {
        if (level >= 0 && glyph.tag().heading() != level) {
          return 0;
        }
        level = glyph.tag().heading();
      }
    }
    return Math.max(0, level);
  }

  /** The first of its glyphs' tags, if there is one. */
  @Nullable Tag tag() {
    for (Glyph glyph : glyphs) {
      if (glyph.tag() != null) {
        return glyph.tag();
      }
    }
    return null;
  }

  int words() {
    int words = 0;
    for (boolean start : starts) {
      words += start ? 1 : 0;
    }
    return words;
  }
}
