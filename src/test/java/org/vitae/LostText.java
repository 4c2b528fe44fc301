package org.vitae;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.vitae.layout.Line;
import org.vitae.text.Span;

/** What of a document is neither in a value, nor kept as unmapped, nor counted as noise. */
final class LostText {
  private LostText() {}

  /** The lines that hold a word of which nothing is known. */
  static List<String> lines(ParseResult result) {
    BitSet known = new BitSet();
    spans(result).forEach(span -> known.set(span.start(), span.end()));
    return result.document().lines().stream()
        .filter(line -> isLost(line, result.document().text(), known))
        .map(Line::text)
        .toList();
  }

  private static Stream<Span> spans(ParseResult result) {
    Stream<Span> values = result.evidence().values().stream().flatMap(f -> f.spans().stream());
    Stream<Span> noise = result.accounting().noise().values().stream().flatMap(List::stream);
    return Stream.concat(values, noise);
  }

  private static boolean isLost(Line line, String text, BitSet known) {
    for (int i = line.span().start(); i < line.span().end(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i)) && !known.get(i)) {
        return true;
      }
    }
    return false;
  }
}
