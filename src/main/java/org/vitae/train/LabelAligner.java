package org.vitae.train;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.vitae.text.Span;
import org.vitae.train.cv.LabelledLine;
import org.vitae.train.cv.LineRole;
import org.vitae.train.cv.Slot;
import org.vitae.train.cv.SlotSpan;

/**
 * Carries labels over to the lines of another rendering of the same CV: by their letters and
 * digits, in their order. Mutable; for one document.
 */
final class LabelAligner {
  /** So many characters at the start of a line tell where it belongs, if the rest differs. */
  private static final int TELLING = 12;

  private static final int NOWHERE = -1;

  private final List<LabelledLine> labels;
  private final StringBuilder letters = new StringBuilder();
  private final List<Integer> lineOf = new ArrayList<>();
  private final List<Integer> offsetOf = new ArrayList<>();
  private final BitSet taken = new BitSet();
  private int cursor;
  private int lastLine = NOWHERE;

  LabelAligner(List<LabelledLine> labels) {
    this.labels = labels;
    for (int i = 0; i < labels.size(); i++) {
      String text = labels.get(i).text();
      for (int at = 0; at < text.length(); at++) {
        if (Character.isLetterOrDigit(text.charAt(at))) {
          letters.append(Character.toLowerCase(text.charAt(at)));
          lineOf.add(i);
          offsetOf.add(at);
        }
      }
    }
  }

  /** The texts with their labels; what isn't found is noise. */
  List<LabelledLine> label(List<String> texts) {
    return texts.stream().map(this::label).toList();
  }

  private LabelledLine label(String text) {
    int blank = text.strip().indexOf(' ');
    int second = blank < 0 ? text.length() : text.indexOf(text.strip()) + blank;
    // A letter for a bullet or a number may stand before what the labels know.
    boolean marked = blank > 0 && isMark(text.strip().substring(0, blank));
    for (int start : marked ? new int[] {0, second} : new int[] {0}) {
      Letters own = Letters.of(text, start);
      int found = find(own.text());
      if (found != NOWHERE) {
        return labelled(text, own, found, own.text().length());
      }
    }
    Letters own = Letters.of(text, 0);
    if (own.text().length() > TELLING) {
      int found = find(own.text().substring(0, TELLING));
      if (found != NOWHERE) {
        return labelled(text, own, found, TELLING);
      }
    }
    return new LabelledLine(text, LineRole.NOISE, null, -1, false, List.of());
  }

  /** The next place with these letters that no line has taken, behind the last one or from 0. */
  private int find(String wanted) {
    if (wanted.isEmpty()) {
      return NOWHERE;
    }
    for (int from : new int[] {cursor, 0}) {
      int at = letters.indexOf(wanted, from);
      while (at >= 0) {
        if (isFree(at, at + wanted.length()) && startsWord(at)) {
          return at;
        }
        at = letters.indexOf(wanted, at + 1);
      }
    }
    return NOWHERE;
  }

  private static boolean isMark(String word) {
    return word.length() == 1 || word.chars().anyMatch(Character::isDigit);
  }

  private boolean isFree(int start, int end) {
    int next = taken.nextSetBit(start);
    return next < 0 || next >= end;
  }

  private boolean startsWord(int letter) {
    int offset = offsetOf.get(letter);
    String text = labels.get(lineOf.get(letter)).text();
    return offset == 0 || !Character.isLetterOrDigit(text.charAt(offset - 1));
  }

  private LabelledLine labelled(String text, Letters own, int found, int count) {
    taken.set(found, found + count);
    cursor = found + count;
    LabelledLine label = labels.get(lineOf.get(found));
    boolean continued = lineOf.get(found) == lastLine;
    lastLine = lineOf.get(found + count - 1);
    LineRole role = isDates(found, count) ? LineRole.DATES : label.role();
    return new LabelledLine(
        text, role, label.section(), label.entry(), continued, slots(own, found, count));
  }

  private boolean isDates(int found, int count) {
    for (int i = 0; i < count; i++) {
      SlotSpan slot = slotAt(found + i);
      if (slot == null || slot.slot() != Slot.DATES) {
        return false;
      }
    }
    return true;
  }

  private List<SlotSpan> slots(Letters own, int found, int count) {
    List<SlotSpan> out = new ArrayList<>();
    SlotSpan last = null;
    for (int i = 0; i < count; i++) {
      SlotSpan slot = slotAt(found + i);
      int at = own.offsets().get(i);
      if (slot != null) {
        int start = slot.equals(last) ? out.remove(out.size() - 1).span().start() : at;
        out.add(new SlotSpan(slot.slot(), new Span(start, at + 1)));
      }
      last = slot;
    }
    return out;
  }

  private @org.jspecify.annotations.Nullable SlotSpan slotAt(int letter) {
    int offset = offsetOf.get(letter);
    for (SlotSpan slot : labels.get(lineOf.get(letter)).slots()) {
      if (slot.span().start() <= offset && offset < slot.span().end()) {
        return slot;
      }
    }
    return null;
  }

  /** Letters and digits of a text in lower case, and where they stand in it. */
  private record Letters(String text, List<Integer> offsets) {
    static Letters of(String text, int start) {
      StringBuilder letters = new StringBuilder();
      List<Integer> offsets = new ArrayList<>();
      for (int i = start; i < text.length(); i++) {
        if (Character.isLetterOrDigit(text.charAt(i))) {
          letters.append(Character.toLowerCase(text.charAt(i)));
          offsets.add(i);
        }
      }
      return new Letters(letters.toString(), offsets);
    }
  }
}
