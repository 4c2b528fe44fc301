package org.vitae.input;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vitae.diagnostic.Diagnostic;
import org.vitae.layout.Break;
import org.vitae.layout.LineKind;

/** Plain text: one line for each of its lines that holds something. */
record PlainTextReader(Limits limits) implements FormatReader {
  private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s{1,8}(?=[^\\s#])");
  private static final int HEADING_LENGTH = 120;

  @Override
  public ReadDocument read(String source) {
    String text = source.replace('\u00a0', ' ');
    List<Diagnostic> diagnostics = new ArrayList<>();
    int tooLong = LongLines.count(text, limits.lineLength());
    String wrapped = tooLong == 0 ? text : LongLines.wrap(text, limits.lineLength());
    // One line more than allowed, so that the builder notices.
    List<SourceLine> read = SourceLine.of(wrapped, limits.lines() + 1);
    List<SourceLine> lines =
        new FlatTables()
            .joined(new MarginHeadings().apart(ContactColumns.apart(PageNumbers.without(read))));
    LayoutBuilder layout = new LayoutBuilder(limits);
    layout.addAll(new ListLevels().assign(drafts(lines)));
    if (tooLong > 0) {
      diagnostics.add(LongLines.broken(tooLong, limits));
    }
    diagnostics.addAll(layout.diagnostics());
    return new ReadDocument(layout.build(), Format.TEXT.mediaType(), diagnostics);
  }

  private static List<LineDraft> drafts(List<SourceLine> lines) {
    Markers markers =
        Markers.in(
            lines.stream().map(SourceLine::text).toList(),
            lines.stream().map(SourceLine::indent).toList());
    List<LineDraft> out = new ArrayList<>(lines.size());
    boolean afterHeading = true;
    for (int i = 0; i < lines.size(); i++) {
      SourceLine line = lines.get(i);
      LineDraft draft =
          line.heading() > 0
              ? heading(line, line.heading(), 0)
              : draft(line, markers.at(i).orElse(null), afterHeading);
      afterHeading = draft.kind() == LineKind.HEADING;
      out.add(draft);
    }
    return PrintedAddresses.last(LoneBullets.join(out));
  }

  private static LineDraft draft(SourceLine line, @Nullable Marker marker, boolean afterHeading) {
    Matcher hashes = HEADING.matcher(line.text());
    if (hashes.lookingAt() && line.text().length() <= HEADING_LENGTH) {
      return heading(line, hashes.end(1), hashes.end());
    }
    Break before = line.blankBefore() || afterHeading ? Break.BLOCK : Break.SOFT;
    LineDraft draft = at(line, LineKind.PARAGRAPH, 0, before, 0);
    return marker == null
        ? draft
        : draft.item(marker.text(), InlineMarks.resolve(line.text().substring(marker.end())), 1);
  }

  private static LineDraft heading(SourceLine line, int level, int from) {
    return at(line, LineKind.HEADING, level, Break.BLOCK, from);
  }

  private static LineDraft at(SourceLine line, LineKind kind, int level, Break before, int from) {
    StyledText text = InlineMarks.resolve(line.text().substring(from));
    return new LineDraft(text, kind, level, "", before, line.gap(), line.page(), line.indent());
  }
}
