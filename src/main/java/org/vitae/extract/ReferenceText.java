package org.vitae.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vitae.layout.LayoutDocument;
import org.vitae.layout.Passage;
import org.vitae.layout.Run;
import org.vitae.text.Normalizer;
import org.vitae.text.Span;

/**
 * The text of one reference while it is read: what is understood is overwritten, so that the next
 * step doesn't meet it again. Positions stay those of the reference's first character, whatever is
 * overwritten. A newline stands where the author ended a line, a blank where a line was merely
 * wrapped. Mutable, for one thread.
 */
final class ReferenceText {
  /** Stands for a volume, a date and the like that was taken out: a venue ends there. */
  static final char STOP = '\u0001';

  /** Counts as a part of a word, and says nothing. */
  private static final char JOINER = '\u034f';

  /** Stands for a date that was taken out; a bracket of a venue may hold one. */
  static final char DATE = '\u0002';

  private static final String SLASH = " / ";

  /** So many words in small letters are no names. */
  private static final int PROSE = 2;

  private static final Pattern SMALL_WORD =
      Pattern.compile(
          "(?<![\\p{L}'’-])(?!(?:and|und|et|y|e|van|von|de|der|den|del|della|di|da|dos|du|la|le|ter|ten|zu|zur|al|el|bin)\\b)\\p{Ll}{2,}");

  private final LayoutDocument document;
  private final int offset;
  private final StringBuilder text;
  private final List<Span> understood = new ArrayList<>();

  /** The text as it is now, if it was asked for since it changed. */
  private @Nullable String flat;

  private ReferenceText(LayoutDocument document, int offset, StringBuilder text) {
    this.document = document;
    this.offset = offset;
    this.text = text;
  }

  /**
   * @param parts the lines of the reference, wrapped lines joined, in order; at least one
   */
  static ReferenceText of(List<Passage> parts) {
    LayoutDocument document = parts.get(0).document();
    int start = parts.get(0).span().start();
    int end = parts.get(parts.size() - 1).span().end();
    StringBuilder text = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char c = document.text().charAt(i);
      text.append(c == '\t' ? '\n' : Normalizer.isSpace(c) ? ' ' : c);
    }
    hyphens(text, document, start);
    bars(text);
    slashes(text);
    for (Passage part : parts.subList(1, parts.size())) {
      text.setCharAt(part.span().start() - 1 - start, '\n');
    }
    return new ReferenceText(document, start, text);
  }

  /** A word that was hyphenated at the end of a line is one word. */
  private static void hyphens(StringBuilder text, LayoutDocument document, int start) {
    for (int i = text.indexOf("- "); i >= 0; i = text.indexOf("- ", i + 1)) {
      if (i > 1
          && i + 2 < text.length()
          && document.text().charAt(start + i + 1) == '\n'
          && Character.isLowerCase(text.charAt(i - 1))
          && Character.isLowerCase(text.charAt(i + 2))) {
        text.setCharAt(i, JOINER);
        text.setCharAt(i + 1, JOINER);
      }
    }
  }

  /** A bar between blanks divides as a line end does. */
  private static void bars(StringBuilder text) {
    for (int i = text.indexOf(" | "); i >= 0; i = text.indexOf(" | ", i + 1)) {
      text.setCharAt(i + 1, '\n');
    }
  }

  /**
   * Two slashes between blanks divide authors, title and the rest, if one of the first two parts is
   * prose; between names alone they are commas.
   */
  private static void slashes(StringBuilder text) {
    int first = text.indexOf(SLASH);
    int second = first < 0 ? -1 : text.indexOf(SLASH, first + 1);
    if (second < 0 || text.indexOf(SLASH, second + 1) >= 0) {
      return;
    }
    if (isProse(text, 0, first) != isProse(text, first + SLASH.length(), second)) {
      text.setCharAt(first + 1, '\n');
      text.setCharAt(second + 1, '\n');
    }
  }

  /** Whether two words of small letters are in a part, which names don't have. */
  private static boolean isProse(StringBuilder text, int from, int to) {
    Matcher m = SMALL_WORD.matcher(text).region(from, to);
    int words = 0;
    while (words < PROSE && m.find()) {
      words++;
    }
    return words == PROSE;
  }

  String text() {
    if (flat == null) {
      flat = text.toString();
    }
    return flat;
  }

  char charAt(int at) {
    return text.charAt(at);
  }

  int length() {
    return text.length();
  }

  Passage passage(int from, int to) {
    return document.passage(new Span(from, to).shift(offset));
  }

  Passage passage(Span span) {
    return passage(span.start(), span.end());
  }

  /** Overwrites what is understood. */
  void mask(int from, int to, char with) {
    if (to > from) {
      understood.add(new Span(from, to).shift(offset));
    }
    overwrite(from, to, with);
  }

  /** Overwrites what is none of the reference's business, such as a legend. */
  void overwrite(int from, int to, char with) {
    flat = null;
    for (int i = from; i < to; i++) {
      text.setCharAt(i, with);
    }
  }

  void mask(Span span, char with) {
    mask(span.start(), span.end(), with);
  }

  /** Overwrites every match with blanks. */
  void blank(Pattern pattern) {
    Matcher m = pattern.matcher(text());
    while (m.find()) {
      overwrite(m.start(), m.end(), ' ');
    }
  }

  /** Whether something in a stretch is understood already: a status, an address. */
  boolean isMasked(Span span) {
    Span where = span.shift(offset);
    return understood.stream().anyMatch(s -> s.start() < where.end() && s.end() > where.start());
  }

  /** What was overwritten because it is understood. */
  List<Passage> understood() {
    return understood.stream().map(document::passage).toList();
  }

  /** The styled pieces of the reference, where they stand in it. */
  List<Piece> pieces() {
    return document.runs(new Span(offset, offset + length())).stream()
        .map(run -> new Piece(run, start(run), Math.min(length(), run.span().end() - offset)))
        .filter(piece -> piece.end > piece.start)
        .toList();
  }

  private int start(Run run) {
    return Math.max(0, run.span().start() - offset);
  }

  /** A run, clipped to the reference. */
  record Piece(Run run, int start, int end) {}
}
