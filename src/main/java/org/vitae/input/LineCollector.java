package org.vitae.input;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.vitae.layout.Break;
import org.vitae.layout.LineKind;

/** Collects the pieces of lines while a tree is walked, and what stands between the lines. */
final class LineCollector {
  /** Lists that are nested deeper count as this deep. */
  private static final int DEEPEST = 60;

  private static final class OpenList {
    private final boolean numbered;
    private int next;

    OpenList(boolean numbered, int next) {
      this.numbered = numbered;
      this.next = next;
    }
  }

  private final List<LineDraft> lines = new ArrayList<>();
  private final Deque<OpenList> lists = new ArrayDeque<>();
  private StyledText.Builder current = new StyledText.Builder();
  private Break before = Break.BLOCK;
  private boolean gap;
  private boolean broken;
  private String marker = "";
  private LineKind kind = LineKind.PARAGRAPH;
  private int heading;
  private int items;

  void append(String text, Mark mark) {
    current.append(text, mark);
  }

  boolean endsBlank() {
    return current.last() == ' ';
  }

  boolean isInList() {
    return !lists.isEmpty();
  }

  /** Whether an item has started whose first line isn't there yet. */
  boolean isAtItem() {
    return !marker.isEmpty();
  }

  /** Ends the line; the next one starts a block. */
  void block(boolean withGap) {
    flush();
    before = Break.BLOCK;
    gap |= withGap;
    broken = false;
    kind = LineKind.PARAGRAPH;
    heading = 0;
  }

  void rule() {
    block(true);
  }

  void heading(int level) {
    heading = level;
  }

  void row(boolean ofTable) {
    kind = ofTable ? LineKind.TABLE_ROW : LineKind.PARAGRAPH;
  }

  /** Ends the line; a second break in a row makes a new paragraph. */
  void lineBreak(boolean soft) {
    if (!current.isBlank()) {
      flush();
      before = soft ? Break.SOFT : Break.HARD;
      broken = true;
    } else if (broken && !soft) {
      before = Break.BLOCK;
      gap = true;
    }
  }

  void preformatted(String text, Mark mark) {
    int from = 0;
    while (from <= text.length()) {
      int newline = text.indexOf('\n', from);
      int end = newline < 0 ? text.length() : newline;
      append(text.substring(from, end), mark);
      if (newline < 0) {
        return;
      }
      lineBreak(false);
      from = end + 1;
    }
  }

  void openList(boolean numbered, int start) {
    lists.push(new OpenList(numbered, start));
  }

  void closeList() {
    if (!lists.isEmpty()) {
      lists.pop();
    }
    marker = "";
  }

  /**
   * @param printed the marker if the source shows one, otherwise empty
   */
  void openItem(String printed) {
    items++;
    OpenList list = lists.peek();
    String counted = list != null && list.numbered ? list.next++ + "." : "\u2022";
    marker = printed.isEmpty() ? counted : printed;
  }

  void closeItem() {
    items--;
    marker = "";
  }

  List<LineDraft> finish() {
    flush();
    return lines;
  }

  private void flush() {
    if (current.isBlank()) {
      current = new StyledText.Builder();
      return;
    }
    StyledText text = current.build();
    current = new StyledText.Builder();
    int depth = Math.min(Math.max(lists.size(), items > 0 ? 1 : 0), DEEPEST);
    if (heading > 0) {
      lines.add(new LineDraft(text, LineKind.HEADING, heading, "", before, gap, 1, 0));
    } else if (!marker.isEmpty()) {
      lines.add(new LineDraft(text, LineKind.LIST_ITEM, depth, marker, Break.BLOCK, gap, 1, 0));
    } else {
      boolean cells = kind == LineKind.TABLE_ROW && CellText.tidy(text).text().indexOf('\t') >= 0;
      LineKind ofLine = cells ? LineKind.TABLE_ROW : LineKind.PARAGRAPH;
      lines.add(new LineDraft(text, ofLine, depth, "", before, gap, 1, 0));
    }
    marker = "";
    gap = false;
    broken = false;
  }
}
