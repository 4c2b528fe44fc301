package org.vitae.input;

import java.util.List;
import org.vitae.layout.LayoutDocument;
import org.vitae.layout.Line;

/** Reads what a test writes down, and says briefly what came out. */
final class Layouts {
  private Layouts() {}

  static ReadDocument text(String source) {
    return new PlainTextReader(Limits.DEFAULT).read(CleanText.of(source).text());
  }

  static ReadDocument markdown(String source) {
    return new MarkdownReader(Limits.DEFAULT).read(CleanText.of(source).text());
  }

  static ReadDocument html(String source) {
    return new HtmlReader(Limits.DEFAULT).read(CleanText.of(source).text());
  }

  /** Each line as {@code KIND LEVEL [MARKER] TEXT}, kinds by their first letter. */
  static List<String> outline(ReadDocument read) {
    return read.document().lines().stream().map(Layouts::outline).toList();
  }

  private static String outline(Line line) {
    String marker = line.marker().isEmpty() ? "" : line.marker() + " ";
    return line.kind().name().charAt(0) + "" + line.level() + " " + marker + line.text();
  }

  /** The breaks before the lines, by their first letters; a gap is a {@code ^} before. */
  static String breaks(ReadDocument read) {
    StringBuilder out = new StringBuilder();
    for (Line line : read.document().lines()) {
      out.append(line.gapBefore() ? "^" : "").append(line.breakBefore().name().charAt(0));
    }
    return out.toString();
  }

  /** All pieces of one style or link, as {@code mark:text}. */
  static List<String> marks(ReadDocument read) {
    LayoutDocument document = read.document();
    return document.lines().stream()
        .flatMap(l -> l.runs().stream())
        .filter(r -> !r.style().equals(Mark.PLAIN.style()) || r.link() != null)
        .map(
            r ->
                (r.style().bold() ? "b" : "")
                    + (r.style().italic() ? "i" : "")
                    + (r.style().underline() ? "u" : "")
                    + (r.style().superscript() ? "s" : "")
                    + (r.link() == null ? "" : "<" + r.link() + ">")
                    + ":"
                    + document.text().substring(r.span().start(), r.span().end()))
        .toList();
  }
}
