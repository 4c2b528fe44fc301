package org.vitae.train.cv;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vitae.segment.SectionType;
import org.vitae.text.Span;

/**
 * A line of a text document, and what it is. Immutable.
 *
 * @param text as it stands in the document, without its end
 * @param role what the whole line is for; of a wrapped line's rest the role of its start
 * @param section the kind of section; null in the block with the name
 * @param entry counts the entries of the document from 0; -1 outside of entries
 * @param continued whether it goes on with the line before it
 * @param slots what its pieces hold, in their order
 */
public record LabelledLine(
    String text,
    LineRole role,
    @Nullable SectionType section,
    int entry,
    boolean continued,
    List<SlotSpan> slots) {
  public LabelledLine {
    slots = List.copyOf(slots);
  }

  /** The text of a slot of this line. */
  public String text(SlotSpan slot) {
    return text.substring(slot.span().start(), slot.span().end());
  }

  /** The characters from one position to another, as a line. */
  public LabelledLine part(int start, int end, String before, boolean isContinued) {
    List<SlotSpan> kept = new ArrayList<>();
    for (SlotSpan slot : slots) {
      int from = Math.max(start, slot.span().start());
      int to = Math.min(end, slot.span().end());
      if (from < to) {
        int shift = before.length() - start;
        kept.add(new SlotSpan(slot.slot(), new Span(from + shift, to + shift)));
      }
    }
    return new LabelledLine(
        before + text.substring(start, end), role, section, entry, isContinued, kept);
  }
}
