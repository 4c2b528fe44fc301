package org.vitae.input;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vitae.layout.Box;
import org.vitae.layout.Break;
import org.vitae.layout.LineKind;

/**
 * A line on its way into a {@link LayoutBuilder}.
 *
 * @param text as it stands in the source, not tidied
 * @param flow as in {@link org.vitae.layout.Line}
 * @param indent the columns before it, for a format where they tell the depth of a list; otherwise
 *     0
 */
record LineDraft(
    StyledText text,
    LineKind kind,
    int level,
    String marker,
    Break before,
    boolean gap,
    int page,
    int indent,
    int flow,
    @Nullable Box box) {

  private static final Pattern COMPOUND = Pattern.compile("\\p{L}[\u2013-]$");

  /** A line of a format without geometry. */
  LineDraft(
      StyledText text,
      LineKind kind,
      int level,
      String marker,
      Break before,
      boolean gap,
      int page,
      int indent) {
    this(text, kind, level, marker, before, gap, page, indent, 0, null);
  }

  LineDraft item(String newMarker, StyledText content, int newLevel) {
    return with(content, LineKind.LIST_ITEM, newLevel, newMarker, Break.BLOCK, gap);
  }

  LineDraft withLevel(int newLevel) {
    return with(text, kind, newLevel, marker, before, gap);
  }

  LineDraft withGap(boolean newGap) {
    return with(text, kind, level, marker, before, newGap);
  }

  LineDraft withKind(LineKind newKind) {
    return with(text, newKind, level, marker, before, gap);
  }

  LineDraft withIndent(int newIndent) {
    return new LineDraft(text, kind, level, marker, before, gap, page, newIndent, flow, box);
  }

  LineDraft rest(StyledText newText) {
    LineKind ofRest = kind == LineKind.LIST_ITEM ? LineKind.PARAGRAPH : kind;
    return with(newText, ofRest, level, "", Break.SOFT, false);
  }

  LineDraft withText(StyledText newText) {
    return with(newText, kind, level, marker, before, gap);
  }

  /** One line of this and the next; a compound that wraps at its hyphen is one word. */
  LineDraft join(LineDraft next) {
    StyledText.Builder both = new StyledText.Builder().append(text);
    if (!wrapsInCompound(next)) {
      both.append(' ', text.pieces().get(text.pieces().size() - 1).mark());
    }
    both.append(next.text);
    Box hull = box == null || next.box == null ? box : box.hull(next.box);
    return new LineDraft(both.build(), kind, level, marker, before, gap, page, indent, flow, hull);
  }

  private boolean wrapsInCompound(LineDraft next) {
    return COMPOUND.matcher(text.text()).find()
        && !next.text.isBlank()
        && Character.isLetter(next.text.text().codePointAt(0));
  }

  private LineDraft with(
      StyledText newText,
      LineKind newKind,
      int newLevel,
      String newMarker,
      Break newBefore,
      boolean newGap) {
    return new LineDraft(
        newText, newKind, newLevel, newMarker, newBefore, newGap, page, indent, flow, box);
  }
}
