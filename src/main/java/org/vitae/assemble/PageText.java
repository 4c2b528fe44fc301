package org.vitae.assemble;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vitae.extract.DateExtractor;
import org.vitae.extract.DateRange;
import org.vitae.extract.Found;
import org.vitae.layout.LayoutDocument;
import org.vitae.layout.Line;
import org.vitae.layout.Run;
import org.vitae.text.Normalizer;
import org.vitae.text.Span;

/**
 * Finds values in a document's text, whatever case, white space, dashes and line ends they are
 * printed with. For one document.
 */
final class PageText {
  /** Signs that make a difference: C is neither C++ nor C#. */
  private static final String SIGNS = "+#@%$€£";

  private static final Pattern SCHEME = Pattern.compile("(?i)^(?:https?://|mailto:)?(?:www\\.)?");

  /** Places of one value that are considered. */
  private static final int MOST_PLACES = 20;

  private final LayoutDocument document;
  private final String comparable;
  private final int[] positions;
  private final List<Run> links;
  private final List<Found<DateRange>> dates;

  PageText(LayoutDocument document) {
    this.document = document;
    String text = document.text();
    StringBuilder out = new StringBuilder(text.length());
    int[] at = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      String folded = comparable(text.codePointAt(i));
      at = at.length < out.length() + folded.length() ? Arrays.copyOf(at, at.length * 2) : at;
      Arrays.fill(at, out.length(), out.length() + folded.length(), i);
      out.append(folded);
    }
    comparable = out.toString();
    positions = at;
    links =
        document.lines().stream()
            .flatMap(line -> line.runs().stream())
            .filter(run -> run.link() != null)
            .toList();
    dates = document.lines().stream().flatMap(line -> dates(document, line)).toList();
  }

  private static Stream<Found<DateRange>> dates(LayoutDocument document, Line line) {
    return new DateExtractor().extract(document.passage(line)).stream();
  }

  private static String comparable(int character) {
    if (character < 128) {
      return Character.isLetterOrDigit(character) || SIGNS.indexOf(character) >= 0
          ? String.valueOf((char) Character.toLowerCase(character))
          : "";
    }
    return comparable(Normalizer.fold(Character.toString(character)));
  }

  private static String comparable(String folded) {
    StringBuilder out = new StringBuilder(folded.length());
    folded
        .codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || SIGNS.indexOf(c) >= 0)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  /** What two values have in common that say the same. */
  static String form(String value) {
    return comparable(Normalizer.fold(value));
  }

  /** Where a value stands as whole words, in order. */
  List<Span> places(String value) {
    String wanted = form(value);
    List<Span> out = new ArrayList<>();
    int at = wanted.isEmpty() ? -1 : comparable.indexOf(wanted);
    while (at >= 0 && out.size() < MOST_PLACES) {
      if (isStart(at) && isEnd(at + wanted.length())) {
        int last = positions[at + wanted.length() - 1];
        int end = last + Character.charCount(document.text().codePointAt(last));
        out.add(new Span(positions[at], end));
      }
      at = comparable.indexOf(wanted, at + 1);
    }
    return out;
  }

  private boolean isStart(int at) {
    return at == 0
        || !isOneWord(at - 1, at)
        || !Character.isLetterOrDigit(comparable.charAt(at - 1));
  }

  private boolean isEnd(int at) {
    return at == comparable.length() || !isOneWord(at - 1, at);
  }

  /** Whether two characters stand side by side, in a script that sets blanks between words. */
  private boolean isOneWord(int first, int second) {
    return positions[second] - positions[first] <= 1
        && !Character.isIdeographic(comparable.charAt(first))
        && !Character.isIdeographic(comparable.charAt(second));
  }

  /** Where an address stands: behind words as a link, or printed. */
  List<Span> addresses(String url) {
    String bare = bare(url);
    Stream<Span> behind =
        links.stream()
            .filter(run -> bare(String.valueOf(run.link())).equals(bare))
            .map(Run::span)
            .filter(span -> !document.passage(span).isEmpty());
    return Stream.concat(behind, places(bare).stream()).toList();
  }

  private static String bare(String url) {
    String address = SCHEME.matcher(url.strip()).replaceFirst("").toLowerCase(Locale.ROOT);
    return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
  }

  /** The dates and ranges of all lines. */
  List<Found<DateRange>> dates() {
    return dates;
  }

  Span all() {
    return new Span(0, document.text().length());
  }
}
