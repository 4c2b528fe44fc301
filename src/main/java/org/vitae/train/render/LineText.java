package org.vitae.train.render;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vitae.segment.SectionType;
import org.vitae.text.Span;
import org.vitae.train.cv.LabelledLine;
import org.vitae.train.cv.LineRole;
import org.vitae.train.cv.Piece;
import org.vitae.train.cv.SlotSpan;

/** A line of text in the making, which knows where its slots are. Mutable. */
final class LineText {
  private final StringBuilder text = new StringBuilder();
  private final List<SlotSpan> slots = new ArrayList<>();

  LineText add(String plain) {
    text.append(plain);
    return this;
  }

  /** Neighbours of one slot are one span. */
  LineText add(Piece piece) {
    int start = text.length();
    text.append(piece.text());
    if (piece.slot() != null) {
      Span span = new Span(start, text.length());
      int last = slots.size() - 1;
      boolean goesOn =
          last >= 0
              && slots.get(last).slot() == piece.slot()
              && slots.get(last).span().end() == start
              && piece.slot() == org.vitae.train.cv.Slot.AUTHORS;
      if (goesOn) {
        span = new Span(slots.remove(last).span().start(), text.length());
      }
      slots.add(new SlotSpan(piece.slot(), span));
    }
    return this;
  }

  LineText add(List<Piece> pieces) {
    pieces.forEach(this::add);
    return this;
  }

  /** Blanks up to a column, at least some. */
  LineText pad(int column, int least) {
    int blanks = Math.max(least, column - text.length());
    text.append(" ".repeat(blanks));
    return this;
  }

  int length() {
    return text.length();
  }

  LabelledLine line(LineRole role, @Nullable SectionType section, int entry) {
    return new LabelledLine(text.toString(), role, section, entry, false, slots);
  }
}
