package org.vitae.layout;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.vitae.text.Span;

/**
 * A line of a document.
 *
 * @param index its place among {@link LayoutDocument#lines()}, from 0
 * @param span where it stands in {@link LayoutDocument#text()}
 * @param text its characters, without a bullet or number that marks a list item; a tab stands
 *     between cells (table cells, columns, wide gaps); never empty
 * @param level of a {@code HEADING} 1–6; of every other kind the depth of the list it stands in, 0
 *     outside of lists
 * @param marker the bullet or number of a list item ({@code -}, {@code •}, {@code [1]}, {@code
 *     2.}), otherwise empty
 * @param gapBefore whether an empty line or a visible gap is before it
 * @param runs the line in pieces of one style, in order, without holes except for the cells' tabs
 * @param flow the column or frame that the line stands in, counted from 0 through the document; a
 *     document that is one stream of lines has only flow 0
 * @param page counted from 1
 * @param box where it stands on its page; null for a format without geometry
 */
public record Line(
    int index,
    Span span,
    String text,
    LineKind kind,
    int level,
    String marker,
    Break breakBefore,
    boolean gapBefore,
    List<Run> runs,
    int flow,
    int page,
    @Nullable Box box) {
  /** A line of a format without geometry. */
  public Line(
      int index,
      Span span,
      String text,
      LineKind kind,
      int level,
      String marker,
      Break breakBefore,
      boolean gapBefore,
      List<Run> runs,
      int page,
      @Nullable Box box) {
    this(index, span, text, kind, level, marker, breakBefore, gapBefore, runs, 0, page, box);
  }

  public Line {
    runs = List.copyOf(runs);
  }

  public boolean isHeading() {
    return kind == LineKind.HEADING;
  }

  /** Whether the line starts a list item. */
  public boolean isBullet() {
    return kind == LineKind.LIST_ITEM;
  }

  /** Whether every letter and digit is bold; false for a line without any. */
  public boolean isBold() {
    return all(Style::bold);
  }

  /** Whether every letter and digit is italic; false for a line without any. */
  public boolean isItalic() {
    return all(Style::italic);
  }

  /** Whether the first letter or digit is bold. */
  public boolean startsBold() {
    for (Run run : runs) {
      if (hasWord(run)) {
        return run.style().bold();
      }
    }
    return false;
  }

  private boolean all(Predicate<Style> quality) {
    boolean any = false;
    for (Run run : runs) {
      if (hasWord(run)) {
        if (!quality.test(run.style())) {
          return false;
        }
        any = true;
      }
    }
    return any;
  }

  private boolean hasWord(Run run) {
    int end = run.span().end() - span.start();
    for (int i = run.span().start() - span.start(); i < end; i++) {
      int c = text.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        return true;
      }
    }
    return false;
  }
}
