package org.vitae.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.vitae.layout.Break;
import org.vitae.layout.LineKind;
import org.vitae.page.PageContent;
import org.vitae.page.PageLine;
import org.vitae.page.PageReader;
import org.vitae.page.TimeLimit;
import org.vitae.page.TimeLimit.TooSlowException;

/** Makes lines of a document of the lines of its pages. */
final class PageDrafts {
  /** Half an em: what a column of plain text is on a page. */
  private static final float COLUMNS_PER_EM = 2;

  /** Stands for a bullet that is drawn without a character. */
  private static final String BULLET = "\u2022";

  /** Type of this size, relative to the text's, is a heading's. */
  private static final float LARGE = 1.1f;

  private PageDrafts() {}

  /** The lines of pages in reading order, or the reason why that takes too long. */
  static List<PageLine> lines(
      PageReader reader, List<PageContent> contents, String label, TimeLimit time)
      throws UnreadableDocumentException {
    try {
      return reader.read(contents, time);
    } catch (TooSlowException e) {
      throw Refusal.of(label, e);
    }
  }

  /** Headers, footers and page numbers go to the end: nothing goes on over them. */
  static List<LineDraft> of(List<PageLine> lines, Set<Integer> running) {
    List<PageLine> body = new ArrayList<>();
    List<LineDraft> out = new ArrayList<>();
    List<LineDraft> margins = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (running.contains(i)) {
        margins.add(draft(lines.get(i)).withKind(LineKind.RUNNING));
      } else {
        body.add(lines.get(i));
      }
    }
    Markers markers =
        Markers.in(
            body.stream().map(PageLine::text).toList(),
            body.stream().map(PageDrafts::indent).toList());
    for (int i = 0; i < body.size(); i++) {
      LineDraft draft = draft(body.get(i));
      Marker marker = markers.at(i).orElse(null);
      if (marker != null && draft.before() != Break.WRAPPED && !isIcon(marker, body.get(i))) {
        int indent = marker.number() < 0 ? draft.indent() : numbered(body.get(i));
        LineDraft item = draft.item(marker.text(), draft.text().from(marker.end()), 1);
        out.add(item.withIndent(indent));
      } else {
        boolean item = body.get(i).item() && draft.kind() != LineKind.HEADING;
        out.add(item ? draft.item(BULLET, draft.text(), 1) : draft);
      }
    }
    List<LineDraft> levelled = wrapped(new ListLevels().assign(out));
    levelled.addAll(margins);
    return levelled;
  }

  /** A wrapped line has the level of the line that it goes on with; headings become one line. */
  private static List<LineDraft> wrapped(List<LineDraft> lines) {
    List<LineDraft> out = new ArrayList<>(lines.size());
    for (LineDraft line : lines) {
      LineDraft last = out.isEmpty() ? null : out.get(out.size() - 1);
      if (last == null || line.before() != Break.WRAPPED) {
        out.add(line);
      } else if (last.kind() == LineKind.HEADING && line.kind() == LineKind.HEADING) {
        out.set(out.size() - 1, last.join(line));
      } else {
        out.add(last.kind() == LineKind.HEADING ? line : line.withLevel(last.level()));
      }
    }
    return out;
  }

  /** A picture before a heading is no bullet. */
  private static boolean isIcon(Marker marker, PageLine line) {
    boolean large =
        line.pieces().stream()
            .filter(p -> !CellText.isBlank(p.text()))
            .allMatch(p -> p.style().size() >= LARGE);
    return line.heading() > 0 || large && Glyphs.isPicture(marker.text().codePointAt(0));
  }

  /** Numbers of several digits are set flush right; their text is flush left. */
  private static int numbered(PageLine line) {
    return Math.max(0, Math.round(line.textIndent() * COLUMNS_PER_EM) - 2);
  }

  private static int indent(PageLine line) {
    return Math.round(line.indent() * COLUMNS_PER_EM);
  }

  private static LineDraft draft(PageLine line) {
    StyledText.Builder text = new StyledText.Builder();
    for (PageLine.Piece piece : line.pieces()) {
      text.append(piece.text(), new Mark(piece.style(), piece.link(), piece.box()));
    }
    return new LineDraft(
        text.build(),
        line.heading() > 0 ? LineKind.HEADING : LineKind.PARAGRAPH,
        line.heading(),
        "",
        line.before(),
        line.gap(),
        line.page(),
        indent(line),
        line.flow(),
        line.box());
  }
}
