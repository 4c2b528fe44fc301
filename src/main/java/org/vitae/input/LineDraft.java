package org.vitae.input;

import org.vitae.layout.Break;
import org.vitae.layout.LineKind;

/**
 * A line on its way into a {@link LayoutBuilder}.
 *
 * @param text as it stands in the source, not tidied
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
    int indent) {

  LineDraft item(String newMarker, StyledText content, int newLevel) {
    return new LineDraft(
        content, LineKind.LIST_ITEM, newLevel, newMarker, Break.BLOCK, gap, page, indent);
  }

  LineDraft withLevel(int newLevel) {
    return new LineDraft(text, kind, newLevel, marker, before, gap, page, indent);
  }

  LineDraft withGap(boolean newGap) {
    return new LineDraft(text, kind, level, marker, before, newGap, page, indent);
  }

  LineDraft withIndent(int newIndent) {
    return new LineDraft(text, kind, level, marker, before, gap, page, newIndent);
  }

  LineDraft rest(StyledText newText) {
    return new LineDraft(
        newText,
        kind == LineKind.LIST_ITEM ? LineKind.PARAGRAPH : kind,
        level,
        "",
        Break.SOFT,
        false,
        page,
        indent);
  }

  LineDraft withText(StyledText newText) {
    return new LineDraft(newText, kind, level, marker, before, gap, page, indent);
  }
}
